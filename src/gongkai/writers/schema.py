"""The JSON Schema of what `json` writes, made from the forms so that it names every cell; docs/schema publishes it."""

from itertools import permutations
from typing import Any

from gongkai.law import form, known_forms
from gongkai.law.form import AMOUNT, CHANGE, Cell
from gongkai.report.plain import SCHEMA

_TEXT = {"type": "string"}
_TEXTS = {"type": "array", "items": _TEXT}
_WHOLE = {"type": "integer", "minimum": 0}


def schema() -> dict[str, Any]:
    """Return the schema (draft 2020-12) of the plain form, with or without what a reading adds."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{SCHEMA.replace('/', ':')}",
        "title": "政府信息公开工作年度报告",
        "description": "An annual report as data. A blank cell is null and never 0; amounts are decimal text.",
        "type": "object",
        "required": list(_report()),
        "properties": _report() | _reading(),
        "additionalProperties": False,
        "$defs": {"section": _section(), "doubt": _doubt(), "origin": _origin()},
    }


def _report() -> dict[str, Any]:
    years = [str(year) for year in known_forms()]
    mixed = [f"{two}+{three}" for two, three in permutations(years, 2)]
    return {
        "schema": {"const": SCHEMA},
        "organ": {"type": ["string", "null"], "description": "机关名称; null where the document does not tell it"},
        "year": {"type": ["integer", "null"], "description": "报告年度"},
        "form": {"enum": [*years, *mixed], "description": "The form; mixed ones as <table two>+<table three>"},
        "title": _TEXT | {"description": "Title as printed; may be empty"},
        "cells": {"type": "object", "properties": _cells(), "additionalProperties": False},
        "preamble": _TEXTS | {"description": "Paragraphs between the title and part one"},
        "sections": {"type": "array", "items": {"$ref": "#/$defs/section"}},
    }


def _reading() -> dict[str, Any]:
    """Return what only the JSON of a document that was read has."""
    return {
        "doubts": {"type": "array", "items": {"$ref": "#/$defs/doubt"}},
        "origins": {"type": "object", "additionalProperties": {"$ref": "#/$defs/origin"}},
        "file": _TEXT,
        "format": _TEXT,
    }


def _cells() -> dict[str, Any]:
    """Every cell of every form, newest first."""
    cells: dict[str, Any] = {}
    for year in reversed(known_forms()):
        statutory = form(str(year))
        for cell in statutory.cells:
            cells.setdefault(cell.path, {"title": statutory.label(cell.path), **_value(cell)})
    return cells


def _value(cell: Cell) -> dict[str, Any]:
    if cell.kind == AMOUNT:
        text = {"type": "string", "pattern": r"^[0-9]+(\.[0-9]+)?$"}
        return {"description": f"单位：{cell.unit}", "anyOf": [text, _WHOLE, {"type": "null"}]}
    return {"type": ["integer", "null"]} | ({} if cell.kind == CHANGE else {"minimum": 0})


def _section() -> dict[str, Any]:
    after = _TEXTS | {"description": "Paragraphs behind the part's table"}
    number = {"type": "integer", "minimum": 1, "maximum": 6}
    return _closed({"number": number, "heading": _TEXT, "paragraphs": _TEXTS, "after": after})


def _doubt() -> dict[str, Any]:
    code = {"type": "string", "pattern": "^D[0-9]{3}$"}
    origin = {"anyOf": [{"$ref": "#/$defs/origin"}, {"type": "null"}]}
    return _closed({"code": code, "message": _TEXT, "paths": _TEXTS, "origin": origin})


def _origin() -> dict[str, Any]:
    places = ("table", "row", "column", "page", "line")
    return _closed({"raw": _TEXT, **dict.fromkeys(places, _WHOLE)}) | {"description": "Places count from 1; 0 is none"}


def _closed(properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": list(properties),
        "properties": properties,
        "additionalProperties": False,
    }
