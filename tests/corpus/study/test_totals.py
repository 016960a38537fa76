from shutil import copy

import pytest
from openpyxl import load_workbook

from corpora import built, lay_out, printed, report
from gongkai.corpus.study.dataset import Dataset, Selection
from gongkai.corpus.study.sheet import write_sheets
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


def test_the_report_of_several_organs_covers_each_and_counts_once_in_a_sum(joint):
    whole = totals(joint, Selection(years=(2024,)), ["year"])
    (row,) = whole[0].frame.rows(named=True)
    assert (row["expected"], row["read"], row["new"]) == (3, 3, 10)
    assert whole[1].frame.filter(outcome="予以公开")["count"].to_list() == [10]
    levels = totals(joint, Selection(years=(2024,)), ["level"])[0].frame
    assert dict(levels.select("level", "new").iter_rows()) == {"township": 10, "street": 5}


def test_a_figure_nobody_states_is_blank_and_not_zero(tmp_path):
    stated = report(year=2023)
    silent = report(year=2024, t3__new__total=None, t2__fees__amount=None, t3__granted__total=None)
    data = Dataset(built(tmp_path / "out", lay_out(tmp_path / "in", stated, silent)))
    row = totals(data, Selection(), ["year"])[0].frame.filter(year=2024).row(0, named=True)
    assert (row["new"], row["growth"], row["fees"], row["concluded"]) == (None, None, None, 3)
    mix = outcomes(data.measured(Selection(years=(2024,))), ["year"])
    assert mix.filter(outcome="予以公开")["count"].to_list() == [None]


def test_reports_without_a_year_have_their_sums(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_bytes(printed(report()).replace("2024年".encode(), b""))
    data = Dataset(built(tmp_path / "out", folder))
    (row,) = totals(data, Selection(), ["year"])[0].frame.rows(named=True)
    assert (row["year"], row["read"], row["new"]) == (None, 1, 3)


def test_more_found_than_there_are_is_written_without_an_interval(tmp_path):
    wrong = report(t4__reconsideration__corrected=3, t4__reconsideration__total=2)
    data = Dataset(built(tmp_path / "out", lay_out(tmp_path / "in", wrong)))
    sheets = totals(data, Selection(), ["year"])
    row = sheets[2].frame.filter(measure="复议纠正率").row(0, named=True)
    assert (row["rate"], row["low"], row["high"]) == (1.5, None, None)
    write_sheets(sheets, tmp_path / "t.xlsx")
    assert load_workbook(tmp_path / "t.xlsx").sheetnames == [sheet.name for sheet in sheets]


def test_what_could_not_be_read_is_due_where_no_register_names_it(tmp_path):
    folder = lay_out(tmp_path / "in", report("柳湾镇"), report("石桥乡"))
    (folder / "a.pdf").write_bytes(b"%PDF-1.7 broken")
    (folder / "b.txt").write_bytes(printed(report("云溪镇")).replace("青禾县云溪镇人民政府".encode(), b""))
    copy(folder / "a.pdf", folder / "z.pdf")
    data = Dataset(built(tmp_path / "out", folder))
    (row,) = coverage(data.subjects().with_columns(all=1), ["all"]).rows(named=True)
    assert (row["expected"], row["read"], row["unread"], row["coverage"]) == (4, 3, 1, 0.75)
    assert data.measured()["new"].to_list() == [3, 3, 3]
    assert missing(data, Selection()).select("organ", "status").rows() == [(str(folder / "a.pdf"), "failed")]
    assert data.unknown()["place"].to_list() == [str(folder / "a.pdf"), str(folder / "z.pdf")]
