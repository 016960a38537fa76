"""A part of a report as it reads: paragraphs cut into stretches, each a chip, or marked where a finding points."""

from collections.abc import Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple

from gongkai.checks.finding import Finding, Severity
from gongkai.checks.last_year import repeated
from gongkai.checks.text import PREAMBLE, Text
from gongkai.law.form import Form
from gongkai.report import Report, Span
from gongkai.web.reporting.chips import pieces
from gongkai.web.reporting.known import Known

REPEATED, OPEN = "repeated", "open"
"""The marks of a sentence last year's report has too, and of a chip without a value."""
_GRAVEST = list(Severity)


class Stretch(NamedTuple):
    """A stretch of a paragraph: its words, the figure where it is a chip, the gravest mark on it ("" for none)."""

    words: str
    figure: Known | None = None
    mark: str = ""


class Paragraph(NamedTuple):
    """A paragraph: its stretches, and the findings about it."""

    stretches: tuple[Stretch, ...]
    findings: tuple[Finding, ...]


class _Marked(NamedTuple):
    start: int
    end: int
    mark: str


def heading(form: Form, number: int) -> str:
    """Return the heading of a part; part 0 is what stands before them."""
    return "引言" if number == PREAMBLE else form.parts[number - 1].heading


def lines_of(report: Report, number: int) -> tuple[str, ...]:
    """Return the paragraphs of a part as they read."""
    part = report.section(number)
    return report.preamble if number == PREAMBLE else part.lines if part else ()


def paragraphs(
    lines: Iterable[str],
    number: int,
    findings: Iterable[Finding] = (),
    known: Mapping[str, Known] | None = None,
    copied: Iterable[Span] = (),
) -> list[Paragraph]:
    """Return part `number` paragraph by paragraph; `lines` as written, with chips, or as they read.

    `copied` are the sentences last year's report has too.
    """
    found, again = list(findings), list(copied)
    shown = []
    for place, line in enumerate(each.strip() for each in lines if each.strip()):
        here = [each for each in found if any(_at(span, number, place) for span in each.place.spans)]
        marks = [_Marked(span.start, span.end, REPEATED) for span in again if _at(span, number, place)]
        for each in sorted(here, key=lambda each: _GRAVEST.index(each.severity), reverse=True):
            marks += [
                _Marked(span.start, span.end, str(each.severity))
                for span in each.place.spans
                if _at(span, number, place)
            ]
        shown.append(Paragraph(tuple(_cut(line, known or {}, marks)), tuple(here)))
    return shown


def repeated_in(report: Report, last: Report | None, number: int) -> list[Span]:
    """Return the sentences of a part that last year's report has too (parts one and five; figures aside)."""
    return [span for span in repeated(Text(report), last) if span.section == number] if last else []


def _at(span: Span, number: int, place: int) -> bool:
    return span.section == number and span.paragraph == place


def _cut(line: str, known: Mapping[str, Known], marks: list[_Marked]) -> Iterable[Stretch]:
    """Yield the stretches of a line: cut where a chip or a mark begins or ends, places counted as it reads."""
    start = 0
    for piece in pieces(line, known):
        end = start + len(piece.text)
        open_ = piece.key and (piece.figure is None or piece.figure.value is None)
        edges = sorted({start, end, *(edge for each in marks for edge in each[:2] if start < edge < end)})
        for left, right in pairwise(edges):
            mark = next((each.mark for each in reversed(marks) if each.start <= left and right <= each.end), "")
            yield Stretch(piece.text[left - start : right - start], piece.figure, OPEN if open_ else mark)
        start = end
