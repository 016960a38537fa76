from gongkai.corpus.study.dataset import Selection
from gongkai.corpus.study.growth import compared, matched


def test_only_organs_of_both_years_are_compared(data):
    sums, movers = compared(data, (2023, 2024), Selection())
    new = sums.frame.filter(measure="新收申请").row(0, named=True)
    assert (new["matched"], new["before"], new["after"], round(new["growth"], 3)) == (2, 15, 25, 0.667)
    assert movers.frame["organ"].to_list() == ["柳湾镇", "石桥乡"]


def test_groups_are_compared_by_themselves(data):
    sums, _ = compared(data, (2023, 2024), Selection(), ["region", "year"], 2)
    assert sums.frame["region"].unique().to_list() == ["甲省/青禾县"]


def test_a_figure_left_blank_in_a_year_is_no_pair(data):
    pairs = matched(data.measured(), (2023, 2024))
    assert set(pairs["organ"]) == {"柳湾镇", "石桥乡"}


def test_the_report_of_several_organs_counts_once_in_a_sum(joint):
    sums, movers = compared(joint, (2023, 2024), Selection())
    new = sums.frame.filter(measure="新收申请").row(0, named=True)
    assert (new["before"], new["after"]) == (6, 10)
    assert movers.frame["organ"].sort().to_list() == ["柳湾街道", "柳湾镇", "石桥乡"]
    by_level, _ = compared(joint, (2023, 2024), Selection(), ["level"])
    new = by_level.frame.filter(measure="新收申请")
    assert dict(new.select("level", "after").iter_rows()) == {"township": 10, "street": 5}
