from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.report import Report, Section, compare
from gongkai.report.compare import alike
from strategies import reports

SECTION = Section(1, "总体情况", ("甲。", "乙。"))


@given(reports())
def test_a_report_does_not_differ_from_itself(report):
    assert not compare(report, report)
    assert {text.alike for text in compare(report, report).texts} == {1.0}


@given(reports(("2021",), text=False), reports(("2021",), text=False))
def test_cells_that_differ_are_listed_with_both_values(a, b):
    assert compare(a, b).cells == tuple((path, a[path], b[path]) for path in a.form.paths if a[path] != b[path])


@given(reports(), reports())
def test_comparing_the_other_way_round_turns_everything_round(a, b):
    there, back = compare(a, b), compare(b, a)
    assert {(path, new, old) for path, old, new in there.cells} == set(back.cells)
    assert (there.only_a, there.only_b) == (back.only_b, back.only_a)
    assert [(text.removed, text.added) for text in there.texts] == [(text.added, text.removed) for text in back.texts]


@given(reports(text=False), st.data())
def test_a_changed_cell_is_the_only_difference(report, data):
    path = data.draw(st.sampled_from(report.form.paths))
    changed = report.with_cells({path: 10**8})
    assert compare(report, changed).cells == ((path, report[path], 10**8),)


def test_a_blank_differs_from_zero():
    blank, zero = Report.of({}), Report.of({"t3.new.total": 0})
    assert compare(blank, zero).cells == (("t3.new.total", None, 0),)


def test_amounts_are_compared_by_value():
    assert not compare(Report.of({"t2.fees.amount": Decimal("1.50")}), Report.of({"t2.fees.amount": Decimal("1.5")}))


def test_cells_of_one_form_alone_are_named():
    found = compare(Report.of({}, form_id="2019"), Report.of({}, form_id="2021"))
    assert "t3.other_handling.total" in found.only_a
    assert "t3.other.unpaid.total" in found.only_b
    assert found


@pytest.mark.parametrize(
    ("after", "removed", "added"),
    [
        (("甲。", "丙。"), ("乙。",), ("丙。",)),
        (("甲。",), ("乙。",), ()),
        (("甲。", "乙。", "丙。"), (), ("丙。",)),
    ],
)
def test_text_differs_by_paragraph(after, removed, added):
    found = compare(Report.of({}, sections=[SECTION]), Report.of({}, sections=[Section(1, "总体情况", after)]))
    (text,) = [text for text in found.texts if text.removed or text.added]
    assert (text.section, text.removed, text.added) == (1, removed, added)
    assert 0 < text.alike < 1
    assert found


def test_a_missing_part_has_nothing_in_common():
    found = compare(Report.of({}, sections=[SECTION]), Report.of({}))
    assert (found.texts[1].alike, found.texts[1].removed) == (0.0, SECTION.paragraphs)


def test_the_preamble_is_part_nought():
    found = compare(Report.of({}, preamble=["甲。"]), Report.of({}))
    assert found.texts[0].removed == ("甲。",)


@pytest.mark.parametrize(
    ("a", "b", "share"),
    [
        ("", "", 1.0),
        ("甲", "甲", 1.0),
        ("甲", "乙", 0.0),
        ("甲乙丙", "甲乙丁", 0.5),
        ("甲乙", "丙丁", 0.0),
        ("甲乙甲乙", "甲乙", 0.5),
    ],
)
def test_the_share_of_text_in_common(a, b, share):
    assert alike(a, b) == alike(b, a) == share
