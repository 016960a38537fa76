import json

import pytest
from hypothesis import given
from jsonschema import Draft202012Validator

from gongkai.readers import read_bytes
from gongkai.report import Doubt, Origin, Reading, Report
from gongkai.writers.json import render
from gongkai.writers.schema import schema
from strategies import reports

VALID = Draft202012Validator(schema())


@given(reports())
def test_what_is_written_is_read_back_and_keeps_the_schema(report):
    VALID.validate(json.loads(render(report)))
    assert read_bytes(render(report), "report.json").report == report


def test_the_file_is_as_it_was(golden_report, golden_file):
    golden_file(f"{golden_report.form_id}.json", render(golden_report))


def test_a_reading_adds_doubts_origins_file_and_format(report):
    doubts = (
        Doubt("D102", ("t3.new.total",), Origin("无", 2, 4, 10), (("raw", "无"),)),
        Doubt("D201"),
    )
    reading = Reading(report, {"t3.new.total": Origin("无", 2, 4, 10, 3)}, doubts, "甲.docx", "docx")
    written = json.loads(render(report, reading))
    VALID.validate(written)
    assert written["doubts"][0] == {
        "code": "D102",
        "message": "“无”不是数字，未取值",
        "paths": ["t3.new.total"],
        "origin": {"raw": "无", "table": 2, "row": 4, "column": 10, "page": 0, "line": 0},
    }
    assert written["doubts"][1]["origin"] is None
    assert written["origins"]["t3.new.total"]["page"] == 3
    assert (written["file"], written["format"]) == ("甲.docx", "docx")
    assert "number" in json.loads(render(report, reading, "en"))["doubts"][0]["message"]


@pytest.mark.parametrize("text", ["\x00\x1b", "\ud800", "</script>\u2028"])
def test_odd_characters_survive(text):
    report = Report.of({}, title=text, preamble=[text])
    assert json.loads(render(report))["preamble"] == [text]
