"""The plain form of a report: dicts, lists, text and whole numbers, as our JSON holds it and as our web pages embed it.

This is the public contract `gongkai-report/1`. A blank cell is null and never 0; an amount is its decimal text, since a
JSON number would pass through binary floating point on its way.
"""

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from gongkai.law import Form, form
from gongkai.law.form import AMOUNT, CHANGE, Cell
from gongkai.report.model import Report, Section, Value

SCHEMA = "gongkai-report/1"
_REPORT = ("schema", "organ", "year", "form", "title", "cells", "preamble", "sections")
_REQUIRED = ("schema", "form", "cells")
_READING = ("doubts", "origins", "file", "format")
_SECTION = ("number", "heading", "paragraphs", "after")
_YEARS = range(1949, 2200)
_FORM = re.compile(r"[0-9]{4}(?:\+[0-9]{4})?", re.ASCII)
_DECIMAL = re.compile(r"[0-9]{1,24}(?:\.[0-9]{1,12})?", re.ASCII)
_MOST = 10**24


class WrongData(ValueError):
    """No plain report: `kind` names what is wrong, `place` where (`cells.t3.new.total`), `found` what stands there."""

    def __init__(self, kind: str, place: str, found: object = "") -> None:
        self.kind, self.place, self.found = kind, place, str(found)[:80]
        super().__init__(f"{place}: {kind} ({self.found})")


def to_plain(report: Report) -> dict[str, Any]:
    """Return `report` in its plain form: every cell by path, blank ones as None, amounts as decimal text."""
    return {
        "schema": SCHEMA,
        "organ": report.organ,
        "year": report.year,
        "form": report.form_id,
        "title": report.title,
        "cells": {path: format(value, "f") if isinstance(value, Decimal) else value for path, value in report.cells()},
        "preamble": list(report.preamble),
        "sections": [
            {
                "number": part.number,
                "heading": part.heading,
                "paragraphs": list(part.paragraphs),
                "after": list(part.after),
            }
            for part in report.sections
        ],
    }


def from_plain(data: object) -> Report:
    """Return the report whose plain form is `data`. A cell that is not named is blank.

    What `gongkai read --to json` adds to a report (doubts, origins, file, format) is let by. Raises WrongData, naming
    the place, for anything else that `to_plain` would not have made: unknown cells, fractions given as JSON numbers,
    negative counts, wrong types.
    """
    plain = _members(data, "$", (*_REPORT, *_READING))
    for key in _REQUIRED:
        if key not in plain:
            raise WrongData("missing", key)
    if plain["schema"] != SCHEMA:
        raise WrongData("schema", "schema", plain["schema"])
    statutory = _form(plain["form"])
    return Report.of(
        _cells(plain["cells"], statutory),
        organ=_text(plain.get("organ"), "organ") if plain.get("organ") is not None else None,
        year=_whole(plain.get("year"), "year", "year", _YEARS) if plain.get("year") is not None else None,
        form_id=statutory.id,
        title=_text(plain.get("title", ""), "title"),
        preamble=_texts(plain.get("preamble", []), "preamble"),
        sections=(
            _section(part, f"sections[{n}]") for n, part in enumerate(_list(plain.get("sections", []), "sections"))
        ),
    )


def _form(name: object) -> Form:
    years = _text(name, "form")
    try:
        if _FORM.fullmatch(years):
            return form(years)
    except KeyError:
        pass
    raise WrongData("form", "form", name)


def _cells(data: object, statutory: Form) -> dict[str, Value]:
    cells = _members(data, "cells", None)
    for path in cells:
        if path not in statutory.index:
            raise WrongData("unknown_cell", f"cells.{path}", statutory.id)
    return {path: None if value is None else _value(value, statutory.cell(path)) for path, value in cells.items()}


def _value(value: object, cell: Cell) -> Value:
    place = f"cells.{cell.path}"
    if cell.kind == AMOUNT and isinstance(value, str):
        if not _DECIMAL.fullmatch(value):
            raise WrongData("amount", place, value)
        return Decimal(value)
    lowest = -_MOST if cell.kind == CHANGE else 0
    return _whole(value, place, "amount" if cell.kind == AMOUNT else "count", range(lowest, _MOST))


def _section(data: object, place: str) -> Section:
    part = _members(data, place, _SECTION)
    for key in ("number", "heading"):
        if key not in part:
            raise WrongData("missing", f"{place}.{key}")
    return Section(
        _whole(part["number"], f"{place}.number", "section", range(1, 7)),
        _text(part["heading"], f"{place}.heading"),
        _texts(part.get("paragraphs", []), f"{place}.paragraphs"),
        _texts(part.get("after", []), f"{place}.after"),
    )


def _members(data: object, place: str, known: Iterable[str] | None) -> Mapping[str, Any]:
    if not isinstance(data, dict):
        raise WrongData("object", place, data)
    for key in data:
        if not isinstance(key, str) or (known is not None and key not in known):
            raise WrongData("unknown_key", key if place == "$" else f"{place}.{key}", key)
    return data


def _list(data: object, place: str) -> list[Any]:
    if not isinstance(data, list):
        raise WrongData("list", place, data)
    return data


def _texts(data: object, place: str) -> tuple[str, ...]:
    return tuple(_text(item, f"{place}[{number}]") for number, item in enumerate(_list(data, place)))


def _text(data: object, place: str) -> str:
    if not isinstance(data, str):
        raise WrongData("text", place, data)
    return data


def _whole(data: object, place: str, kind: str, among: range) -> int:
    if not isinstance(data, int) or isinstance(data, bool) or data not in among:
        raise WrongData(kind, place, data)
    return data
