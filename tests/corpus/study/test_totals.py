import pytest

from gongkai.corpus.study.dataset import Selection
from gongkai.corpus.study.totals import all_rates, coverage, missing, outcomes, totals


def test_sums_say_what_they_rest_on(data):
    sums = totals(data, Selection(), ["year"])[0].frame
    of = {row["year"]: row for row in sums.rows(named=True)}
    assert (of[2023]["expected"], of[2023]["read"], of[2023]["missing"], of[2023]["new"]) == (3, 2, 1, 15)
    assert (of[2024]["expected"], of[2024]["read"], of[2024]["blank"], of[2024]["new"]) == (3, 3, 1, 25)
    assert of[2024]["growth"] == pytest.approx(10 / 15)
    assert of[2023]["growth"] is None


def test_regions_add_up_to_the_whole(data):
    whole = totals(data, Selection(), ["year"])[0].frame
    parts = totals(data, Selection(), ["region", "year"], 1)[0].frame
    for key in ("new", "denied", "expected", "read"):
        assert parts[key].sum() == whole[key].sum()


def test_coverage_counts_everybody_once(data):
    (row,) = coverage(data.subjects().with_columns(all=1), ["all"]).rows(named=True)
    assert row["expected"] == row["read"] + row["unread"] + row["missing"] == 6
    assert row["coverage"] == 5 / 6


def test_outcomes_are_shares_of_all(data):
    found = outcomes(data.measured(Selection(years=(2023,))), ["year"])
    assert dict(found.select("outcome", "count").iter_rows())["不予公开"] == 1
    assert found["share"].sum() == pytest.approx(1)


def test_rates_rest_on_reports_that_state_both_figures(data):
    rows = all_rates(data.measured(Selection(years=(2024,))), ["year"])
    refused = rows.filter(measure="不予公开率").row(0, named=True)
    assert (refused["found"], refused["count"]) == (9, 65)
    assert refused["low"] < refused["rate"] < refused["high"]


def test_who_is_missing_is_named(data):
    assert missing(data, Selection()).select("year", "organ", "status").rows() == [(2023, "云溪镇", "missing")]
