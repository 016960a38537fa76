import polars as pl

from corpora import built, printed, report
from gongkai.corpus.study.dataset import Dataset, Selection
from gongkai.corpus.study.measures import measures
from gongkai.corpus.study.outliers import breaks, copied, oddities, outliers


def measured(*values, key="fees"):
    rows = [
        {
            "region": "甲",
            "organ": f"{number}",
            "level": "county",
            "year": 2024,
            **dict.fromkeys(measures(), None),
            key: value,
        }
        for number, value in enumerate(values)
    ]
    schema = {"region": pl.String, "organ": pl.String, "level": pl.String, "year": pl.Int64}
    return pl.DataFrame(rows, schema=schema | dict.fromkeys(measures(), pl.Decimal(38, 12)))


def test_a_figure_in_the_wrong_unit_stands_out():
    found = outliers(measured(*range(80, 120), 1_000_000))
    assert found["organ"].to_list() == ["40"]
    assert found["score"][0] > 10


def test_ordinary_figures_do_not():
    assert outliers(measured(*range(80, 120))).is_empty()


def test_those_who_have_nothing_are_not_compared():
    assert outliers(measured(*[0] * 50, 1, 1, 2)).is_empty()


def test_where_most_agree_the_mean_deviation_judges():
    found = outliers(measured(*[5] * 30, 6, 5000))
    assert found["organ"].to_list() == ["31"]


def test_a_few_peers_tell_nothing():
    assert outliers(measured(1, 1, 1, 10_000)).is_empty()


def test_requests_not_taken_over_are_a_break(data):
    found = breaks(data, Selection())
    row = found.filter(item="上年结转").row(0, named=True)
    assert (row["organ"], row["year"], row["before"], row["after"], row["gap"]) == ("石桥乡", 2024, 0, 2, 2)


def test_texts_are_compared_within_a_year(data):
    found = copied(data, Selection(), 0.9)
    assert set(found["year"]) <= {2023, 2024}
    assert found.filter(year=2024).height in {0, 3}


def test_there_are_three_tables(data):
    assert [sheet.name for sheet in oddities(data, Selection())] == ["离群", "断裂", "雷同"]
    empty = oddities(data, Selection(region="无"))
    assert [sheet.frame.height for sheet in empty] == [0, 0, 0]


def test_one_file_handed_in_by_two_organs_is_a_copy(tmp_path):
    for name in "ab":
        (tmp_path / f"{name}.txt").write_bytes(printed(report()))
    (tmp_path / "c.txt").write_bytes(printed(report("望岗乡", new=9)).replace("公开".encode(), "公示".encode()))
    (tmp_path / "register.csv").write_text("path,organ\na.txt,柳湾镇\nb.txt,石桥乡\nc.txt,望岗乡", "utf-8")
    data = Dataset(built(tmp_path / "out", tmp_path / "register.csv"))
    found = copied(data, Selection(), 1.0)
    assert found.select("organ", "size", "likeness").rows() == [("柳湾镇", 2, 1.0), ("石桥乡", 2, 1.0)]
