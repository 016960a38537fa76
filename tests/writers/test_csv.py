import csv
from decimal import Decimal
from io import StringIO

import pytest

from gongkai.law import form
from gongkai.report import Report
from gongkai.words import count
from gongkai.writers.csv import columns, render, render_wide


def rows(content):
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))


def test_the_file_is_as_it_was(golden_report, golden_file):
    golden_file(f"{golden_report.form_id}.csv", render(golden_report))


def test_one_report_is_one_row_a_cell(report):
    head, *body = rows(render(report))
    assert head == ["path", "label", "value", "unit"]
    assert [(path, value) for path, _, value, _ in body] == [(path, count(value)) for path, value in report.cells()]
    assert ["t3.granted.research", "（一）予以公开 科研机构", "", ""] in body


def test_many_reports_have_the_same_columns_whatever_their_forms():
    reports = [
        Report.of({"t3.new.total": 0}, organ="甲镇", year=2024),
        Report.of({"t2.procurement.amount": Decimal("0.10")}, organ="乙镇", year=2019, form_id="2019"),
    ]
    head, first, second = rows(render_wide(reports))
    assert head == ["organ", "year", "form", "title", *columns()]
    assert columns()[:200] == form("2021").paths
    assert set(columns()) == {*form("2021").paths, *form("2019").paths}
    assert first[:3] == ["甲镇", "2024", "2021"]
    assert second[:3] == ["乙镇", "2019", "2019"]
    assert first[head.index("t3.new.total")] == "0"
    assert first[head.index("t3.new.natural")] == ""
    assert second[head.index("t2.procurement.amount")] == "0.10"


@pytest.mark.parametrize("organ", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_text_never_runs_as_a_formula(organ):
    _, row = rows(render_wide([Report.of({"t2.licensing.items_change": -4}, organ=organ, title=organ, form_id="2019")]))
    assert row[0] == row[3] == f"'{organ}"
    assert "-4" in row


def test_commas_quotes_and_line_ends_stay_in_their_field():
    _, row = rows(render_wide([Report.of({}, organ='甲,"乙"\n丙')]))
    assert row[0] == '甲,"乙"\n丙'
