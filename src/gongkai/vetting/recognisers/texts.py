"""Texts that are no longer in force, and the office's own list of names, titles and terms."""

import re
from collections.abc import Iterator
from functools import cache

from gongkai.law.sources import Source, sources
from gongkai.vetting.passage import Passage
from gongkai.vetting.recogniser import Hit, Told, in_passages

_ENDED = re.compile(r"废止|失效|取代|替代|修订|原《|不再|停止执行|已被")
_SUBJECT_WORDS = re.compile(r"^\s*主\s?题\s?词\s*[:：]")
_SENTENCE = re.compile(r"[^。；\n]+")


@in_passages("W410")
def subject_words(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield the line of subject words, which GB/T 9704-2012 no longer has."""
    del told
    found = _SUBJECT_WORDS.match(passage.folded)
    if found:
        yield Hit(passage, *found.span(), key="主题词")


@in_passages("W412")
def outdated(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield texts cited by a number that is no longer in force, unless the sentence says that they ended."""
    for sentence in _SENTENCE.finditer(passage.folded):
        if _ENDED.search(sentence[0]):
            continue
        for source, pattern in _numbers():
            if source.last_day and source.last_day < told.day:
                for found in pattern.finditer(passage.folded, *sentence.span()):
                    yield Hit(passage, *found.span(), key=source.key)


@in_passages("W420")
def terms(passage: Passage, told: Told) -> Iterator[Hit]:
    """Yield what the office's list says to be wrong, unless it is part of the right way of writing it."""
    for term in told.terms:
        for wrong in term.wrong:
            for found in re.finditer(re.escape(wrong), passage.text):
                if not _within(passage.text, found.span(), wrong, term.right):
                    yield Hit(passage, *found.span(), key=wrong, better=term.right)


def _within(text: str, span: tuple[int, int], wrong: str, right: str) -> bool:
    at = right.find(wrong)
    return at >= 0 and text[span[0] - at : span[0] - at + len(right)] == right


@cache
def _numbers() -> tuple[tuple[Source, "re.Pattern[str]"], ...]:
    """Return every text that ended, with the pattern of its number: brackets of any kind, spaces anywhere."""
    ended = [source for source in sources().values() if source.last_day and source.number]
    return tuple((source, re.compile(_loosely(source.number))) for source in ended)


def _loosely(number: str) -> str:
    loose = {"〔": r"[〔\[［【(（]", "〕": r"[〕\]］】)）]", " ": r"\s?", "-": r"\s?-\s?"}
    return (
        r"\s?".join(loose.get(character, re.escape(character)) for character in number if character != " ") + r"(?!\d)"
    )
