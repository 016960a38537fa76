"""A report as docx in the layout of official documents (GB/T 9704-2012): A4, type area 156 by 225 mm, 仿宋 16 pt.

The XML is written directly: a table is cast once per form and only its figures are filled in. What is the same in every
document (styles, fonts, footers) stands as files in `parts/docx`.
"""

from collections.abc import Callable, Iterator
from functools import cache

from gongkai.report import Report
from gongkai.writers.layout import BODY, HEADING, SUBHEADING, TITLE_LINE, Line, figures, layout, title_of
from gongkai.writers.package import escape, fixed, package, properties
from gongkai.writers.tables import CELL_MARGIN, HEAD, ITEM, LABEL, TABLE_SIZE, VALUE, Cell, Mould, Table, tables

DOCUMENT = "word/document.xml"
LEAD = '<w:rStyle w:val="Lead"/>'
"""Run properties of a sub-heading at the beginning of a paragraph."""

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TITLE_EMS = 20  # what a line of the title holds
_TWIPS_PER_MM = 1440 / 25.4
_STYLES = {TITLE_LINE: "Title", HEADING: "Heading1", SUBHEADING: "Heading2", BODY: "BodyText"}
_CELL_STYLES = {ITEM: "TableHead", HEAD: "TableHead", LABEL: "TableLabel", VALUE: "TableFigure"}
_SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="DCE6F2"/>'

# A4 with the margins of GB/T 9704: top 37, bottom 35, left 28, right 26 mm; the footer's foot 28 mm above the edge.
_PAGE = (
    '<w:sectPr><w:footerReference w:type="default" r:id="rId5"/><w:footerReference w:type="even" r:id="rId6"/>'
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"'
    ' w:header="851" w:footer="1588" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="425"/></w:sectPr>'
)

Figure = Callable[[Cell], str]
Runs = Callable[[Line], str]


def render(report: Report) -> bytes:
    """Return the report as a docx file."""
    return package(parts(report))


def parts(report: Report, runs: Runs | None = None, figure: Figure | None = None) -> dict[str, str]:
    """Return the package's XML parts by name; `runs` and `figure` may draw lines and figures in their own way."""
    main = document(report, runs or plain_runs, figure or plain_figures(report))
    return fixed("docx") | {DOCUMENT: main} | properties(title_of(report), report.organ)


def document(report: Report, runs: Runs, figure: Figure) -> str:
    """Return the main part: the report's blocks one after another."""
    drawn = [
        _mould(report.form_id, block.key).fill(figure) if isinstance(block, Table) else _paragraph(block, runs)
        for block in layout(report)
    ]
    body = "".join([*drawn, _PAGE])
    for apart in ("<w:tbl>", "<w:sectPr>"):  # Word would join two tables, and wants a paragraph at the end
        body = body.replace(f"</w:tbl>{apart}", f"</w:tbl><w:p/>{apart}")
    return f'<w:document xmlns:w="{_MAIN}" xmlns:r="{_RELATIONS}"><w:body>{body}</w:body></w:document>'


def plain_runs(line: Line) -> str:
    """Return a line's text as runs: its lead set as a sub-heading, or a long title broken behind it."""
    lead, rest = line.text[: line.lead], line.text[line.lead :]
    if line.kind == BODY and lead:
        return run(lead, LEAD) + run(rest)
    if line.kind == TITLE_LINE and lead and _ems(line.text) > _TITLE_EMS:
        return run(f"{lead}\n{rest}")
    return run(line.text)


def plain_figures(report: Report) -> Figure:
    """Return what draws the figures of a report: a run, or nothing for a blank."""
    printed, grids = figures(report), tables(report.form_id)

    def figure(cell: Cell) -> str:
        text = printed(cell)
        size = grids[cell.path[:2]].size(cell, text)
        return run(text, "" if size == TABLE_SIZE else f'<w:sz w:val="{size * 2:.0f}"/>')

    return figure


def run(text: str, properties: str = "") -> str:
    """Return a run of text with these run properties, nothing for no text; newlines are line breaks."""
    if not text:
        return ""
    formatted = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    said = "<w:br/>".join(map(_said, text.split("\n")))
    return f"<w:r>{formatted}{said}</w:r>"


def _said(text: str) -> str:
    """Return words as they stand in a run; blanks at their ends, and several together, must be told to stay."""
    kept = ' xml:space="preserve"' if text != text.strip() or "  " in text else ""
    return f"<w:t{kept}>{escape(text)}</w:t>"


def _paragraph(line: Line, runs: Runs) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{_STYLES[line.kind]}"/></w:pPr>{runs(line)}</w:p>'


@cache
def _mould(form_id: str, key: str) -> Mould:
    return Mould.cast(_table(tables(form_id)[key]))


def _table(table: Table) -> Iterator[str | Cell]:
    grid = "".join(f'<w:gridCol w:w="{_twips(width)}"/>' for width in table.widths)
    yield (
        '<w:tbl><w:tblPr><w:tblStyle w:val="Statutory"/>'
        f'<w:tblW w:w="{sum(map(_twips, table.widths))}" w:type="dxa"/><w:jc w:val="center"/>'
        f'<w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/><w:tblCaption w:val="{table.name}　{table.caption}"/>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
    )
    for number, line in enumerate(table.lines()):
        height = '<w:trHeight w:val="400" w:hRule="atLeast"/>'
        head = "<w:tblHeader/>" if number < table.head else ""
        yield f"<w:tr><w:trPr><w:cantSplit/>{height}{head}</w:trPr>"
        for cell in line:
            yield from _cell(table, cell, number)
        yield "</w:tr>"
    yield "</w:tbl>"


def _cell(table: Table, cell: Cell, line: int) -> Iterator[str | Cell]:
    width = sum(map(_twips, table.widths[cell.column : cell.column + cell.columns]))
    span = f'<w:gridSpan w:val="{cell.columns}"/>' if cell.columns > 1 else ""
    merge = ""
    if cell.rows > 1:
        merge = '<w:vMerge w:val="restart"/>' if cell.row == line else "<w:vMerge/>"
    shade = _SHADE if cell.kind == ITEM else ""
    whole = "<w:noWrap/>" if cell.kind == VALUE else ""
    shade = _SHADE if cell.kind == ITEM else ""
    whole = "<w:noWrap/>" if cell.kind == VALUE else ""
    margin, style = _margin(table.margin(cell)), _CELL_STYLES[cell.kind]
    yield f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}{shade}{whole}{margin}'
    yield f'<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
    if cell.row == line:
        yield cell if cell.kind == VALUE else run(cell.text, "<w:b/>" if cell.strong else "")
    yield "</w:p></w:tc>"


def _ems(text: str) -> float:
    """Return about how wide a text is, in widths of a Chinese character."""
    return sum(1 if ord(sign) > 0xFF else 0.5 for sign in text)


def _margin(mm: float) -> str:
    if mm == CELL_MARGIN:  # as the table's style has it
        return ""
    left, right = (f'<w:{side} w:w="{_twips(mm)}" w:type="dxa"/>' for side in ("left", "right"))
    return f"<w:tcMar>{left}{right}</w:tcMar>"


def _twips(mm: float) -> int:
    return round(mm * _TWIPS_PER_MM)
