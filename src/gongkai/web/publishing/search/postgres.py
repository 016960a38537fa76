"""The index on PostgreSQL: the pairs of characters of each text as a set in a GIN index, and the text to look again.

Positions in a tsvector end at 16,383 and count 256 a word; a set of pairs knows no such bound. It says where a longer
word may stand; the text, folded, says where it does. Figures, Latin letters and signs are few and stand in every text,
so the set also holds every three characters with one of them, and four figures or letters in a row: else a year would
be looked for in most texts there are.
"""

import re
from collections.abc import Iterable
from itertools import islice

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper

from gongkai.web.publishing.models.listed import A_DAY
from gongkai.web.publishing.search.folding import pairs
from gongkai.web.publishing.search.sought import Entry, Sought, mark

# The sets lie beside their rows, uncompressed: rows stay small, and many candidates are looked at quickly. The texts
# lie in their rows, which are looked up one by one.
CREATE = """
CREATE TABLE IF NOT EXISTS publishing_pairs (id bigint PRIMARY KEY, pairs text[] NOT NULL)
WITH (toast_tuple_target = 128);
ALTER TABLE publishing_pairs ALTER pairs SET STORAGE EXTERNAL;
CREATE TABLE IF NOT EXISTS publishing_folded (id bigint PRIMARY KEY, folded text NOT NULL)
WITH (toast_tuple_target = 8160);
ALTER TABLE publishing_folded ALTER folded SET STORAGE EXTERNAL;
CREATE INDEX IF NOT EXISTS publishing_pairs_gin ON publishing_pairs USING gin (pairs) WITH (fastupdate = off);
"""
CUT = "3"
"""How texts are cut, noted at the table: an index that was made otherwise is made anew."""

_SEASON = 128 * A_DAY
"""The places of so many days share a mark."""

_FEW_SEASONS = 4
"""Of so many seasons the marks narrow what is looked for; of more, hardly."""

_AT_ONCE = 500
_RUN = re.compile("[0-9a-z]{4,}")
_FEW = re.compile("[^\u3400-\u9fff\n]")
"""A figure, a Latin letter or a sign: anything but Chinese characters."""

_IN_TITLE = "\ue002"
"""Marks the pairs of a title, which are in the set twice."""


def put(entries: Iterable[Entry]) -> None:
    """Enter what can be found."""
    every = iter(entries)
    with connection.cursor() as cursor:
        while some := list(islice(every, _AT_ONCE)):
            # One text that is taken apart there, for no piece holds the end of a line: of a thousand texts a row, each
            # would be quoted here by itself.
            sets = [(entry.key, "\n".join(sorted(_set(entry)))) for entry in some]
            cursor.executemany(r"INSERT INTO publishing_pairs VALUES (%s, string_to_array(%s, E'\n'))", sets)
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
        cursor.execute("DROP TABLE IF EXISTS publishing_pairs, publishing_folded")
        cursor.execute(CREATE)
        cursor.execute("DROP INDEX publishing_pairs_gin")
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
            "SELECT min(id), max(id), set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)"
            " FROM publishing_pairs WHERE id BETWEEN %s AND %s",
            sought.places,
        )
        first, last = cursor.fetchone()[:2]
        if last is None:
            return []
        middle = max(first, (last // _SEASON - 1) * _SEASON)
        found = _asked(cursor, sought, most, (middle, last), title=title)
        if first == middle or len(found) == most:
            return found
        return found + _asked(cursor, sought, most - len(found), (first, middle - 1), title=title)


def _asked(cursor: CursorWrapper, sought: Sought, most: int, places: tuple[int, int], *, title: bool) -> list[int]:
    """Return the same of some places alone."""
    before = _IN_TITLE if title else ""
    wanted = {before + piece for word in sought.words for piece in _inside(word)} | set(sought.marks)
    again = [word for word in sought.words if word not in _inside(word)]  # a piece is found for certain
    place = "split_part(f.folded, E'\\n', 1)" if title else "f.folded"
    look = "".join(f" AND strpos({place}, %s) > 0" for _ in again)
    lateral = f"CROSS JOIN LATERAL (SELECT 1 FROM publishing_folded f WHERE f.id = c.id{look} LIMIT 1) found"  # noqa: S608 -- names of ours; values are bound
    # First the candidates, sorted; then the newest are looked at until there are enough, and no further.
    by_age = "(SELECT id FROM candidates ORDER BY id DESC OFFSET 0)"
    join, conditions, values = sought.conditions()
    seasons = [_season(number) for number in range(places[0] // _SEASON, places[1] // _SEASON + 1)]
    narrowed = " AND pairs && %s" if len(seasons) <= _FEW_SEASONS else ""
    cursor.execute(
        "WITH candidates AS MATERIALIZED"  # noqa: S608 -- the same
        # Sums have no index: to follow that of the places, and to open each set there, would be by far the slowest way.
        f" (SELECT id FROM publishing_pairs WHERE pairs @> %s AND id + 0 BETWEEN %s AND %s{narrowed})"
        f" SELECT c.id FROM {by_age} c {lateral if again else ''} {join('c.id', 'JOIN')}"
        f" WHERE true {conditions} ORDER BY c.id DESC LIMIT %s",
        [sorted(wanted), *places, *([seasons] if narrowed else []), *again, *values, most],
    )
    return [key for (key,) in cursor.fetchall()]


def _season(number: int) -> str:
    """Return the mark of a season."""
    return mark("s", number)


def _inside(word: str) -> list[str]:
    """Return the pieces a text must hold for `word` to stand in it."""
    return [*(word[at : at + 2] for at in range(len(word) - 1)), *_longer(word)] or [word]


def _longer(text: str) -> set[str]:
    """Return every three neighbouring characters with a figure, Latin letter or sign, every four figures or letters."""
    starts = {start for found in _FEW.finditer(text) for start in range(max(found.start() - 2, 0), found.start() + 1)}
    threes = {text[start : start + 3] for start in starts}
    fours = {run[at : at + 4] for run in _RUN.findall(text) for at in range(len(run) - 3)}
    return {three for three in threes if len(three) == 3 and "\n" not in three} | fours


def _set(entry: Entry) -> set[str]:
    title = entry.text.partition("\n")[0]
    titled = {*pairs(title), *title, *_longer(title)}
    whole = {*pairs(entry.text), *entry.text, *_longer(entry.text), *entry.marks, _season(entry.key // _SEASON)}
    return (whole | {_IN_TITLE + each for each in titled}) - {"\n"}
