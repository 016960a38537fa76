import pytest

from corpora import built, printed, report
from gongkai.corpus.explorer.listing import Listing, selection_of
from gongkai.corpus.study.dataset import Dataset, Selection


@pytest.fixture(scope="module")
def listing(data):
    return Listing(data)


@pytest.mark.parametrize(
    ("asked", "selection"),
    [
        ({}, Selection()),
        ({"year": "2024", "level": "township", "region": "/甲省/"}, Selection((2024,), ("township",), "甲省")),
        ({"year": "' or 1=1"}, Selection()),
        ({"year": f"{10**30}"}, Selection()),
    ],
)
def test_an_address_asks_for_a_selection(asked, selection):
    assert selection_of(asked) == selection


def test_there_is_to_choose_what_there_is(listing):
    choices = listing.choices()
    assert (choices.years, choices.levels) == ([2024, 2023], ["township"])
    assert choices.regions == ["乙省", "乙省/白水县", "甲省", "甲省/青禾县"]


def test_those_with_most_errors_come_first(listing):
    assert listing.found({"order": "errors"})["organ"][0] == "石桥乡"


def test_an_organs_years_stand_last_first(listing):
    years = listing.years("甲省/青禾县", "柳湾镇")
    assert years.select("year", "new").rows() == [(2024, 20), (2023, 10)]
    assert listing.years("甲省/青禾县", "无").is_empty()


def test_an_organ_has_its_own_figures_and_not_those_of_its_name_below(tmp_path):
    for name, each in (("a", report(new=3)), ("b", report(new=8)), ("c", report(year=2023, new=5))):
        (tmp_path / f"{name}.txt").write_bytes(printed(each))
    (tmp_path / "d.txt").write_bytes(printed(report(new=7)).replace("2024年".encode(), b""))
    rows = [
        "path,organ,region",
        "a.txt,财政局,甲省",
        "b.txt,财政局,甲省/青禾县",
        "c.txt,财政局,甲省",
        "d.txt,财政局,甲省",
    ]
    (tmp_path / "register.csv").write_text("\n".join(rows), "utf-8")
    listing = Listing(Dataset(built(tmp_path / "out", tmp_path / "register.csv")))
    assert listing.years("甲省", "财政局").select("year", "new").rows() == [(None, 7), (2024, 3), (2023, 5)]
