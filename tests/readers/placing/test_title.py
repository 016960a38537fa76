"""Titles as they are printed, and the organ and year they tell."""

import pytest

from gongkai.readers.placing.title import find_title, organ_in, organ_of, year_in, year_of

NAMED = {
    "青禾县石桥镇2024年政府信息公开工作年度报告": ("青禾县石桥镇", 2024),
    "2023年青禾县石桥镇人民政府政府信息公开工作年度报告": ("青禾县石桥镇人民政府", 2023),
    "2023年青禾县石桥镇人民政府信息公开工作年度报告": ("青禾县石桥镇人民政府", 2023),
    "青禾县教育局2022年度政府信息公开年度报告": ("青禾县教育局", 2022),
    "青禾县卫健委关于2021年政府信息公开工作报告": ("青禾县卫健委", 2021),
    "石桥镇2024年政府信息公开年度工作报告": ("石桥镇", 2024),
    "青禾县人民政府办公室2020年信息公开年报": ("青禾县人民政府办公室", 2020),
    "关于青禾县财政局2023年度政府信息公开工作情况的年度报告": ("青禾县财政局", 2023),
    "2022年政府信息公开工作年度报告": (None, 2022),
    "石桥镇政府信息公开工作年度报告": ("石桥镇", None),
}


@pytest.mark.parametrize(("title", "told"), NAMED.items())
def test_organ_and_year(title, told):
    assert (organ_of(title), year_of(title)) == told


def test_a_year_misprinted_is_no_year():
    assert year_of("石桥镇202020年政府信息公开工作年度报告") is None


LINES = {
    ("石桥镇2024年政府信息公开工作年度报告",): (0, 1),
    ("    青禾县石桥镇2024年政府信息公开", "工作年度报告"): (0, 2),
    ("青禾县石桥镇2023年政府信息公开工作", "年度报告", "本报告依据条例编制。"): (0, 2),
    ("青禾县人民政府", "2024 年政府信息公开工作年度报告"): (0, 2),
    ("青禾县石桥镇人民政府", "2024年", "政府信息公开工作", "年度报告"): (0, 4),
    ("首页 > 政务公开", "发布日期：2025-01-20", "石桥镇2024年政府信息公开工作年度报告"): (2, 3),
    ("石桥镇2024年政府信息公开工作年度报告（修订）",): (0, 1),
}


@pytest.mark.parametrize(("lines", "taken"), LINES.items())
def test_titles_are_found(lines, taken):
    title = find_title(lines)
    assert (title.start, title.end) == taken
    assert " " not in title.text


@pytest.mark.parametrize(
    "lines",
    [
        (),
        ("本报告依据条例编制政府信息公开工作年度报告",),
        ("发布日期：2020-01-31",),
        ("现将政府信息公开情况报告如下。",),
    ],
)
def test_no_title(lines):
    assert find_title(lines) == ("", 0, 0)


def test_the_preamble_names_the_organ():
    assert organ_in(["本报告由青禾县石桥镇人民政府按照条例编制。"]) == "青禾县石桥镇人民政府"
    assert (
        organ_in(["如有疑问，请与青禾县石桥镇人民政府办公室联系（地址：石桥街1号）。"]) == "青禾县石桥镇人民政府办公室"
    )
    assert organ_in(["由于工作需要，请与本单位联系。"]) is None


def test_the_text_tells_the_year():
    assert (
        year_in(["统计期限自2024年1月1日起至2024年12月31日止。", "2023年1月1日以来", "自 2024 年 1 月 1 日起"]) == 2024
    )
    assert year_in(["2024年，我镇认真落实。"]) is None
