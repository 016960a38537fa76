from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from checks.sound import sound
from gongkai.checks import check, rule_by_code
from gongkai.checks.text import NUMERALS
from gongkai.report import Report, Section


def found(code, report):
    return check(report, rules=[rule_by_code(code)]).findings


@given(st.sets(st.integers(1, 6), min_size=1, max_size=5))
def test_every_part_that_lacks_is_named(numbers):
    report = replace(sound(), sections=tuple(part for part in sound().sections if part.number in numbers))
    assert [finding.values["number"] for finding in found("S003", report)] == sorted({1, 2, 3, 4, 5, 6} - numbers)


@given(st.integers(2, 9), st.integers(1, 9))
def test_a_number_left_out_is_found(length, gap):
    lines = tuple(f"（{NUMERALS[number]}）事项。" for number in range(1, length + 2) if number != gap)
    report = Report.of({}, sections=[Section(1, "总体情况", lines)])
    breaks = 1 < gap <= length
    assert len(found("S007", report)) == int(breaks)


def test_lists_may_begin_anew():
    lines = ("（一）甲。", "（二）乙。", "（一）丙。", "（二）丁。")
    assert found("S007", Report.of({}, sections=[Section(5, "五", lines)])) == ()


def test_order_is_that_of_the_document():
    one, two, *rest = sound().sections
    assert [each.values["number"] for each in found("S004", replace(sound(), sections=(two, one, *rest)))] == [1]
