"""A workbook or a csv file into rows of text that know their cells; whatever is amiss is a problem there."""

import csv
import hashlib
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from io import BytesIO, StringIO
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import Limits
from gongkai.readers.zipbox import ZipBox
from gongkai.web.organs.intake.sheets import Sheet, sheets

MOST_ROWS = 50_000
LIMITS = Limits(unpacked_bytes=200 * 1024 * 1024)

_UNREADABLE = (CannotRead, SyntaxError, LookupError, ValueError, TypeError, AttributeError, OSError, csv.Error)
"""What a damaged file ends in. openpyxl checks little of what it reads: parts that are no XML (SyntaxError, to both of
its parsers), that are missing, or hold something else than they should surface as whatever they trip over."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in the file: on which sheet, at which cell (empty: the whole sheet), what, as a message."""

    sheet: str
    cell: str
    message: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a sheet: its number, the text of its cells by column, and the letters of those columns."""

    sheet: Sheet
    number: int
    cells: Mapping[str, str]
    letters: Mapping[str, str]

    def problem(self, key: str, message: str, /, **values: Any) -> Problem:
        """Return a problem at one of its cells; at the row's first where the sheet has no such column."""
        return Problem(self.sheet.name, f"{self.letters.get(key, 'A')}{self.number}", message, values)


@dataclass(frozen=True, slots=True)
class Book:
    """A file read: its name and SHA-256, its rows by sheet, and the problems of reading it."""

    name: str
    digest: str
    rows: Mapping[str, Sequence[Row]]
    problems: tuple[Problem, ...] = ()


def read(content: bytes, name: str) -> Book:
    """Read a file by its name's ending. What cannot be read at all is a book without rows and one problem."""
    digest = hashlib.sha256(content).hexdigest()
    rows: dict[str, list[Row]] = {key: [] for key in sheets()}
    problems: list[Problem] = []
    try:
        for title, lines in _tables(content, name):
            _take(title, lines, rows, problems)
    except _UNREADABLE:
        problems.append(Problem("", "", "打不开这个文件。请用下载的模板填写，存为 xlsx 或者 csv。"))
    if not problems and not any(rows.values()):
        problems.append(Problem("", "", "文件里没有要导入的行"))
    return Book(name, digest, rows, tuple(problems))


def _tables(content: bytes, name: str) -> Iterator[tuple[str, Iterable[Sequence[Any]]]]:
    if name.lower().endswith(".csv"):
        text = _text(content)
        # What Excel saves as Unicode text has tabs between its cells.
        tabs = "\t" in text.partition("\n")[0]
        yield "", csv.reader(StringIO(text, newline=""), delimiter="\t" if tabs else ",")
        return
    box = ZipBox(content, LIMITS)
    for part in box.names:
        box.read(part)
    book = load_workbook(BytesIO(content), read_only=True, data_only=True)
    try:
        for sheet in book.worksheets:
            # Some programs write a wrong extent into the file, and rows beyond it would be passed over.
            sheet.reset_dimensions()
            yield sheet.title, sheet.iter_rows(values_only=True)
    finally:
        book.close()


def _text(content: bytes) -> str:
    if content.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return content.decode("utf-16")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("gb18030")


def _take(title: str, lines: Iterable[Sequence[Any]], rows: dict[str, list[Row]], problems: list[Problem]) -> None:
    """Take the rows of one sheet: known by its name, or, as a csv has none, by its headings."""
    numbered = enumerate(lines, start=1)
    number, heads = next(((n, [_written(cell) for cell in line]) for n, line in numbered if any(line)), (0, []))
    sheet = _sheet(title, heads)
    if sheet is None:
        if not title:
            problems.append(Problem("", "A1", "看不出这是哪一张表，请保留模板的表头"))
        return
    problems.extend(_head_problems(sheet, number, heads))
    places = {
        column.key: heads.index(name) for column in sheet.columns for name in (column.key, column.name) if name in heads
    }
    letters = {key: get_column_letter(place + 1) for key, place in places.items()}
    for line_number, line in numbered:
        cells = {key: _written(line[place]) if place < len(line) else "" for key, place in places.items()}
        if any(cells.values()):
            rows[sheet.key].append(Row(sheet, line_number, cells, letters))
        if line_number > MOST_ROWS:
            problems.append(Problem(sheet.name, f"A{line_number}", "一张表不能超过 {count} 行", {"count": MOST_ROWS}))
            return


def _head_problems(sheet: Sheet, number: int, heads: Sequence[str]) -> Iterator[Problem]:
    names = {name for column in sheet.columns for name in (column.key, column.name)}
    for column in sheet.columns:
        if column.required and not {column.key, column.name} & set(heads):
            yield Problem(sheet.name, f"A{number}", "缺少“{column}”一列", {"column": column.name})
    for place, head in enumerate(heads, start=1):
        if head and head not in names:
            cell = f"{get_column_letter(place)}{number}"
            yield Problem(sheet.name, cell, "不认识“{column}”这一列", {"column": head})


def _sheet(title: str, heads: Sequence[str]) -> Sheet | None:
    if title:
        return next((sheet for sheet in sheets().values() if title.strip() in {sheet.name, sheet.key}), None)
    like = max(sheets().values(), key=lambda sheet: _likeness(sheet, heads))
    return like if _likeness(like, heads) > 0 else None


def _likeness(sheet: Sheet, heads: Sequence[str]) -> int:
    """Return how many headings are the sheet's, less those that are not."""
    names = {name for column in sheet.columns for name in (column.key, column.name)}
    return sum(1 if head in names else -1 for head in heads if head)


def _written(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()
