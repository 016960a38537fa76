from hypothesis import given
from hypothesis import strategies as st

from gongkai.checks.prose.shape import COUNTS, DENIALS, running
from gongkai.report import Report, Section, Span


def text_of(*lines, preamble=()):
    return running(Report.of({}, preamble=preamble, sections=[Section(1, "总体情况", lines)]))


def test_counts_and_denials_become_signs():
    text = text_of("按照《2024年要点》收到 12 件，未收到复议申请，占3.5%。")
    assert text.shape == f"按照《收到 {chr(COUNTS)}，{chr(DENIALS + 1)}收到复议申请，占{chr(COUNTS + 2)}。"
    assert [text.quantity(chr(sign)).unit for sign in (COUNTS, DENIALS + 1, COUNTS + 2)] == ["件", "无", "%"]


def test_sentences_that_count_or_deny_nothing_are_left_out():
    text = text_of("工作有序。收到5件。很好！没有投诉。", "依申请公开。收到6件；办结6件")
    assert [each.shape[0] for each in text.sentences] == ["收", chr(DENIALS + 1), "收"]
    assert [each.before for each in text.sentences] == [
        "工作有序。",
        f"工作有序。收到{chr(COUNTS)}。很好！",
        "依申请公开。",
    ]
    assert [each.section for each in text.sentences] == [1, 1, 1]


def test_places():
    text = text_of("甲", "二〇。收到5件，办结4件", preamble=["前言", "说明3条"])
    first, second, third = text.quantities
    assert text.clause(first) == Span(0, 1, 0, 4)
    assert text.clause(second) == Span(1, 1, 3, 7)
    assert text.clause(third) == Span(1, 1, 8, 12)


def test_private_use_characters_of_the_file_are_no_signs():
    text = text_of(f"收到{chr(COUNTS)}件，办结5件")
    assert [each.low for each in text.quantities] == [5]


def test_paragraphs_that_hold_line_feeds_keep_their_places():
    text = text_of("甲\n乙5件", "丙6件")
    assert [text.span(each.start, each.end) for each in text.quantities] == [Span(1, 0, 3, 5), Span(1, 1, 1, 3)]


def test_a_report_without_text_has_none():
    text = running(Report.of({}))
    assert (text.text, text.shape, text.sentences) == ("", "", ())


def test_more_counts_than_there_are_signs_are_left():
    text = text_of("5件，" * 5000)
    assert len(text.quantities) == DENIALS - COUNTS
    assert text.sentences


@given(st.lists(st.text(alphabet="甲乙丙12件条。，\n未", max_size=12), max_size=5))
def test_every_count_is_found_where_it_stands(lines):
    text = text_of(*lines)
    for each in text.quantities:
        place = text.span(each.start, each.end)
        line = lines[place.paragraph].replace("\n", " ")
        assert line[place.start : place.end] == text.text[each.start : each.end]


def test_a_text_without_a_stop_is_cut_into_pieces_of_bounded_length():
    text = text_of("收到政府信息公开申请5件，" * 3000)
    assert max(len(each.shape) + len(each.before) for each in text.sentences) < 10_000
