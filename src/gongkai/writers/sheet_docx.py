"""A sheet as docx, to be worked on: a title, facts one under another, tables; lying on its side where it is wide."""

from collections.abc import Iterator

from gongkai.writers.docx import DOCUMENT, run
from gongkai.writers.layout import printable
from gongkai.writers.package import fixed, package, properties
from gongkai.writers.sheet import Grid, Sheet

WIDE = 7
"""A table of more columns than this lies on its side."""

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_SMALL = '<w:sz w:val="20"/><w:szCs w:val="20"/>'
_UPRIGHT, _LYING = (
    (8844, '<w:pgSz w:w="11906" w:h="16838"/>'),
    (
        13860,
        '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>',
    ),
)
"""The width of the type area in twips, and the page."""

_MARGINS = (
    '<w:pgMar w:top="1474" w:right="1474" w:bottom="1304" w:left="1474" w:header="851" w:footer="850" w:gutter="0"/>'
)


def render(sheet: Sheet, organ: str = "") -> bytes:
    """Return the sheet as a docx file; `organ` is told as its author."""
    wide = any(len(grid.heads) > WIDE for grid in sheet.grids)
    width, page = _LYING if wide else _UPRIGHT
    body = "".join(_blocks(sheet, width))
    section = (
        '<w:sectPr><w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="even" r:id="rId6"/>'
        f'{page}{_MARGINS}<w:pgNumType w:start="1"/><w:cols w:space="425"/></w:sectPr>'
    )
    document = f'<w:document xmlns:w="{_MAIN}" xmlns:r="{_RELATIONS}"><w:body>{body}{section}</w:body></w:document>'
    return package(fixed("docx") | {DOCUMENT: document} | properties(sheet.title, organ or None))


def _blocks(sheet: Sheet, width: int) -> Iterator[str]:
    yield _paragraph("Title", sheet.title)
    for label, value in sheet.facts:
        yield _paragraph("BodyText", f"{label}：{value}")
    for grid in sheet.grids:
        if grid.title:
            yield _paragraph("Heading2", grid.title)
        yield from _table(grid, width)
        yield "<w:p/>"


def _table(grid: Grid, width: int) -> Iterator[str]:
    shares = [width * share // sum(grid.widths) for share in grid.widths]
    columns = "".join(f'<w:gridCol w:w="{each}"/>' for each in shares)
    yield (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="Statutory"/><w:tblW w:w="{sum(shares)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>'
    )
    yield _row(grid.heads, shares, "<w:tblHeader/>")
    for row in grid.rows:
        yield _row(row, shares)
    yield "</w:tbl>"


def _row(cells: tuple[str, ...], shares: list[int], head: str = "") -> str:
    drawn = "".join(_cell(text, width, head=bool(head)) for text, width in zip(cells, shares, strict=True))
    return f"<w:tr><w:trPr><w:cantSplit/>{head}</w:trPr>{drawn}</w:tr>"


def _cell(text: str, width: int, *, head: bool) -> str:
    style = "TableHead" if head else "TableFigure" if text.replace(".", "").isdecimal() or not text else "TableLabel"
    inside = f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run(printable(text), _SMALL)}</w:p>'
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>{inside}</w:tc>'


def _paragraph(style: str, text: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{run(printable(text))}</w:p>'
