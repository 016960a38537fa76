"""Where in a report something stands: at cells, or at a stretch of its text; and a remark fastened to such a place."""

from typing import NamedTuple

TITLE = -1
"""`Span.section` of the title; the preamble is section 0, the six parts are 1 to 6."""


class Span(NamedTuple):
    """A stretch of text: section (-1 title, 0 preamble, 1–6 parts), paragraph in it (from 0), character offsets."""

    section: int
    paragraph: int
    start: int
    end: int


class Place(NamedTuple):
    """Where a finding points: cell paths, stretches of text, or neither (the report as a whole)."""

    paths: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()


class Remark(NamedTuple):
    """Words fastened to a place, to be shown beside it, such as a Word comment; `level` is error, warning or note."""

    place: Place
    level: str
    heading: str
    text: str
