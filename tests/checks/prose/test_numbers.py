from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.checks.prose.numbers import (
    BARE,
    COUNT,
    DENIAL,
    MONEY,
    NEGATION,
    PERCENT,
    TITLE,
    TOKEN,
    chinese,
    kind,
    quantities,
)

COUNTED = "件条次期篇份个起宗册项例幅场"
CHARACTERS = "0123456789０１９一二三十百千万亿零余多来约近超左右以上件条元%％《》第每未无没有，。、.-—～至为共 年月号\n"


def found(text):
    return [(each.low, each.high, each.unit) for each in quantities(text)]


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("收到12件", 12, "件"),
        ("收到 12 件", 12, "件"),
        ("收到１２件", 12, "件"),
        ("公开1,234条", 1234, "条"),
        ("公开12，345，678条", 12345678, "条"),
        ("公开2.4万条", 24000, "条"),
        ("公开３．５万条", 35000, "条"),
        ("接待3千人次", 3000, "人次"),
        ("收费3.05亿元", 305000000, MONEY),
        ("收费7730.28万元", 77302800, MONEY),
        ("收费2950元", 2950, MONEY),
        ("占12.3%", Decimal("12.3"), PERCENT),
        ("占12.3％", Decimal("12.3"), PERCENT),
        ("收到三件", 3, "件"),
        ("收到两件", 2, "件"),
        ("收到十二件", 12, "件"),
        ("收到二十件", 20, "件"),
        ("收到一百零五件", 105, "件"),
        ("公开三千二百五十条", 3250, "条"),
        ("公开一万二千条", 12000, "条"),
        ("数量为0。", 0, BARE),
        ("数量为零，", 0, BARE),
        ("申请数量：5，", 5, BARE),
        ("公开004条", 4, "条"),
    ],
)
def test_counts(text, value, unit):
    assert found(text) == [(value, value, unit)]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("公开100余条", 100, None),
        ("公开1万多条", 10000, None),
        ("公开28万余条", 280000, None),
        ("公开百余条", 100, None),
        ("收到5件以上", 5, None),
        ("收到超过5件", 5, None),
        ("收到逾5件", 5, None),
        ("收到近10件", 8, 10),
        ("收到不足10件", 8, 10),
        ("收到约10件", 8, 12),
        ("收到10件左右", 8, 12),
        ("收到3-5件", 3, 5),
        ("收到3至5件", 3, 5),
        ("收到3～5件", 3, 5),
        ("收到三五件", 3, 5),
    ],
)
def test_counts_that_are_not_exact(text, low, high):
    assert [(each.low, each.high) for each in quantities(text)] == [(low, high)]
    assert not next(iter(quantities(text))).exact


@pytest.mark.parametrize(
    "text",
    [
        "2024年3月15日",
        "2024年度",
        "国办公开办函〔2021〕30号",
        "国务院令第711号",
        "依照第5条、第三十六条办理",
        "第3期、第二次",
        "电话：0531-8812345，邮编：250000）",
        "三审三校",
        "办好一件事",
        "一次性告知",
        "20个工作日内",
        "3个月以后",
        "每月2次，每季度1期，每周三篇",
        "百分之三十",
        "进一步统一思想",
        "二〇二四年",
        "12345热线",
        "10元/件",
        "A4纸",
        "最近",
        "9" * 10_000 + "件",
        "三" * 10_000 + "件",
        "1.23456789012件",
        "未来三年无法预计，未经批准，无正当理由",
    ],
)
def test_what_is_no_count(text):
    assert found(text) == []


def test_denials_and_titles():
    text = "按照《2023年工作要点》未收到申请，没有收费，无投诉，收到5件，无法提供2024，"
    assert [kind(token) for token in TOKEN.finditer(text)] == [TITLE, DENIAL, DENIAL, DENIAL, COUNT, ""]
    assert [each.unit for each in quantities(text)] == [NEGATION, NEGATION, NEGATION, "件"]


def test_a_count_in_a_title_is_none():
    assert found("印发《关于120条意见的通知》") == []


@pytest.mark.parametrize(("text", "step"), [("5件", 1), ("1.5万元", 1000), ("7730.28万元", 100), ("3亿元", 10**8)])
def test_what_one_in_the_last_digit_is_worth(text, step):
    assert [each.step for each in quantities(f"共{text}")] == [step]


def test_a_quantity_tells_what_it_allows():
    exact, more, amount = (next(quantities(text)) for text in ("收到12件", "收到10余件", "收费1.5万元"))
    assert exact.allows(12)
    assert not exact.allows(13)
    assert more.allows(10)
    assert more.allows(99)
    assert not more.allows(9)
    assert amount.allows(15400, slack=1000)
    assert not amount.allows(16000, slack=1000)


@given(st.integers(0, 10**9), st.sampled_from(COUNTED))
def test_every_number_is_read(number, unit):
    text = f"全年{number}{unit}，"
    (each,) = quantities(text)
    assert (each.low, each.high, each.unit, text[each.start : each.end]) == (number, number, unit, f"{number}{unit}")


@given(st.integers(0, 10**9), st.sampled_from(COUNTED))
def test_grouped_and_full_width_numbers_are_the_same(number, unit):
    wide = str(number).translate({ord("0") + digit: ord("０") + digit for digit in range(10)})
    assert found(f"共{number:,}{unit}") == found(f"共{wide}{unit}") == [(number, number, unit)]


def written(number):
    """A number below 100,000 in Chinese numerals."""
    if number >= 10_000:
        rest = number % 10_000
        return written(number // 10_000) + "万" + (("" if rest >= 1000 else "零") + written(rest) if rest else "")
    text, gap = "", False
    for power, sign in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // power % 10
        if digit:
            text += ("零" if gap and text else "") + "零一二三四五六七八九"[digit] + sign
        gap = not digit
    return text or "零"


@given(st.integers(0, 99_999))
def test_chinese_numerals(number):
    assert chinese(written(number)) == number


@given(st.text(alphabet=CHARACTERS))
def test_nothing_is_read_twice_or_out_of_order(text):
    ends = [0]
    for each in quantities(text):
        assert ends[-1] <= each.start < each.end <= len(text)
        assert each.high is None or each.low <= each.high
        ends.append(each.end)
