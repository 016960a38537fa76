"""The index on PostgreSQL: the pairs of characters of each text as a set in a GIN index, and the text to look again.

Positions in a tsvector end at 16,383 and count 256 a word; a set of pairs knows no such bound. It says where a longer
word may stand; the text, folded, says where it does.
"""

from collections.abc import Iterable
from itertools import islice

from django.db import connection, transaction

from gongkai.web.publishing.search.folding import pairs
from gongkai.web.publishing.search.sought import Entry, Sought

# The sets lie beside their rows, uncompressed: rows stay small, and many candidates are looked at quickly.
CREATE = """
CREATE TABLE IF NOT EXISTS publishing_pairs (id bigint PRIMARY KEY, pairs text[] NOT NULL)
WITH (toast_tuple_target = 128);
ALTER TABLE publishing_pairs ALTER pairs SET STORAGE EXTERNAL;
CREATE TABLE IF NOT EXISTS publishing_folded (id bigint PRIMARY KEY, folded text NOT NULL);
ALTER TABLE publishing_folded ALTER folded SET STORAGE EXTERNAL;
CREATE INDEX IF NOT EXISTS publishing_pairs_gin ON publishing_pairs USING gin (pairs) WITH (fastupdate = off);
"""
_AT_ONCE = 500

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


def keys(sought: Sought, most: int, *, title: bool = False) -> list[int]:
    """Return the places of at most `most` items that hold every word (in the title), newest first."""
    before = _IN_TITLE if title else ""
    wanted = {before + pair for word in sought.words for pair in _inside(word)} | set(sought.marks)
    again = [word for word in sought.words if len(word) > 2]  # a pair is found for certain
    place = "split_part(f.folded, E'\\n', 1)" if title else "f.folded"
    look = "".join(f" AND strpos({place}, %s) > 0" for _ in again)
    lateral = f"CROSS JOIN LATERAL (SELECT 1 FROM publishing_folded f WHERE f.id = c.id{look} LIMIT 1) found"  # noqa: S608 -- the same
    join, conditions, values = sought.conditions()
    # No savepoint: the setting outlives one anyway, until its transaction ends.
    with transaction.atomic(savepoint=False), connection.cursor() as cursor:
        # The planner thinks little of reading every set there is.
        cursor.execute("SET LOCAL enable_seqscan = off")
        cursor.execute(
            "WITH c AS MATERIALIZED (SELECT id FROM publishing_pairs WHERE pairs @> %s AND id BETWEEN %s AND %s)"  # noqa: S608 -- names of ours; values are bound
            f" SELECT c.id FROM c {lateral if again else ''} {join('c.id', 'JOIN')}"
            f" WHERE true {conditions} ORDER BY c.id DESC LIMIT %s",
            [sorted(wanted), *sought.places, *again, *values, most],
        )
        return [key for (key,) in cursor.fetchall()]


def _inside(word: str) -> list[str]:
    return [word[at : at + 2] for at in range(len(word) - 1)] or [word]


def _set(entry: Entry) -> set[str]:
    title = entry.text.partition("\n")[0]
    whole = {*pairs(entry.text), *entry.text, *entry.marks}
    return whole | {_IN_TITLE + pair for pair in pairs(title)} | {_IN_TITLE + one for one in title}
