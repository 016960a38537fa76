import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, ValidationError

from gongkai.law import form
from gongkai.report import Report
from gongkai.report.plain import to_plain
from gongkai.writers.schema import schema

PUBLISHED = Path(__file__).parents[2] / "docs" / "schema" / "gongkai-report-1.schema.json"


def test_the_published_schema_is_this_one(golden):
    golden(PUBLISHED, json.dumps(schema(), ensure_ascii=False, indent=2) + "\n")


def test_it_is_a_schema():
    Draft202012Validator.check_schema(schema())


def test_it_names_every_cell_of_every_form():
    cells = schema()["properties"]["cells"]["properties"]
    assert set(cells) == {*form("2021").paths, *form("2019").paths}
    assert cells["t2.fees.amount"]["title"] == form("2021").label("t2.fees.amount")


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("t3.new.total", -1),
        ("t3.new.total", 1.5),
        ("t3.new.total", "1"),
        ("t2.fees.amount", 1.5),
        ("t2.fees.amount", "1e3"),
        ("t9.none", 1),
    ],
)
def test_what_is_no_cell_or_no_value_is_refused(path, value):
    plain = to_plain(Report.of({}))
    Draft202012Validator(schema()).validate(plain)
    plain["cells"][path] = value
    with pytest.raises(ValidationError):
        Draft202012Validator(schema()).validate(plain)


@pytest.mark.parametrize("key", ["schema", "form", "cells", "sections"])
def test_nothing_of_the_report_may_lack(key):
    plain = to_plain(Report.of({}))
    del plain[key]
    with pytest.raises(ValidationError):
        Draft202012Validator(schema()).validate(plain)
