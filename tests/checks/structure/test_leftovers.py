import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.checks import check, rule_by_code
from gongkai.checks.structure import leftovers
from gongkai.report import Report, Section

PLANTED = {
    "S014": [
        "[bookmark: _GoBack]",
        "{{year}}",
        "${count}",
        "</span>",
        "&nbsp;",
        "#DIV/0!",
        "_Toc123",
        "错误！未定义书签。",
    ],
    "S015": ["20XX年", "××", "ＸＸ", "____", "（此处填写数量）", "待填报", "某某"],
    "S016": ["\ufffd", "\ue004", "锟斤拷", "鏀垮簻", "????", "â€œ"],
}
plain = st.text("坚持便民高效原则细致梳理栏目群众关切事项按时更新，。；0123456789", max_size=40)


def found(code, words):
    report = Report.of({}, sections=[Section(5, "五", (words,))])
    return [
        words[span.start : span.end]
        for each in check(report, rules=[rule_by_code(code)]).findings
        for span in each.place.spans
    ]


@pytest.mark.parametrize(("code", "left"), [(code, left) for code, many in PLANTED.items() for left in many])
@given(before=plain, after=plain)
def test_whatever_stands_around_it_a_leftover_is_found(code, left, before, after):
    assert any(left in each or each in left for each in found(code, f"{before}年{left}件{after}"))


@given(plain)
def test_plain_text_holds_no_leftovers(words):
    for code in PLANTED:
        assert found(code, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "www.xxgk.example/xxgk",
        "138****1234",
        "3×4",
        "有待填写",
        "a_b",
        "1_000",
        "共计12，345件",
        "（填报）",
        "A&B",
        "x轴",
    ],
)
def test_look_alikes_are_no_leftovers(words):
    assert [code for code in PLANTED if found(code, words)] == []


def test_a_word_of_two_to_four_characters_is_found_doubled():
    for word in ("政府", "规范性", "政府信息"):
        assert found("S018", f"主动{word}{word}公开") == [word * 2]
    assert found("S018", "一个一个做，越来越越来越好，好好学") == []


def test_punctuation_is_counted_once_for_the_whole_report():
    report = Report.of({}, sections=[Section(1, "一", ("公开,及时。", "公开。。")), Section(5, "五", ("问题；，",))])
    (finding,) = check(report, rules=[rule_by_code("S017")]).findings
    assert finding.values["count"] == len(finding.place.spans) == 3
    assert re.search(r"[,]", finding.values["words"])


@given(st.text("政府信息公开12a😀", max_size=60))
def test_doubled_words_are_those_a_pattern_finds(words):
    pattern = re.compile(r"(?=(([\u4e00-\u9fff]{2})\2|([\u4e00-\u9fff]{3})\3|([\u4e00-\u9fff]{4})\4))")
    doubled = {start for start, _ in leftovers._doubled(words)}
    assert doubled <= {hit.start() for hit in pattern.finditer(words)}
    assert bool(doubled) == bool(pattern.search(words))


@pytest.mark.parametrize("begun", ["[bookmark:", "{{", "${", "<%", "<p ", "</td "])
def test_beginnings_without_an_end_are_looked_through_in_time(begun):
    start = process_time()
    assert found("S014", begun * (200_000 // len(begun))) == []
    assert process_time() - start < 3
