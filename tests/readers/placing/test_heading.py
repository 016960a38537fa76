"""Which lines head a part."""

from time import process_time

import pytest

from gongkai.readers.placing.heading import heading, split_glued

HEADINGS = {
    "一、总体情况": (1, "总体情况", 1),
    "一. 总体情况": (1, "总体情况", 1),
    "1. 总体情况": (1, "总体情况", 1),
    "一、总体情况、": (1, "总体情况", 1),
    "总体情况": (1, "总体情况", 0),
    "第一部分 总体情况": (1, "总体情况", 1),
    "一、 总 体 情 况": (1, "总 体 情 况", 1),
    "二、行政机关主动公开政府信息情况": (2, "行政机关主动公开政府信息情况", 2),
    "二、主动公开政府政府情况": (2, "主动公开政府政府情况", 2),
    "三、收到和处理政府信息公开申请情况": (3, "收到和处理政府信息公开申请情况", 3),
    "四、政府信息公开行政复议、行政诉讼情况": (4, "政府信息公开行政复议、行政诉讼情况", 4),
    "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况": (
        4,
        "因政府信息公开工作被申请行政复议、提起行政诉讼情况",
        4,
    ),
    "五、存在问题及改进情况": (5, "存在问题及改进情况", 5),
    "五、政府信息公开工作存在的主要问题及整改措施": (5, "政府信息公开工作存在的主要问题及整改措施", 5),
    "六、其他需要报告的事项。": (6, "其他需要报告的事项", 6),
    "三、政府信息公开行政复议、行政诉讼情况": (4, "政府信息公开行政复议、行政诉讼情况", 3),
}


@pytest.mark.parametrize(("line", "found"), HEADINGS.items())
def test_headings(line, found):
    assert tuple(heading(line)) == found


@pytest.mark.parametrize(
    "line",
    [
        "（一）主动公开情况",
        "(二)依申请公开",
        "1.属于国家秘密",
        "一、本年新收政府信息公开申请数量",
        "三、本年度办理结果",
        "四、结转下年度继续办理",
        "主动公开：2024年共发布信息106条。",
        "一是主动公开政府信息情况良好。",
        "2024年",
        "",
        "一、" + "总体情况" * 40,
    ],
)
def test_lines_that_head_nothing(line):
    assert heading(line) is None


def test_a_heading_glued_to_the_text_is_split_off():
    text = "我镇按要求编制本报告。一、总体情况 2024年，我镇认真落实各项要求，有序推进各项工作。"
    assert list(split_glued(text)) == [
        "我镇按要求编制本报告。",
        "一、总体情况",
        "2024年，我镇认真落实各项要求，有序推进各项工作。",
    ]


def test_a_list_of_the_headings_stays_whole():
    text = (
        "全文包括：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；六、其他需要报告的事项。"
    )
    assert split_glued(text) == (text,)


@pytest.mark.parametrize("text", ["一、总体情况", "一、总体情况统计表", "本报告说明总体情况。"])
def test_nothing_is_split_needlessly(text):
    assert split_glued(text) == (text,)


@pytest.mark.parametrize("blank", [" ", "\u3000", "。"])
def test_a_heading_is_looked_for_in_time_whatever_stands_before_it(blank):
    text = "总体情况" + blank * 100_000 + "第二"
    start = process_time()
    assert split_glued(text) == (text,)
    assert process_time() - start < 2
