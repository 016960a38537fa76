"""Files taken away: values keep their kind, and nothing that was typed becomes a formula."""

from datetime import UTC, date, datetime
from decimal import Decimal
from io import BytesIO
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from gongkai.web.screens import workbook as module
from gongkai.web.screens.workbook import workbook


def read(answer):
    content = b"".join(answer.streaming_content)
    answer.file_to_stream.close()
    return load_workbook(BytesIO(content)).active


@pytest.mark.parametrize("typed", ["=1+1", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "'=1", "普通"])
def test_what_was_typed_is_text(typed):
    sheet = read(workbook("表", ["名称"], [[typed]]))
    cell = sheet["A2"]
    assert cell.data_type == "s"
    assert cell.value == typed
    assert cell.quotePrefix == (typed[0] in "=+-@\t")


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        (3, 3),
        (None, None),
        (True, "是"),
        (False, "否"),
        (Decimal("1.5"), 1.5),
        (date(2026, 3, 2), datetime(2026, 3, 2)),  # noqa: DTZ001 -- a sheet knows no zones
        (datetime(2026, 3, 2, 1, 30, tzinfo=UTC), datetime(2026, 3, 2, 9, 30)),  # noqa: DTZ001 -- the same
    ],
)
def test_values_keep_their_kind_and_moments_are_the_offices(value, kept):
    assert read(workbook("表", ["值"], [[value]]))["A2"].value == kept


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=40))
def test_any_text_can_be_written(text):
    assert read(workbook("表", ["值"], [[text]])).max_row >= 1


def test_title_and_file_name_bear_any_characters():
    answer = workbook("[审计]/记录*" * 9, ["值"], [])
    assert quote("审计") in answer["Content-Disposition"]
    assert len(read(answer).title) <= 31


def test_a_full_sheet_says_that_the_rest_is_missing(monkeypatch):
    monkeypatch.setattr(module, "ROWS", 3)
    sheet = read(workbook("表", ["值"], [[number] for number in range(9)]))
    assert sheet.max_row == 4
    assert "其余没有导出" in sheet["A4"].value
