"""Paragraphs as they read: cut at chips and marks, and put together again they are the text."""

from hypothesis import given
from hypothesis import strategies as st

from gongkai.law import form
from gongkai.report import Report, Section, Span
from gongkai.web.reporting.known import Known
from gongkai.web.reporting.reading import OPEN, REPEATED, heading, lines_of, paragraphs, repeated_in

KNOWN = {
    "t3.new.total": Known("t3.new.total", "新收", "", "件", 12, "cells"),
    "typed.hotline": Known("typed.hotline", "热线", "", "件", None, "typed"),
}
LAST = "每月逐件核对公开期限，发现问题当天处理，共12次。"


@given(st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=5))
def test_cut_and_put_together_it_is_the_text(edges):
    spans = [Span(1, 0, min(pair), max(pair)) for pair in edges]
    found = paragraphs(["收到申请{{t3.new.total}}件，都在期限内答复，没有逾期。"], 1, (), KNOWN, spans)
    assert "".join(each.words for each in found[0].stretches) == "收到申请12件，都在期限内答复，没有逾期。"


def test_a_mark_is_cut_out_exactly():
    marked = paragraphs(["收到申请12件。"], 1, (), {}, [Span(1, 0, 4, 6)])[0].stretches
    assert [each.words for each in marked if each.mark == REPEATED] == ["12"]


def test_a_chip_without_value_is_marked_whole():
    stretch = paragraphs(["热线{{typed.hotline}}件，{{nothing}}件"], 1, (), KNOWN)[0].stretches
    assert [each.words for each in stretch if each.mark == OPEN] == ["{{typed.hotline}}", "{{nothing}}"]


def test_empty_lines_do_not_count():
    found = paragraphs(["", "  甲  ", "", "乙"], 1, (), {}, [Span(1, 1, 0, 1)])
    assert [[each.words for each in paragraph.stretches] for paragraph in found] == [["甲"], ["乙"]]
    assert found[1].stretches[0].mark == REPEATED


def test_sentences_of_last_year_are_found_figures_aside():
    last = Report.of({}, sections=[Section(1, "总体情况", (LAST,))])
    now = Report.of(
        {}, sections=[Section(1, "总体情况", ("今年新写的一句话，与去年完全不同。", LAST.replace("12", "15")))]
    )
    assert [(span.section, span.paragraph) for span in repeated_in(now, last, 1)] == [(1, 1)]
    assert repeated_in(now, last, 5) == []
    assert repeated_in(now, None, 1) == []


def test_parts_and_what_stands_before_them():
    report = Report.of({}, preamble=["引"], sections=[Section(2, "二", ("前",), ("后",))])
    assert lines_of(report, 0) == ("引",)
    assert lines_of(report, 2) == ("前", "后")
    assert lines_of(report, 3) == ()
    assert heading(form("2021"), 0) == "引言"
    assert heading(form("2021"), 1) == "总体情况"
