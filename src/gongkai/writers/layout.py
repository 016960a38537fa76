"""A report as blocks in the order of the statutory document: lines of text and tables, free of any format.

What is printed where is said here once; docx, html, pdf and xlsx only draw it.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from gongkai.report import Report, Section
from gongkai.report.place import TITLE
from gongkai.words import count
from gongkai.writers.tables import NUMERALS, Cell, Table, tables

TITLE_LINE, HEADING, SUBHEADING, BODY = "title", "heading", "subheading", "body"
NOWHERE = -1

# Control characters, lone surrogates and non-characters, which XML cannot hold: each becomes one U+FFFD, so that the
# damage shows, and offsets into the text stay true.
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_RETURN = re.compile("\r\n?")
_NUMBERED = re.compile(r"[（(][一二三四五六七八九十]{1,3}[)）]")
_LONGEST_SUBHEADING = 40


class Line(NamedTuple):
    """A line of text: its kind, the text, and its place in the report.

    Of a paragraph, the first `lead` characters are set as a sub-heading; of a title, they stand before the document's
    name, where a title of two lines breaks. `section` and `paragraph` count as in `report.Span`; a heading's paragraph
    is NOWHERE, for no span points there.
    """

    kind: str
    text: str
    section: int
    paragraph: int = NOWHERE
    lead: int = 0


def layout(report: Report) -> Iterator[Line | Table]:
    """Yield the blocks of a report: title, preamble, then every part with heading, text, table and what stands behind.

    A report that holds no text is given the six statutory headings. A table whose part the report lacks is printed
    all the same, without a heading, where the part belongs.
    """
    title, name = title_of(report), report.form.title
    yield Line(TITLE_LINE, title, TITLE, 0, len(title.removesuffix(name)) if title.endswith(name) else 0)
    yield from _paragraphs(report.preamble, 0, 0)
    grids = {part.number: tables(report.form_id)[part.table] for part in report.form.parts if part.table}
    sections = report.sections or _bare(report)
    lacking = [number for number in grids if all(section.number != number for section in sections)]
    for section in sections:
        while lacking and lacking[0] < section.number:
            yield grids.pop(lacking.pop(0))
        yield Line(HEADING, _heading(report, section), section.number)
        yield from _paragraphs(section.paragraphs, section.number, 0)
        if section.number in grids:
            yield grids.pop(section.number)
        yield from _paragraphs(section.after, section.number, len(section.paragraphs))
    yield from grids.values()


def title_of(report: Report) -> str:
    """Return the report's title as printed, or one made of organ, year and the form's name."""
    year = "" if report.year is None else f"{report.year}年"
    return printable(report.title) or f"{printable(report.organ or '')}{year}{report.form.title}"


def figures(report: Report) -> Callable[[Cell], str]:
    """Return what is printed in each value cell: a blank for a blank, never 0; a unit where no label names it."""
    values = {path: count(value) for path, value in report.cells()}
    return lambda cell: values[cell.path] + cell.unit if cell.unit and values[cell.path] else values[cell.path]


def printable(text: str) -> str:
    """Return text that XML can hold, of the same length but for line ends, which become single newlines."""
    return _RETURN.sub("\n", _UNPRINTABLE.sub("\ufffd", text))


def _bare(report: Report) -> tuple[Section, ...]:
    return tuple(Section(part.number, part.heading) for part in report.form.parts)


def _heading(report: Report, section: Section) -> str:
    heading = section.heading or report.form.parts[section.number - 1].heading
    return f"{NUMERALS[section.number - 1]}、{printable(heading)}"


def _paragraphs(texts: tuple[str, ...], section: int, first: int) -> Iterator[Line]:
    for number, raw in enumerate(texts, start=first):
        text = printable(raw)
        lead = _lead(text)
        yield Line(SUBHEADING if lead == len(text) else BODY, text, section, number, lead)


def _lead(text: str) -> int:
    """Return how much of a paragraph is a sub-heading （一）…: all of it, its first sentence, or nothing."""
    if not _NUMBERED.match(text):
        return 0
    end = text.find("。") + 1 or len(text)
    return end if end <= _LONGEST_SUBHEADING else 0
