from decimal import Decimal

import pytest

from gongkai.checks.prose.shape import running
from gongkai.checks.prose.shares import shares_in
from gongkai.report import Report, Section


def shares(*lines):
    return list(shares_in(running(Report.of({}, sections=[Section(1, "总体情况", lines)]))))


def test_the_whole_is_the_one_most_shares_fit():
    found = shares(
        "共859件，答复805件。予以公开258件，占33.9%；不予公开35件，占4.34%；无法提供265件（占32.9%）；其他158件，占比19.6%。"
    )
    assert {each.whole.low for each in found} == {805}
    assert [each.fits for each in found] == [False, True, True, True]
    assert [str(each.right) for each in found][:2] == ["32.0", "4.35"]


def test_a_share_cut_off_or_rounded_fits():
    assert [
        each.fits
        for each in shares("共3件，甲1件，占33.3%，乙2件，占66.6%。", "共3件，甲1件（占33%）、乙2件（占67%）。")
    ] == [True] * 4


@pytest.mark.parametrize(
    "line",
    [
        "共10件，甲1件，占30%。",
        "共10件，甲1件，占30%，乙2件，占40%。",
        "甲1件，占10%，乙2件，占20%。",
        "同比增长10%，环比增长20%。",
        "共10条，甲1件，占10%，乙2件，占20%。",
        "满意率98%，办结率100%。",
    ],
)
def test_without_a_whole_that_can_be_told_there_is_none(line):
    assert shares(line) == []


def test_a_percentage_is_exact():
    (first, *_) = shares("共800件，甲100件，占12.5%，乙200件，占25%，丙300件，占30%。")
    assert first.right == Decimal("12.5")
