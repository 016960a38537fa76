from corpora import built, printed, report
from gongkai.corpus.study.dataset import Dataset, Selection
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


def test_one_content_of_two_organs_is_checked_once(tmp_path):
    for name, each in (("a", report()), ("b", report()), ("c", report("石桥乡", t3__carried_in__total=2))):
        (tmp_path / f"{name}.txt").write_bytes(printed(each))
        (tmp_path / f"{name}2.txt").write_bytes(printed(each))
    rows = [f"{name}.txt,{name}" for name in ("a", "b", "c", "a2", "b2", "c2")]
    (tmp_path / "register.csv").write_text("\n".join(["path,organ", *rows]), "utf-8")
    data = Dataset(built(tmp_path / "out", tmp_path / "register.csv"))
    by_code = {row["code"]: row for row in rules(data, data.subjects()).rows(named=True)}
    assert (by_code["R301"]["found"], by_code["R301"]["checked"]) == (1, 2)
