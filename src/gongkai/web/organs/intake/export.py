"""Organs, people, posts and settings out of the office: as a workbook that import reads, as csv, as json."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from gongkai.web.organs.intake.sheets import Sheet, SheetColumn, sheets
from gongkai.web.organs.models import Organ, OrganSetting, Person, Post
from gongkai.web.organs.tables import kinds, roles, settings

EXPLANATION = "说明"
BOOK = "organs.xlsx"
PACKAGE = "datapackage.json"
_ROOM = 500
_LISTED = 250

Line = Mapping[str, str]


def template(say: Callable[..., str] = str) -> Workbook:
    """Return the workbook to fill in: its heads, and a sheet that explains them in the words of `say`."""
    return _workbook(dict.fromkeys(sheets(), ()), say)


def rows_of(sheet: str) -> Iterator[Line]:
    """Yield what the office holds as rows of a sheet. First passwords are kept nowhere, so their column is empty."""
    yield from {"organ": _organs, "person": _people, "post": _posts, "setting": _settings}[sheet]()


def export(folder: Path, watch: Callable[[Iterable[Any], int, str], Iterable[Any]]) -> list[Path]:
    """Write everything into `folder`, with a description of it; return the files. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    counts = {
        "organ": Organ.objects.count(),
        "person": Person.objects.count(),
        "post": Post.objects.count(),
        "setting": OrganSetting.objects.count(),
    }
    held = {key: list(watch(rows_of(key), counts[key], sheet.name)) for key, sheet in sheets().items()}
    written = [folder / BOOK]
    _workbook(held, str).save(written[0])
    for key, lines in held.items():
        written.extend(_plain(folder, sheets()[key], lines))
    package = folder / PACKAGE
    package.write_text(json.dumps(_described(), ensure_ascii=False, indent=2) + "\n", "utf-8")
    return [*written, package]


def _organs() -> Iterator[Line]:
    names: dict[str, str] = {}
    for organ in Organ.objects.order_by("path").iterator():
        name = organ.code or organ.name
        names[organ.path] = name
        above = names.get(organ.path[: -organ.steplen], "")
        line = {column.key: str(getattr(organ, column.key, None) or "") for column in sheets()["organ"].columns}
        yield line | {"kind": kinds()[organ.kind].name, "parent": above}


def _people() -> Iterator[Line]:
    for person in Person.objects.select_related("organ").order_by("username").iterator():
        organ = _name(person.organ) if person.organ else ""
        told = {"username": person.username, "name": person.name, "phone": person.phone, "email": person.email}
        yield {**told, "organ": organ, "password": ""}


def _posts() -> Iterator[Line]:
    for post in Post.objects.select_related("organ", "person").order_by("since", "pk").iterator():
        until = post.until.isoformat() if post.until else ""
        yield {
            "person": post.person.username,
            "organ": _name(post.organ),
            "role": roles()[post.role].name,
            "since": post.since.isoformat(),
            "until": until,
        }


def _settings() -> Iterator[Line]:
    for each in OrganSetting.objects.select_related("organ").order_by("since", "pk").iterator():
        told = {"key": settings()[each.key].name, "value": each.value, "since": each.since.isoformat()}
        yield {"organ": _name(each.organ), **told}


def _name(organ: Organ) -> str:
    return organ.code or organ.name


def _plain(folder: Path, sheet: Sheet, lines: Sequence[Line]) -> Iterator[Path]:
    """Write a sheet as csv and as json. A csv that a spreadsheet opens may not hold a formula."""
    keys = [column.key for column in sheet.columns]
    path = folder / f"{sheet.key}.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(column.name for column in sheet.columns)
        writer.writerows([_harmless(line[key]) for key in keys] for line in lines)
    yield path
    path = folder / f"{sheet.key}.json"
    rows = [{key: line[key] for key in keys} for line in lines]
    path.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", "utf-8")
    yield path


def _harmless(text: str) -> str:
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def _described() -> dict[str, Any]:
    """Return the description of the files as a data package (frictionless table schema)."""
    resources = [
        {
            "name": sheet.key,
            "title": sheet.name,
            "path": f"{sheet.key}.csv",
            "encoding": "utf-8",
            "schema": {"fields": [_field(column) for column in sheet.columns]},
        }
        for sheet in sheets().values()
    ]
    return {"name": "gongkai-organs", "title": "机关、人员、职务和设置", "resources": resources}


def _field(column: SheetColumn) -> dict[str, Any]:
    limits: dict[str, Any] = {"required": True} if column.required else {}
    if column.words:
        limits["enum"] = list(column.known)
    described = {"name": column.name, "title": column.key, "description": column.message}
    return {**described, "type": "date" if column.day else "string", "constraints": limits}


def _workbook(held: Mapping[str, Sequence[Line]], say: Callable[..., str]) -> Workbook:
    book = Workbook()
    explanation = book.active
    assert isinstance(explanation, Worksheet)  # noqa: S101 -- a new workbook has one sheet
    for key, sheet in sheets().items():
        page = book.create_sheet(sheet.name)
        _head(page, [column.name for column in sheet.columns])
        for number, line in enumerate(held[key], start=2):
            for place, column in enumerate(sheet.columns, start=1):
                _fill(page.cell(number, place), line[column.key])
        for place, column in enumerate(sheet.columns, start=1):
            _offer(page, place, column)
    explanation.title = EXPLANATION
    _explain(explanation, say)
    book.move_sheet(explanation, len(sheets()))
    book.active = 0
    return book


def _head(page: Worksheet, names: Sequence[str]) -> None:
    page.freeze_panes = "A2"
    for place, name in enumerate(names, start=1):
        cell = page.cell(1, place)
        _fill(cell, name)
        cell.font = Font(bold=True)
        page.column_dimensions[get_column_letter(place)].width = max(14, 2 * len(name) + 4)


def _offer(page: Worksheet, place: int, column: SheetColumn) -> None:
    """Let the words of a column be chosen from a list, where they fit into one, and keep what is typed text."""
    letter = get_column_letter(place)
    listed = ",".join(column.known)
    if listed and len(listed) <= _LISTED:
        choice = DataValidation(type="list", formula1=f'"{listed}"', allow_blank=not column.required)
        choice.add(f"{letter}2:{letter}{_ROOM}")
        page.add_data_validation(choice)
    for number in range(2, max(_ROOM, page.max_row) + 1):
        page.cell(number, place).number_format = "@"


def _explain(page: Worksheet, say: Callable[..., str]) -> None:
    _head(page, [say(head) for head in ("表", "列", "是否必填", "怎样填写")])
    for sheet in sheets().values():
        lines = [(say(sheet.name), "", "", say(sheet.message))]
        for column in sheet.columns:
            words = "、".join(column.known)
            how = f"{say(column.message)}{f'：{words}' if words else ''}"
            lines.append((say(sheet.name), column.name, say("必填") if column.required else "", how))
        for line in lines:
            page.append([""])
            for place, text in enumerate(line, start=1):
                cell = page.cell(page.max_row, place)
                _fill(cell, text)
                cell.alignment = Alignment(wrap_text=True, vertical="top")
    page.column_dimensions["D"].width = 80


def _fill(cell: Any, text: str) -> None:
    """Write text as text: never a formula, whatever it begins with."""
    assert isinstance(cell, Cell)  # noqa: S101 -- nothing here is merged
    cell.value = ILLEGAL_CHARACTERS_RE.sub("", text)
    cell.data_type = "s"
