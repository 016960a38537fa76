"""Sources scored: how much of a question each accounts for (its confidence), and BM25 to set them in order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import log
from typing import Any

from gongkai.web.dialogue.enquiry.question import Question, Unit, facets, fold, house

_K, _B = 1.2, 0.75
"""The usual constants of BM25: how soon repeating a word says no more, how much a long text is held to its length."""

_IN_HEAD = 3
"""A word in a heading counts as if it stood in the text so often."""

_STEP = 5
"""Confidences closer than this (per cent) are alike: then the kind of source, and BM25, decide."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Something that may answer: heading and text, folded; `rank` orders kinds of sources; `of` is what it is made of.

    `told` are the facets known to be told, whatever the words: an organ's telephone is one.
    """

    head: str
    text: str
    rank: int
    of: Any
    told: frozenset[str] = frozenset()

    @classmethod
    def made(cls, head: str, text: str, rank: int, of: Any) -> "Passage":
        """Make a passage of heading and text as they are written."""
        return cls(fold(head), fold(text), rank, of)


@dataclass(frozen=True, slots=True)
class Scored:
    """A passage, how much of the question it accounts for (per cent), and which words were found or missed."""

    passage: Passage
    confidence: int
    found: tuple[str, ...]
    missed: tuple[str, ...]
    untold: tuple[str, ...] = ()
    bm25: float = field(default=0.0)

    @property
    def order(self) -> tuple[int, int, float]:
        """Return by what it is set in order, the smallest first."""
        return -(self.confidence // _STEP), self.passage.rank, -self.bm25


def score(question: Question, passages: Iterable[Passage]) -> list[Scored]:
    """Return the passages that account for anything of what is asked, the best first."""
    near = [each for each in passages if _touches(question, each)]
    ranks = _bm25(question.strong, near)
    scored = [_scored(question, each, rank) for each, rank in zip(near, ranks, strict=True)]
    return sorted((each for each in scored if each.confidence), key=lambda each: each.order)


def _touches(question: Question, passage: Passage) -> bool:
    if passage.told:
        return not question.beyond and bool(passage.told.intersection(question.facets))
    return any(unit.share(passage.head) for unit in question.strong)


def _scored(question: Question, passage: Passage, bm25: float) -> Scored:
    if passage.told:
        missed = tuple(key for key in question.facets if key not in passage.told)
        return Scored(passage, 0 if missed else 100, question.facets, (), missed, bm25)
    shares = [(unit, _share(unit, passage)) for unit in question.units]
    confidence = 100 * sum(unit.weight * share for unit, share in shares) / question.weight
    untold = tuple(key for key in question.facets if not _tells(key, passage))
    aside = sum(not _is_about(key, passage) for key in question.facets) - len(untold)
    confidence *= float(house("untold")) ** len(untold) * float(house("told_aside")) ** aside
    found = tuple(unit.text for unit, share in shares if share)
    missed = tuple(unit.text for unit, share in shares if share < 1 and unit.weight >= 1)
    return Scored(passage, round(confidence), found, missed, untold, bm25)


def _share(unit: Unit, passage: Passage) -> float:
    """Return how much of a unit a passage has: all of what its heading has, less where only its text has more."""
    head = unit.share(passage.head)
    return head if head == 1 else max(head, float(house("in_text")) * unit.share(passage.text))


def _tells(key: str, passage: Passage) -> bool:
    return _is_about(key, passage) or any(word in passage.text for word in facets()[key].tells)


def _is_about(key: str, passage: Passage) -> bool:
    """Tell whether a heading itself speaks of what is wanted."""
    return any(word in passage.head for word in (*facets()[key].asks, *facets()[key].tells))


def _bm25(units: Sequence[Unit], passages: Sequence[Passage]) -> list[float]:
    """Return BM25 of each passage over the units, told by how many of these passages have each."""
    lengths = [_IN_HEAD * len(each.head) + len(each.text) for each in passages]
    mean = sum(lengths) / len(lengths) if lengths else 1
    totals = [0.0] * len(passages)
    for unit in units:
        counts = [_count(unit, each) for each in passages]
        having = sum(count > 0 for count in counts)
        rarity = log(1 + (len(passages) - having + 0.5) / (having + 0.5))
        for at, (count, length) in enumerate(zip(counts, lengths, strict=True)):
            totals[at] += rarity * count * (_K + 1) / (count + _K * (1 - _B + _B * length / mean))
    return totals


def _count(unit: Unit, passage: Passage) -> float:
    inside = sum(passage.text.count(form) for form in unit.forms)
    return _IN_HEAD * unit.share(passage.head) + inside
