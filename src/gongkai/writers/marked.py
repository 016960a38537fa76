"""The docx of a report with remarks as Word comments, each beside the figure or the sentence it speaks of.

A remark on cells is fastened to the first of them and names the others; a remark on text to each stretch of it; a
remark on neither, or on what the document does not have, to the title. An empty stretch stands for its whole paragraph.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from gongkai.report import Remark, Report, Span
from gongkai.report.place import TITLE
from gongkai.words import CHINESE, say
from gongkai.writers.docx import LEAD, parts, plain_figures, run
from gongkai.writers.layout import BODY, Line, layout, printable
from gongkai.writers.package import package
from gongkai.writers.tables import Cell, Table

AUTHOR, INITIALS = "gongkai", "GK"

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_PART = (
    '<Override PartName="/word/comments.xml"'
    ' ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>'
)
_RELATION = (
    '<Relationship Id="rIdComments" Target="comments.xml"'
    ' Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"/>'
)
_COLOURS = {"error": "C00000", "warning": "9C5700", "note": "44546A"}
_REFERENCE = '<w:rPr><w:rStyle w:val="CommentReference"/></w:rPr>'


class _Comment(NamedTuple):
    """A comment: its number, the remark, and the place it is fastened to, a cell's path or a stretch of text."""

    number: int
    remark: Remark
    path: str
    span: Span


def render_marked(report: Report, remarks: Sequence[Remark], lang: str = CHINESE) -> bytes:
    """Return the report as docx, with these remarks as comments; their fixed words are said in `lang`."""
    comments = list(_fastened(report, remarks))
    written = parts(report, _runs(comments), _figures(report, comments))
    written["[Content_Types].xml"] = written["[Content_Types].xml"].replace("</Types>", f"{_PART}</Types>")
    relations = "word/_rels/document.xml.rels"
    written[relations] = written[relations].replace("</Relationships>", f"{_RELATION}</Relationships>")
    bodies = "".join(_comment(report, comment, lang) for comment in comments)
    written["word/comments.xml"] = f'<w:comments xmlns:w="{_MAIN}">{bodies}</w:comments>'
    return package(written)


def _fastened(report: Report, remarks: Iterable[Remark]) -> Iterator[_Comment]:
    """Give every remark the places it can be fastened to."""
    lines = {
        (block.section, block.paragraph): len(block.text) for block in layout(report) if not isinstance(block, Table)
    }
    title = Span(TITLE, 0, 0, lines[TITLE, 0])
    number = 0
    for remark in remarks:
        first = _cells(report, remark)[:1]
        spans = [found for found in (_stretch(span, lines) for span in remark.place.spans) if found]
        for path, span in [*((path, title) for path in first), *(("", span) for span in spans)] or [("", title)]:
            yield _Comment(number, remark, path, span)
            number += 1


def _cells(report: Report, remark: Remark) -> list[str]:
    return [path for path in remark.place.paths if path in report.form.index]


def _stretch(span: Span, lines: Mapping[tuple[int, int], int]) -> Span | None:
    """Return a span as it can be marked, None where the document has no such stretch."""
    length = lines.get((span.section, span.paragraph), 0)
    if not 0 <= span.start <= span.end <= length or not length:
        return None
    return span if span.start < span.end else span._replace(start=0, end=length)


def _figures(report: Report, comments: Iterable[_Comment]) -> Callable[[Cell], str]:
    plain = plain_figures(report)
    by_path: dict[str, list[int]] = {}
    for comment in comments:
        by_path.setdefault(comment.path, []).append(comment.number)

    def figure(cell: Cell) -> str:
        numbers = by_path.get(cell.path, ())
        return "".join([*map(_start, numbers), plain(cell), *map(_end, numbers)])

    return figure


def _runs(comments: Iterable[_Comment]) -> Callable[[Line], str]:
    by_line: dict[tuple[int, int], list[_Comment]] = {}
    for comment in comments:
        if not comment.path:
            by_line.setdefault((comment.span.section, comment.span.paragraph), []).append(comment)
    return lambda line: _cut(line, by_line.get((line.section, line.paragraph), ()))


def _cut(line: Line, comments: Iterable[_Comment]) -> str:
    """Return a line's runs, cut where a comment begins or ends and where the line's lead ends."""
    starts: dict[int, str] = {}
    ends: dict[int, str] = {}
    for comment in comments:
        starts[comment.span.start] = starts.get(comment.span.start, "") + _start(comment.number)
        ends[comment.span.end] = ends.get(comment.span.end, "") + _end(comment.number)
    lead = line.lead if line.kind == BODY else 0
    cuts = sorted({0, lead, len(line.text), *starts, *ends})
    out = []
    for cut, following in zip(cuts, [*cuts[1:], len(line.text)], strict=True):
        out += [ends.get(cut, ""), starts.get(cut, ""), run(line.text[cut:following], LEAD if cut < lead else "")]
    return "".join(out)


def _start(number: int) -> str:
    return f'<w:commentRangeStart w:id="{number}"/>'


def _end(number: int) -> str:
    return f'<w:commentRangeEnd w:id="{number}"/><w:r>{_REFERENCE}<w:commentReference w:id="{number}"/></w:r>'


def _comment(report: Report, comment: _Comment, lang: str) -> str:
    """Return a comment's body. It carries no date: none would be true of every copy."""
    remark = comment.remark
    others = [report.form.label(path) for path in _cells(report, remark) if path != comment.path]
    texts = [
        remark.text,
        *([say("另见：{cells}", lang, {"cells": "；".join(others)})] if comment.path and others else []),
    ]
    reference = f"<w:r>{_REFERENCE}<w:annotationRef/></w:r>"
    lines = [
        reference + run(printable(remark.heading), f'<w:b/><w:color w:val="{_COLOURS[remark.level]}"/>'),
        *(run(printable(text)) for text in texts),
    ]
    body = "".join(f'<w:p><w:pPr><w:pStyle w:val="CommentText"/></w:pPr>{line}</w:p>' for line in lines)
    return f'<w:comment w:id="{comment.number}" w:author="{AUTHOR}" w:initials="{INITIALS}">{body}</w:comment>'
