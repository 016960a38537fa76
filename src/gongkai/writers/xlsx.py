"""A report as a workbook: its text, the three tables as the notice prints them, and a tidy list of all cells.

Sheet 正文 holds one line of text per row in column A; where a table stands between them, column B names its sheet.
Sheets 表二, 表三, 表四 are the printed tables with their merged cells. Sheet 数据 lists each cell: path, label, value,
unit. Figures are numbers; a blank cell is empty. The XML is written directly: the same report gives the same bytes.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from functools import cache
from math import ceil

from gongkai.law import form
from gongkai.report import Report, Value
from gongkai.words import count
from gongkai.writers.layout import BODY, HEADING, SUBHEADING, TITLE_LINE, Line, layout, title_of
from gongkai.writers.package import escape, fixed, package, properties
from gongkai.writers.tables import CELL_MARGIN, HEAD, ITEM, LABEL, TABLE_SIZE, VALUE, Cell, Mould, Table, tables

_SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{}</worksheet>'
_PRINTED = (
    '<printOptions horizontalCentered="1"/>'
    '<pageMargins left="0.71" right="0.71" top="0.79" bottom="0.79" header="0.3" footer="0.3"/>'
    '<pageSetup paperSize="9" fitToHeight="0"/>'
)
_FIT = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'

# Places of the formats in xl/styles.xml.
_LINE_STYLES = {TITLE_LINE: 1, HEADING: 2, SUBHEADING: 3, BODY: 3}
_CELL_STYLES = {(ITEM, False): 4, (HEAD, False): 5, (HEAD, True): 6, (LABEL, False): 7, (LABEL, True): 8}
_FIGURE, _FIGURE_YUAN, _TIDY_HEAD, _TIDY_TEXT, _TIDY_FIGURE = 9, 10, 11, 12, 13

_LONGEST_TEXT = 32_767  # characters a cell can hold
_EXACT_DIGITS = 15  # digits a spreadsheet's number keeps
_LOOKS_ESCAPED = re.compile("_(?=x[0-9A-Fa-f]{4}_)")
_MM_PER_CHARACTER, _MM_PER_POINT = 1.95, 25.4 / 72
_TEXT_COLUMN, _LINE_LENGTH, _LINE_HEIGHT, _MOST_LINES = (
    180,
    38,
    20,
    20,
)  # mm, characters, points, lines (Excel's 409 points)


def render(report: Report) -> bytes:
    """Return the report as an xlsx file."""
    figure = _figures(report)
    grids = tables(report.form_id)
    sheets = [_text(report), *(_mould(report.form_id, key).fill(figure) for key in grids)]
    sheets.append(_tidy(report.form_id).fill(figure))
    written = {f"xl/worksheets/sheet{number}.xml": sheet for number, sheet in enumerate(sheets, start=1)}
    return package(fixed("xlsx") | written | properties(title_of(report), report.organ))


def _figures(report: Report) -> Callable[[Cell], str]:
    values = dict(report.cells())
    return lambda cell: _number(values[cell.path])


def _number(value: Value) -> str:
    """Return the end of a cell's element: a number, an empty cell, or text where a number would lose digits."""
    if value is None:
        return "/>"
    text = count(value)
    if isinstance(value, Decimal) or len(text) > _EXACT_DIGITS:
        digits = text.replace(".", "").strip("0-")
        if len(digits) > _EXACT_DIGITS:
            return f' t="inlineStr"><is><t>{text}</t></is></c>'
    return f"><v>{text}</v></c>"


def _text(report: Report) -> str:
    rows: list[str] = []
    for block in layout(report):
        if isinstance(block, Table):
            rows.append(_row(len(rows), [(1, _LINE_STYLES[BODY], block.name)]))
            continue
        for piece in _pieces(block):
            rows.append(_row(len(rows), [(0, _LINE_STYLES[block.kind], piece)], _LINE_HEIGHT * _folded(piece)))
    columns = _columns((_TEXT_COLUMN, 15))
    return _SHEET.format(f"{_FIT}{columns}<sheetData>{''.join(rows)}</sheetData>{_PRINTED}")


def _pieces(line: Line) -> Iterator[str]:
    """Yield a line's text, in several pieces where it is longer than a cell can hold."""
    for start in range(0, len(line.text), _LONGEST_TEXT) or [0]:
        yield line.text[start : start + _LONGEST_TEXT]


def _folded(text: str) -> int:
    """Return the lines a text fills in column A, as many as a row can show."""
    lines = sum(ceil((len(line) + 1) / _LINE_LENGTH) for line in text.split("\n"))
    return min(lines, _MOST_LINES)


def _row(number: int, cells: Iterable[tuple[int, int, str]], height: int = _LINE_HEIGHT) -> str:
    written = "".join(_written(number, *cell) for cell in cells)
    return f'<row r="{number + 1}" ht="{height}" customHeight="1">{written}</row>'


def _written(row: int, column: int, style: int, text: str) -> str:
    held = escape(_LOOKS_ESCAPED.sub("_x005F_", text))
    return f'<c r="{_at(row, column)}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{held}</t></is></c>'


@cache
def _mould(form_id: str, key: str) -> Mould:
    return Mould.cast(_printed(tables(form_id)[key]))


def _printed(table: Table) -> Iterator[str | Cell]:
    frozen = f'<pane ySplit="{table.head}" topLeftCell="A{table.head + 1}" activePane="bottomLeft" state="frozen"/>'
    view = f'<sheetViews><sheetView workbookViewId="0">{frozen if table.head else ""}</sheetView></sheetViews>'
    before, after = _SHEET.split("{}")
    yield f"{before}{_FIT}{view}{_columns(table.widths)}<sheetData>"
    for number, line in enumerate(table.lines()):
        yield f'<row r="{number + 1}" ht="{_height(table, number)}" customHeight="1">'
        for cell in line:
            yield from _cell(cell, number)
        yield "</row>"
    merged = [cell for cell in table.cells() if cell.rows > 1 or cell.columns > 1]
    areas = "".join(f'<mergeCell ref="{_area(cell)}"/>' for cell in merged)
    yield f'</sheetData><mergeCells count="{len(merged)}">{areas}</mergeCells>{_PRINTED}{after}'


def _cell(cell: Cell, line: int) -> Iterator[str | Cell]:
    """Yield a cell, and the empty ones it covers in this row, which carry its borders."""
    figure = _FIGURE_YUAN if cell.unit else _FIGURE
    style = figure if cell.kind == VALUE else _CELL_STYLES[cell.kind, cell.strong]
    first = cell.column
    if cell.row == line:
        first += 1
        if cell.kind == VALUE:
            yield f'<c r="{_at(line, cell.column)}" s="{style}"'
            yield cell
        else:
            yield _written(line, cell.column, style, cell.text)
    yield "".join(f'<c r="{_at(line, column)}" s="{style}"/>' for column in range(first, cell.column + cell.columns))


def _height(table: Table, number: int) -> float:
    """Return a row's height in points, for as many lines as its longest text needs."""
    lines = [
        ceil(len(cell.text) * TABLE_SIZE * _MM_PER_POINT / (table.width(cell) - 2 * CELL_MARGIN)) / cell.rows
        for cell in table.rows[number]
        if cell.kind != VALUE
    ]
    return max(20, 6 + 13.5 * ceil(max(lines, default=1)))


@cache
def _tidy(form_id: str) -> Mould:
    statutory = form(form_id)
    holes = {cell.path: cell for table in tables(form_id).values() for cell in table.cells() if cell.path}

    def rows() -> Iterator[str | Cell]:
        before, after = _SHEET.split("{}")
        heads = [(column, _TIDY_HEAD, name) for column, name in enumerate(("path", "label", "value", "unit"))]
        yield f"{before}{_FIT}{_columns((65, 130, 25, 15))}<sheetData>{_row(0, heads)}"
        for number, cell in enumerate(statutory.cells, start=1):
            yield f'<row r="{number + 1}">{_written(number, 0, _TIDY_TEXT, cell.path)}'
            yield _written(number, 1, _TIDY_TEXT, statutory.label(cell.path))
            yield f'<c r="{_at(number, 2)}" s="{_TIDY_FIGURE}"'
            yield holes[cell.path]
            yield f"{_written(number, 3, _TIDY_TEXT, cell.unit) if cell.unit else ''}</row>"
        yield f"</sheetData>{_PRINTED}{after}"

    return Mould.cast(rows())


def _columns(widths: Iterable[float]) -> str:
    columns = (
        f'<col min="{number}" max="{number}" width="{width / _MM_PER_CHARACTER:.2f}" customWidth="1"/>'
        for number, width in enumerate(widths, start=1)
    )
    return f"<cols>{''.join(columns)}</cols>"


def _area(cell: Cell) -> str:
    return f"{_at(cell.row, cell.column)}:{_at(cell.row + cell.rows - 1, cell.column + cell.columns - 1)}"


def _at(row: int, column: int) -> str:
    return f"{chr(ord('A') + column)}{row + 1}"
