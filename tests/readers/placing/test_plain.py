"""Spacing, width, radicals and punctuation are no part of a word."""

import pytest

from gongkai.readers.placing.plain import bare, characters, letters, plain, tidy


def test_radicals_are_characters():
    assert plain("⼀、总体情况") == "一、总体情况"
    assert characters("⼀、 总体情况，⾏政") == "一、 总体情况，行政"
    assert plain("⾏政⽂件 ⼈⺠政府") == "行政文件人民政府"


@pytest.mark.parametrize(
    "text", ["三、 本 年 度 办 理 结 果", "三 、本\n年 度办理结果", "三、\u200b本年度\u3000办理结果"]
)
def test_torn_words_are_whole(text):
    assert plain(text) == "三、本年度办理结果"


def test_letters_drop_marks_and_keep_numbers():
    assert letters("（七）总 计") == "七总计"
    assert letters("3.危及“三安全一稳定”") == "3危及三安全一稳定"


@pytest.mark.parametrize(
    "text", ["1.重复申请", "1. 重复申请", "1、重复申请", "（1）重复申请", "(一) 重复申请", "一、重复申请", "1重复申请"]
)
def test_bare_drops_every_form_of_number(text):
    assert bare(text) == "重复申请"


def test_bare_keeps_what_is_no_number():
    assert bare("第二十条第（一）项") == "第二十条第一项"
    assert bare("三安全一稳定") == "三安全一稳定"


def test_tidy_closes_the_gaps_of_typesetting():
    assert tidy("  石桥镇 2024 年政府信息公开\u3000工作年度报告 ") == "石桥镇2024年政府信息公开工作年度报告"
    assert tidy("Open data 2024") == "Open data 2024"
