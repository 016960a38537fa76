"""The labels of the statutory forms, looked up as they are printed: exactly first, tolerantly where that fails."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import cache, lru_cache
from typing import NamedTuple

from gongkai.law import form
from gongkai.law.form import Column, Row, known_forms
from gongkai.readers.placing.heading import heading
from gongkai.readers.placing.plain import bare, letters, plain

ROW, COLUMN, GROUP, WORD, ITEM, BLOCK = "row", "column", "group", "word", "item", "block"
_ALIKE = 0.75
_MARGIN = 0.1
_RIVAL = _ALIKE - _MARGIN
_SHORTEST_PIECE, _LONGEST = 4, 60
_NOTE = re.compile(r"[(\[].*[)\]]$")
_AMBIGUOUS = 2
_TABLES = (2, 3, 4)


class Meaning(NamedTuple):
    """What a label stands for: its table (2 to 4; 0 where several share it), kind and key, and the statutory words.

    `exact` is False where the printed words only resemble the statutory ones.
    """

    table: int
    kind: str
    key: str
    label: str
    exact: bool = True


@lru_cache(maxsize=4096)
def meaning(text: str) -> Meaning | None:
    """Return what a printed label stands for, None where it is no statutory label (spacing and numbering aside)."""
    words = letters(text)
    if not words:
        return None
    return _exact().get(words) or _unnumbered().get(bare(text))


@lru_cache(maxsize=4096)
def near(text: str, table: int) -> Meaning | None:
    """Return the one label of `table` that the printed words resemble: a typing error, a lost tail, a piece of it."""
    if heading(text):
        return None
    noted = meaning(_NOTE.sub("", plain(text)))
    if noted and noted.table == table:
        return noted._replace(exact=False)
    words = bare(text)
    if not _SHORTEST_PIECE <= len(words) <= _LONGEST:
        return None
    within = {(found.kind, found.key): found for label, found in _labels(table) if words in label}
    if len(within) == 1:
        return next(iter(within.values()))._replace(exact=False)
    best, rival = _two_best(words, table)
    return best[1]._replace(exact=False) if best and best[0] - (rival[0] if rival else 0) >= _MARGIN else None


def _two_best(words: str, table: int) -> tuple[tuple[float, Meaning] | None, tuple[float, Meaning] | None]:
    """Return the label that `words` resemble most and the next one that means something else, with their likeness."""
    matcher = SequenceMatcher(None, "", words, autojunk=False)
    scores: dict[tuple[str, str], tuple[float, Meaning]] = {}
    for label, found in _labels(table):
        matcher.set_seq1(label)
        if matcher.real_quick_ratio() < _RIVAL or matcher.quick_ratio() < _RIVAL:
            continue
        ratio = matcher.ratio()
        known = scores.get((found.kind, found.key), (0.0, found))
        scores[found.kind, found.key] = max(known, (ratio, found), key=lambda score: score[0])
    ordered = sorted(scores.values(), key=lambda score: -score[0])
    best = ordered[0] if ordered and ordered[0][0] >= _ALIKE else None
    return best, ordered[1] if len(ordered) > 1 else None


@lru_cache(maxsize=4096)
def is_fragment(text: str, table: int) -> bool:
    """Tell whether `text` may be a piece of a label of `table` that was broken over cells or lines."""
    words = letters(text)
    return bool(words) and words in _all_labels(table)


def row_named(table: int, key: str) -> Meaning:
    """Return the row or block `key` of `table` as a meaning."""
    return next(found for _, found in _labels(table) if found.key == key and found.kind in (ROW, BLOCK))


@cache
def _exact() -> dict[str, Meaning]:
    """Whole labels, their numbers included: this alone tells “（七）总计”, a row, from “总计”, a column."""
    found: dict[str, Meaning] = {}
    for text, sense in _statutory():
        words = letters(text)
        rival = found.get(words)
        if rival is None:
            found[words] = sense
        elif rival.table != sense.table:
            found[words] = rival._replace(table=0)
    for words in [words for words in found if len(words) <= _AMBIGUOUS]:
        if any(is_fragment(words, table) for table in _TABLES if table != found[words].table):
            found[words] = found[words]._replace(table=0)
    return found


@cache
def _unnumbered() -> dict[str, Meaning]:
    """Labels without their numbers, where those tell them apart from every other."""
    seen: dict[str, set[tuple[int, str, str]]] = {}
    found: dict[str, Meaning] = {}
    for text, sense in _statutory():
        words = bare(text)
        found.setdefault(words, sense)
        seen.setdefault(words, set()).add((sense.table, sense.kind, sense.key))
    return {words: sense for words, sense in found.items() if len(seen[words]) == 1}


@cache
def _labels(table: int) -> tuple[tuple[str, Meaning], ...]:
    return tuple(dict.fromkeys((bare(text), sense) for text, sense in _statutory() if sense.table == table))


@cache
def _all_labels(table: int) -> str:
    return "|".join(letters(text) for text, sense in _statutory() if sense.table == table)


def _statutory() -> Iterator[tuple[str, Meaning]]:
    """Yield every label of every form, the newest form first, with its other wordings."""
    for year in reversed(known_forms()):
        statutory = form(str(year))
        for block in statutory.t2:
            yield block.label, Meaning(2, ITEM, block.label, block.label)
            yield block.lead, Meaning(2, WORD, "lead", block.lead)
            yield from _named(2, ROW, block.rows)
            yield from _named(2, COLUMN, block.columns)
        yield from _named(3, ROW, statutory.t3_rows)
        yield from ((label, Meaning(3, GROUP, key, label)) for key, label in statutory.t3_groups.items())
        yield from ((label, Meaning(3, WORD, key, label)) for key, label in statutory.t3_words.items())
        yield from _named(3, COLUMN, statutory.t3_columns)
        yield from ((label, Meaning(4, WORD, key, label)) for key, label in statutory.t4_words.items())
        for block in statutory.t4:
            yield block.label, Meaning(4, BLOCK, block.key, block.label)
            yield from _named(4, COLUMN, block.columns)


def _named(table: int, kind: str, entries: Iterable[Row | Column]) -> Iterator[tuple[str, Meaning]]:
    for entry in entries:
        for text in (entry.label, *entry.also):
            yield text, Meaning(table, kind, entry.key, entry.label)
