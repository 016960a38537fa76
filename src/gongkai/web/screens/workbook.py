"""Rows as an xlsx file to take away. What people typed stays text there: no cell is ever a formula."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from decimal import Decimal
from tempfile import TemporaryFile
from typing import Any
from urllib.parse import quote

from django.http import FileResponse
from django.utils import timezone
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Font

from gongkai.web.screens.language import said

TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
ROWS = 1_048_575
"""What a sheet holds below its heading."""

_BOLD = Font(bold=True)
_LENGTH = 32_767
_NOT_IN_TITLES = dict.fromkeys(map(ord, "[]:*?/\\'"))


def workbook(title: str, heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> FileResponse:
    """Return a file of one sheet with `heads` above `rows`, to be saved under `title`. Rows are taken one at a time.

    A sheet holds 1,048,575 rows; when there are more, the last line says that the rest is missing.
    """
    book = Workbook(write_only=True)
    sheet = book.create_sheet(title.translate(_NOT_IN_TITLES)[:31] or "1")
    sheet.freeze_panes = "A2"
    sheet.append([_bold(sheet, head) for head in heads])
    for number, row in enumerate(rows, start=1):
        if number >= ROWS:
            sheet.append([_cell(sheet, said("工作表只能容纳 {rows} 行，其余没有导出，请缩小范围后再导出", rows=ROWS))])
            break
        sheet.append([_cell(sheet, value) for value in row])
    kept = TemporaryFile()  # noqa: SIM115 -- the answer closes it when it is sent
    book.save(kept)
    kept.seek(0)
    answer = FileResponse(kept, content_type=TYPE)
    answer["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(title)}.xlsx"
    return answer


def _bold(sheet: Any, text: str) -> Any:
    cell = _cell(sheet, text)
    cell.font = _BOLD
    return cell


def _cell(sheet: Any, value: Any) -> Any:
    if isinstance(value, bool):
        return WriteOnlyCell(sheet, value=said("是" if value else "否"))
    if isinstance(value, datetime):
        moment = timezone.localtime(value) if timezone.is_aware(value) else value
        return WriteOnlyCell(sheet, value=moment.replace(tzinfo=None, microsecond=0))
    if value is None or isinstance(value, int | float | Decimal | date | timedelta):
        return WriteOnlyCell(sheet, value=value)  # type: ignore[arg-type]  # openpyxl takes any number
    cell = WriteOnlyCell(sheet)
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", str(value))[:_LENGTH]
    # A text beginning with = would be taken for a formula, here and in whatever the file is saved as next.
    cell.data_type = "s"
    cell.quotePrefix = str(value)[:1] in "=+-@\t\r\n"
    return cell
