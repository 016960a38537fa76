"""The index on PostgreSQL: the pairs of characters of each text as a set in a GIN index, and the text to look again.

Positions in a tsvector end at 16,383 and count 256 a word; a set of pairs knows no such bound. It says where a longer
word may stand; the text, folded, says where it does. Figures and Latin letters are few and stand in every text, so of
them the set holds threes, too: else a year would be looked for in most texts there are.
"""

import re
from collections.abc import Iterable
from itertools import islice

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper

from gongkai.web.publishing.models.listed import A_DAY
from gongkai.web.publishing.search.folding import pairs
from gongkai.web.publishing.search.sought import Entry, Sought, mark

# The sets lie beside their rows, uncompressed: rows stay small, and many candidates are looked at quickly.
CREATE = """
CREATE TABLE IF NOT EXISTS publishing_pairs (id bigint PRIMARY KEY, pairs text[] NOT NULL)
WITH (toast_tuple_target = 128);
ALTER TABLE publishing_pairs ALTER pairs SET STORAGE EXTERNAL;
CREATE TABLE IF NOT EXISTS publishing_folded (id bigint PRIMARY KEY, folded text NOT NULL);
ALTER TABLE publishing_folded ALTER folded SET STORAGE EXTERNAL;
CREATE INDEX IF NOT EXISTS publishing_pairs_gin ON publishing_pairs USING gin (pairs) WITH (fastupdate = off);
"""
CUT = "2"
"""How texts are cut, noted at the table: an index that was made otherwise is made anew."""

_SEASON = 128 * A_DAY
"""The places of so many days share a mark."""

_AT_ONCE = 500
_RUN = re.compile("[0-9a-z]{3,}")

_IN_TITLE = "\ue002"
"""Marks the pairs of a title, which are in the set twice."""


def put(entries: Iterable[Entry]) -> None:
    """Enter what can be found."""
    every = iter(entries)
    with connection.cursor() as cursor:
        while some := list(islice(every, _AT_ONCE)):
            pairs_of = [(entry.key, sorted(_set(entry))) for entry in some]
            cursor.executemany("INSERT INTO publishing_pairs VALUES (%s, %s)", pairs_of)
            texts = [(entry.key, entry.text) for entry in some]
            cursor.executemany("INSERT INTO publishing_folded VALUES (%s, %s)", texts)


def take_out(entry: Entry) -> None:
    """Take out what was entered."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM publishing_pairs WHERE id = %s", [entry.key])
        cursor.execute("DELETE FROM publishing_folded WHERE id = %s", [entry.key])


def renew(entries: Iterable[Entry]) -> None:
    """Enter everything anew. An index made over all of it takes a fraction of the time that entries take one by one."""
    with connection.cursor() as cursor:
        cursor.execute("DROP INDEX IF EXISTS publishing_pairs_gin")
        cursor.execute("TRUNCATE publishing_pairs, publishing_folded")
        put(entries)
        cursor.execute(CREATE)
        cursor.execute(f"COMMENT ON TABLE publishing_pairs IS '{CUT}'")


def is_current() -> bool:
    """Tell whether the index was made as this version cuts texts."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT obj_description('publishing_pairs'::regclass)")
        return bool(cursor.fetchone()[0] == CUT)


def keys(sought: Sought, most: int, *, title: bool = False) -> list[int]:
    """Return the places of at most `most` items that hold every word (in the title), newest first.

    The newest items are asked first: of a word that stands in nearly every text they hold enough, and all others need
    not be listed to be sorted.
    """
    # No savepoint: the setting outlives one anyway, until its transaction ends.
    with transaction.atomic(savepoint=False), connection.cursor() as cursor:
        # The planner thinks little of reading every set there is, and much of compiling the question.
        cursor.execute(
            "SELECT max(id), set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)"
            " FROM publishing_pairs WHERE id BETWEEN %s AND %s",
            sought.places,
        )
        last = cursor.fetchone()[0]
        if last is None:
            return []
        newest = [_season(last), _season(last - _SEASON)]
        found = _asked(cursor, sought, most, newest, title=title)
        return found if len(found) == most else _asked(cursor, sought, most, [], title=title)


def _asked(cursor: CursorWrapper, sought: Sought, most: int, seasons: list[str], *, title: bool) -> list[int]:
    """Return the same, of some seasons alone (none: of all)."""
    before = _IN_TITLE if title else ""
    wanted = {before + piece for word in sought.words for piece in _inside(word)} | set(sought.marks)
    again = [word for word in sought.words if word not in _inside(word)]  # a piece is found for certain
    place = "split_part(f.folded, E'\\n', 1)" if title else "f.folded"
    look = "".join(f" AND strpos({place}, %s) > 0" for _ in again)
    lateral = f"CROSS JOIN LATERAL (SELECT 1 FROM publishing_folded f WHERE f.id = c.id{look} LIMIT 1) found"  # noqa: S608 -- names of ours; values are bound
    # First the candidates, sorted; then the newest are looked at until there are enough, and no further.
    by_age = "(SELECT id FROM candidates ORDER BY id DESC OFFSET 0)"
    join, conditions, values = sought.conditions()
    narrowed = " AND pairs && %s" if seasons else ""
    cursor.execute(
        "WITH candidates AS MATERIALIZED"  # noqa: S608 -- the same
        f" (SELECT id FROM publishing_pairs WHERE pairs @> %s AND id BETWEEN %s AND %s{narrowed})"
        f" SELECT c.id FROM {by_age} c {lateral if again else ''} {join('c.id', 'JOIN')}"
        f" WHERE true {conditions} ORDER BY c.id DESC LIMIT %s",
        [sorted(wanted), *sought.places, *([seasons] if seasons else []), *again, *values, most],
    )
    return [key for (key,) in cursor.fetchall()]


def _season(place: int) -> str:
    """Return the mark of the season a place lies in."""
    return mark("s", place // _SEASON)


def _inside(word: str) -> list[str]:
    """Return the pieces a text must hold for `word` to stand in it."""
    return [*(word[at : at + 2] for at in range(len(word) - 1)), *_threes(word)] or [word]


def _threes(text: str) -> set[str]:
    """Return every three neighbouring figures or Latin letters."""
    return {run[at : at + 3] for run in _RUN.findall(text) for at in range(len(run) - 2)}


def _set(entry: Entry) -> set[str]:
    title = entry.text.partition("\n")[0]
    titled = {*pairs(title), *title, *_threes(title)}
    whole = {*pairs(entry.text), *entry.text, *_threes(entry.text), *entry.marks, _season(entry.key)}
    return whole | {_IN_TITLE + each for each in titled}
