"""Which lines head one of the six parts, and where a heading lies hidden inside a paragraph."""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from gongkai.law import form
from gongkai.law.form import known_forms
from gongkai.readers.placing.cues import cues
from gongkai.readers.placing.plain import letters, plain

_NUMERALS = "一二三四五六七八九十"
_LONGEST, _TAIL = 45, 15
LONGEST = 2 * _LONGEST
"""Characters a heading may have at most as printed, the blanks of typesetting among them."""
_LETTER = re.compile(r"[\u3400-\u9fff]")
_MARKED = re.compile(
    rf"\s*(?:([{_NUMERALS}]|\d{{1,2}})\s*[、.．:：]|第\s*([{_NUMERALS}])\s*部分\s*[、.．:：]?)\s*(.*)", re.DOTALL
)
_MARK = re.compile(rf"\s*(?:[{_NUMERALS}]|\d{{1,2}})\s*[、.．:：]\s*")
_ENDS = "。、：:；;，,"
_SENTENCE = re.compile(r"[。；;！？!?]")
_GLUED = re.compile(rf"(?<=[。；;！？!?\s])([{_NUMERALS}]\s*[、.．]\s*)")


class Heading(NamedTuple):
    """A part's heading: the part it names, its words as printed without their number, the number printed (0: none)."""

    part: int
    words: str
    printed: int


@lru_cache(maxsize=4096)
def heading(text: str) -> Heading | None:
    """Return the part that `text` heads, None where it is no heading."""
    if len(text) > LONGEST:
        return None
    marked = _MARKED.fullmatch(text)
    words = (marked[3] if marked else text).strip().rstrip(_ENDS).strip()
    if not words or len(plain(words)) > _LONGEST or _SENTENCE.search(words):
        return None
    part = _statutory().get(letters(words), 0)
    numeral = (marked[1] or marked[2]) if marked else ""
    if not part and numeral and numeral in _NUMERALS:
        part = _cued(letters(words))
    if not part:
        return None
    return Heading(part, words, _value(numeral))


def split_glued(text: str) -> tuple[str, ...]:
    """Split a paragraph where a part's heading is glued to the sentence before it or the text behind it.

    A paragraph that merely lists the headings, as a preamble does, stays whole.
    """
    return _split_short(text) if len(text) <= _LONGEST else _split(text)


def _split(text: str) -> tuple[str, ...]:
    for words in _statutory_words():
        if words in text:
            break
    else:
        return (text,)
    starts = (found.start(1) - 1 for found in _GLUED.finditer(" " + text))
    places = [start for start in starts if _head_of(text, start)]
    if not places or _is_list(text, places):
        return (text,)
    pieces: list[str] = []
    for start, end in zip([0, *places], [*places, len(text)], strict=True):
        piece = text[start:end].strip()
        length = _head_of(piece)
        pieces += [piece[:length].strip(), piece[length:].strip()] if length else [piece]
    return tuple(piece for piece in pieces if piece)


_split_short = lru_cache(maxsize=4096)(_split)
"""Short lines are mostly headings, the same in many reports."""


def _is_list(text: str, places: list[int]) -> bool:
    ends = [*places[1:], len(text)]
    return len(places) > 1 and all(end - start < _LONGEST for start, end in zip(places, ends, strict=True))


def _head_of(text: str, start: int = 0) -> int:
    """Return how many characters from `start` are a numbered statutory heading, 0 where none begins there."""
    mark = _MARK.match(text, start)
    if not mark:
        return 0
    for words in _statutory_words():
        if text.startswith(words, mark.end()):
            end = mark.end() + len(words)
            rest = text[end : end + _TAIL + 1].rstrip(_ENDS)
            return end - start if not rest or len(rest) > _TAIL or not _LETTER.match(rest) else 0
    return 0


def _value(numeral: str) -> int:
    if not numeral:
        return 0
    return int(numeral) if numeral.isdigit() else _NUMERALS.index(numeral) + 1


def _cued(words: str) -> int:
    for part, cue in enumerate(cues()["heading"], start=1):
        if any(word in words for word in cue.get("without", ())):
            continue
        if any(all(word in words for word in group) for group in cue["cues"]):
            return part
    return 0


@cache
def _statutory_words() -> tuple[str, ...]:
    words = {part.heading for year in known_forms() for part in form(str(year)).parts}
    return tuple(sorted(words, key=len, reverse=True))


@cache
def _statutory() -> dict[str, int]:
    return {letters(part.heading): part.number for year in known_forms() for part in form(str(year)).parts}
