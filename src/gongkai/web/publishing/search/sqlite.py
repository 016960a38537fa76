"""The index on SQLite: pairs of characters in FTS5, found as phrases. Nothing of the text is stored twice."""

from collections.abc import Iterable, Sequence

from django.db import connection

from gongkai.web.publishing.search.folding import pairs
from gongkai.web.publishing.search.sought import Entry, Sought

CREATE = """
CREATE VIRTUAL TABLE IF NOT EXISTS publishing_pairs USING fts5(
    title, text, content='', prefix='1', tokenize="unicode61 remove_diacritics 0 categories 'L* M* N* P* S* C*'"
)
"""


def put(entries: Iterable[Entry]) -> None:
    """Enter what can be found."""
    with connection.cursor() as cursor:
        for entry in entries:
            cursor.execute("INSERT INTO publishing_pairs(rowid, title, text) VALUES (%s, %s, %s)", _columns(entry))


def take_out(entry: Entry) -> None:
    """Take out what was entered, exactly as it was entered: the index holds no text to know it by."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO publishing_pairs(publishing_pairs, rowid, title, text) VALUES ('delete', %s, %s, %s)",
            _columns(entry),
        )


def renew(entries: Iterable[Entry]) -> None:
    """Enter everything anew."""
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO publishing_pairs(publishing_pairs) VALUES ('delete-all')")
    put(entries)


def is_current() -> bool:
    """Tell that the index was made as this version cuts texts: no version has cut them otherwise."""
    return True


def keys(sought: Sought, most: int, *, title: bool = False) -> list[int]:
    """Return the places of at most `most` items that hold every word (in the title), newest first."""
    phrases = [_phrase(word) for word in sought.words]
    match = " AND ".join(f"title : {phrase}" if title else phrase for phrase in phrases)
    match += "".join(f' AND "{mark}"' for mark in sought.marks)
    join, conditions, values = sought.conditions()
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT p.rowid FROM publishing_pairs p {join('p.rowid', 'CROSS JOIN')}"  # noqa: S608 -- names of ours; values are bound
            f" WHERE publishing_pairs MATCH %s AND p.rowid BETWEEN %s AND %s {conditions}"
            " ORDER BY p.rowid DESC LIMIT %s",
            [match, *sought.places, *values, most],
        )
        return [key for (key,) in cursor.fetchall()]


def _columns(entry: Entry) -> tuple[int, str, str]:
    title, _, rest = entry.text.partition("\n")
    return entry.key, " ".join(pairs(title)), " ".join([*pairs(rest), *entry.marks])


def _phrase(word: str) -> str:
    """Return a word as FTS5 asks for it: its pairs in a row; a single character begins a pair."""
    inside: Sequence[str] = [word[at : at + 2] for at in range(len(word) - 1)]
    said = " ".join(inside or [word]).replace('"', '""')
    return f'"{said}"' if inside else f'"{said}" *'
