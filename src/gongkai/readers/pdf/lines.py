"""Words gathered into printed lines, and lines into running text."""

import re
from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

from gongkai.readers.pdf.geometry import Word
from gongkai.readers.raised import raised

SAME_LINE = 0.4  # of the font's height: how far apart two baselines of one line may be (raised figures, mixed fonts)
OVERPRINT = 0.2  # of the font's height: the same character again within this is one character printed bold
SLACK = 0.3  # of the font's height: what a full line may lack beyond the piece that did not fit
RAISED = 0.15  # of the font's height: how far above the line, at least, the sign of a note stands
SMALLER = 0.75  # of the font's height: what the sign of a note has at most
GLUED = 0.3  # of the font's height: how far behind its word the sign of a note stands at most
SPACE = 0.2  # of the font's height: a gap between two Latin words that print no space

CHINESE = re.compile(
    r"[\u2e80-\u303f\u3040-\u31ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u2014\u2018-\u201d\u2026\u00b7]"
)
_base, _left, _size = attrgetter("base"), attrgetter("x0"), attrgetter("size")
_NEVER_FIRST = "，。、；：？！）》〉」』】〕”’％%…—,.;:?!)]}"
_NEVER_LAST = "（《〈「『【〔“‘([{"
_TOKEN = re.compile(r"[A-Za-z0-9@._:/&=?#~+\-]+")
_ADDRESS = re.compile(r"(?:://|www\.|@)[A-Za-z0-9@._:/&=?#~+\-]*$")  # may be broken anywhere, and has no blanks
_BREAKS_AFTER = "-/"


class Line(NamedTuple):
    """A printed line. `spaced`: a blank is printed at its end, so the next line's words are words of their own."""

    text: str
    words: tuple[Word, ...]
    x0: float
    x1: float
    base: float
    size: float
    spaced: bool = False


def rows(words: Iterable[Word]) -> list[list[Word]]:
    """Return words by baseline, from the top; within a line from the left, overprinted characters once."""
    found: list[list[Word]] = []
    base = size = 0.0
    for word in sorted(words, key=_base):
        _, _, _, own_base, own_size = word
        if not found or own_base - base > SAME_LINE * max(size, own_size):
            found.append([word])
            base, size = own_base, own_size
            continue
        found[-1].append(word)
        if own_size > size:
            base, size = own_base, own_size
    return [_once(row) for row in found]


def lines(words: Sequence[Word]) -> list[Line]:
    """Return the printed lines from the top; lines of blanks alone are left out."""
    if len(words) == 1:  # as in most cells of a report
        (word,) = words
        return [] if word.text.isspace() else [Line(word.text.strip(), (word,), *word[1:])]
    return [line for line in map(_line, rows(words)) if line is not None]


def between(upper: Line, lower: Line) -> str:
    """Return what stood between two lines of a paragraph before it was broken there: nothing, or a blank."""
    if upper.spaced:
        return " "
    before, after = upper.text[-1], lower.text[0]
    if CHINESE.match(before) or CHINESE.match(after) or before in _BREAKS_AFTER or _ADDRESS.search(upper.text):
        return ""
    return " "


def first_piece(line: Line) -> float:
    """Return the width of what the layout could not have torn off the front of the line, in points."""
    text = line.text
    end = 0
    while end < len(text) and text[end] in _NEVER_LAST:
        end += 1
    token = _TOKEN.match(text, end)
    end = token.end() if token else end + 1
    while end < len(text) and text[end] in _NEVER_FIRST:
        end += 1
    reached = 0
    for word in line.words:
        if not word.text.isspace():
            reached += len(word.text)
        if reached >= end:
            return word.x1 - line.x0
    return line.x1 - line.x0


def noted(row: Sequence[Word]) -> Sequence[Word]:
    """Return the row with the raised sign of a note as one word in brackets: it is no digit of the figure before it."""
    largest = max(map(_size, row))
    if min(map(_size, row)) > SMALLER * largest:  # as nearly always
        return row
    runs: list[list[Word]] = []
    for word in row:
        if runs and _stands_raised(word, runs[-1]):
            runs[-1].append(word)
        else:
            runs.append([word])
    return [word for before, *above in runs for word in (before, *_as_sign(above))]


def _stands_raised(word: Word, run: list[Word]) -> bool:
    """Tell whether a word stands raised right behind a word and what is raised behind that."""
    text, _, _, base, size = run[0]
    small, high = word.size <= SMALLER * size, word.base <= base - RAISED * size
    return small and high and word.x0 - run[-1].x1 <= GLUED * size and not text.isspace()


def _as_sign(above: list[Word]) -> list[Word]:
    text = "".join(word.text for word in above)
    sign = raised(text)
    return above if sign == text else [above[0]._replace(text=sign, x1=above[-1].x1)]


def _once(row: list[Word]) -> list[Word]:
    row.sort(key=_left)
    kept: list[Word] = []
    for word in row:
        farthest = word.x0 - OVERPRINT * word.size
        apart = not kept or kept[-1].x0 <= farthest
        if apart or not any(word.text == other.text and other.x0 > farthest for other in kept[-3:]):
            kept.append(word)
    return kept


def _line(row: Sequence[Word]) -> Line | None:
    printed = [word for word in row if not word.text.isspace()]
    if not printed:
        return None
    first, last = printed[0], printed[-1]
    largest = max(printed, key=_size)
    spaced = row[-1] is not last
    return Line(_text(noted(row)).strip(), tuple(row), first.x0, last.x1, largest.base, largest.size, spaced)


def _text(row: Sequence[Word]) -> str:
    """Return the row as text: printed blanks once, a blank for a gap only between Latin words."""
    parts: list[str] = []
    blank = True
    end = 0.0
    for text, x0, x1, _, size in row:
        if text.isspace():
            if not blank:
                parts.append(" ")
            blank = True
            continue
        gap = x0 - end
        if not blank and gap > SPACE * size and _parts_words(parts[-1][-1], text[0], gap / size):
            parts.append(" ")
        parts.append(text)
        blank, end = False, x1
    return "".join(parts)


def _parts_words(before: str, after: str, gap: float) -> bool:
    """Tell whether a gap of so many heights stands for a blank: between Chinese it is spacing unless very wide."""
    if CHINESE.match(before) or CHINESE.match(after):
        return gap > 3
    return True
