"""What every format is turned into before anything is understood: paragraphs and grids, in document order."""

from typing import Any, NamedTuple


class Paragraph(NamedTuple):
    """A line of running text; `page` counts from 1 where the format has pages."""

    text: str
    page: int = 0


class Grid(NamedTuple):
    """A table with its merged cells resolved.

    Every row lists one entry per grid column: the text of a cell at its top left corner, '' for an empty cell, None
    where a merged cell from the left or from above covers the place. Formats that cannot tell merged cells from empty
    ones (tab-separated text) set `ragged`: then '' may mean either, and rows may have lost leading cells.
    """

    rows: tuple[tuple[str | None, ...], ...]
    page: int = 0
    ragged: bool = False


class Document(NamedTuple):
    """A file as blocks in reading order. `format` is what it really had; `embedded` is our own data found inside it."""

    blocks: tuple[Paragraph | Grid, ...]
    format: str
    embedded: dict[str, Any] | None = None
