"""Numbers of documents and headings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.vetting import look
from gongkai.vetting.passage import Content, Place, passage
from gongkai.vetting.recognisers.numbering import numeral
from planted import TOLD, found


def headings(*lines):
    content = Content([passage(line, Place("", "line", {"number": at})) for at, line in enumerate(lines, 1)])
    return [(finding.code.key, hit.passage.text) for finding in look(content, TOLD) for hit in finding.hits]


@pytest.mark.parametrize(
    ("text", "hit"),
    [("青政办[2025]3号", "[2025]"), ("青政办（2025）12号", "（2025）"), ("青政办【2025】3号", "【2025】")],
)
def test_brackets_of_the_wrong_kind_are_found(text, hit):
    assert found(f"根据{text}要求") == [("W403", hit)]


@pytest.mark.parametrize(
    "text", ["青政办〔2025〕3号", "（2024）湘0521行初3号", "本年度（2025）共3号文件", "2025年第3号公告"]
)
def test_others_are_not(text):
    assert found(text) == []


@pytest.mark.parametrize(("text", "hit", "better"), [("〔2025〕第3号", "第3", "3"), ("〔2025〕03号", "03", "3")])
def test_serials_have_neither_ordinal_nor_zeros(text, hit, better):
    finding = look(Content([passage(f"青政办{text}", Place("", "text"))]), TOLD)[0]
    assert (finding.code.key, finding.hits[0].datum, finding.better) == ("W404", hit, better)


def test_headings_that_follow_one_another_are_sound():
    assert (
        headings(
            "一、总则",
            "（一）目的",
            "1.依据",
            "（1）法律",
            "（2）规章",
            "2.范围",
            "（二）原则",
            "二、职责",
            "（一）县级",
        )
        == []
    )


@pytest.mark.parametrize(
    ("lines", "wrong"),
    [
        (("一、甲", "三、乙"), "三、乙"),
        (("（一）甲", "（一）乙", "（三）丙"), "（三）丙"),
        (("1.甲", "2.乙", "2.丙"), "2.丙"),
    ],
)
def test_a_jump_or_a_repeat_is_found(lines, wrong):
    assert ("W405", wrong) in headings(*lines)


def test_a_list_may_begin_anew():
    assert headings("1.甲", "2.乙", "正文", "1.丙", "2.丁") == []


def test_skipping_two_levels_is_noted():
    assert headings("一、总则", "（1）法律") == [("W406", "（1）法律")]


@pytest.mark.parametrize("line", ["（一）、目的", "1、依据", "(1).法律"])
def test_wrong_marks_behind_numbers_are_noted(line):
    assert ("W407", line) in headings(line)


@given(st.integers(1, 99))
def test_numerals_are_read(number):
    names = "一二三四五六七八九"
    tens, ones = divmod(number, 10)
    written = ("" if tens < 2 else names[tens - 1]) + ("十" if tens else "") + (names[ones - 1] if ones else "")
    assert numeral(written) == numeral(str(number)) == number
