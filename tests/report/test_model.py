from dataclasses import FrozenInstanceError, replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.law import NotInForm, form
from gongkai.report import Report, Section, Unstated
from strategies import reports


def test_a_cell_not_named_is_blank_and_a_zero_is_a_zero():
    report = Report.of({"t3.new.total": 0})
    assert report["t3.new.total"] == 0
    assert report["t3.new.natural"] is None


def test_a_cell_that_must_be_filled_in_is_refused_when_blank():
    report = Report.of({"t3.new.total": 0})
    assert report.stated("t3.new.total") == 0
    with pytest.raises(Unstated) as refusal:
        report.stated("t3.new.natural")
    assert refusal.value.path == "t3.new.natural"


@pytest.mark.parametrize(
    "use",
    [
        lambda report: report["t3.other_handling.total"],
        lambda report: report.stated("t3.other_handling.total"),
        lambda report: report.with_cells({"t3.other_handling.total": 1}),
        lambda _: Report.of({"t3.other_handling.total": 1}),
    ],
)
def test_a_cell_the_form_lacks_is_refused(use):
    with pytest.raises(NotInForm) as refusal:
        use(Report.of({}))
    assert (refusal.value.path, refusal.value.form_id) == ("t3.other_handling.total", "2021")


def test_amounts_stay_exact():
    report = Report.of({"t2.fees.amount": Decimal("7730.280001")})
    assert str(report["t2.fees.amount"]) == "7730.280001"


def test_nothing_in_a_report_can_be_changed():
    report = Report.of({}, sections=[Section(1, "总体情况")])
    with pytest.raises(FrozenInstanceError):
        report.year = 2024
    with pytest.raises(FrozenInstanceError):
        report.sections[0].heading = "其他"


def test_a_part_is_found_by_its_number():
    last = Section(6, "其他需要报告的事项", ("无。",))
    report = Report.of({}, sections=[last])
    assert report.section(6) is last
    assert report.section(5) is None


def test_the_lines_of_a_part_are_what_stands_before_and_behind_its_table():
    assert Section(3, "收到和处理情况", ("前文。",), ("注：后文。",)).lines == ("前文。", "注：后文。")


@given(reports())
def test_a_report_is_its_cells_and_its_text(report):
    same = Report.of(
        dict(report.cells()),
        organ=report.organ,
        year=report.year,
        form_id=report.form_id,
        title=report.title,
        preamble=list(report.preamble),
        sections=list(report.sections),
    )
    assert same == report
    assert hash(same) == hash(report)


@given(reports(), st.data())
def test_changing_a_cell_makes_another_report_and_changing_it_back_the_same(report, data):
    path = data.draw(st.sampled_from(report.form.paths))
    other = report.with_cells({path: 1 if report[path] != 1 else 2})
    assert other != report
    assert [key for key, value in other.cells() if value != report[key]] == [path]
    assert other.with_cells({path: report[path]}) == report


@given(reports())
def test_cells_come_in_the_order_of_the_form_blanks_included(report):
    assert [path for path, _ in report.cells()] == list(form(report.form_id).paths)
    assert [value for _, value in report.cells()] == [report[path] for path in report.form.paths]


def test_the_text_belongs_to_the_value():
    report = Report.of({"t3.new.total": 1}, organ="青禾县柳湾镇人民政府", year=2024)
    assert replace(report, preamble=("根据条例编制。",)) != report
