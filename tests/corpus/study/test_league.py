from gongkai.corpus.study.dataset import Selection
from gongkai.corpus.study.league import groups, league, rules


def test_rates_are_of_the_reports_a_rule_could_be_checked_on(data):
    by_code = {row["code"]: row for row in rules(data, data.subjects().filter(status="read")).rows(named=True)}
    balance = by_code["R301"]
    assert balance["found"] == 1
    assert balance["checked"] <= 5
    assert balance["low"] < balance["rate"] < balance["high"]
    assert "Y301" not in by_code


def test_groups_are_ranked_by_the_low_end(data):
    ranked = groups(data.subjects().filter(status="read"), ["region"])
    assert ranked["low"].is_sorted(descending=True)
    assert ranked["reports"].sum() == 5


def test_the_league_has_two_tables(data):
    by_rule, by_region = league(data, Selection(), ["region"], 1)
    assert by_rule.frame.height > 20
    assert set(by_region.frame["region"]) == {"甲省", "乙省"}
