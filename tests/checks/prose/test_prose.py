import pytest

from gongkai.checks.prose import prose_of
from gongkai.report import Report, Section


def prose(*lines, cells=None):
    return prose_of(Report.of(cells or {}, year=2024, sections=[Section(1, "总体情况", lines)]))


def test_everything_a_rule_may_ask_for():
    found = prose("收到政府信息公开申请6件，其中自然人4件、法人或其他组织2件。", cells={"t3.new.total": 5})
    assert [answer.value for _, answer in found.answers["received"]] == [5]
    assert [each.sum for each in found.breakdowns] == [6]
    assert found.shares == ()


@pytest.mark.parametrize(
    ("line", "spoken"),
    [
        ("全年行政复议1件。", True),
        ("没有发生行政复议和行政诉讼情况。", True),
        ("全文包括政府信息公开行政复议、行政诉讼情况，存在的主要问题及改进情况等。", False),
        ("工作有序。", False),
    ],
)
def test_naming_a_part_of_the_report_is_not_speaking_of_its_matter(line, spoken):
    assert prose(line).speaks_of("复议") is spoken


def test_preamble_and_plans_report_nothing():
    line = "努力减少行政复议。"
    sections = [Section(number, "", (line,) if number == 5 else ()) for number in (1, 5)]
    assert not prose_of(Report.of({}, preamble=[line], sections=sections)).speaks_of("复议")
    assert prose_of(Report.of({}, sections=[Section(6, "", (line,))])).speaks_of("复议")
