from zipfile import ZipFile

import pytest

from corpora import built, printed, report
from gongkai.corpus.study.dataset import Dataset, NoDataSet, Selection, grouped


def test_who_was_to_report_and_who_did(data):
    subjects = data.subjects()
    assert subjects.select("organ", "year", "status").sort("organ", "year").rows() == [
        ("云溪镇", 2023, "missing"),
        ("云溪镇", 2024, "read"),
        ("柳湾镇", 2023, "read"),
        ("柳湾镇", 2024, "read"),
        ("石桥乡", 2023, "read"),
        ("石桥乡", 2024, "read"),
    ]
    assert set(subjects["region"]) == {"甲省/青禾县", "乙省/白水县"}


@pytest.mark.parametrize(
    ("selection", "count"),
    [
        (Selection(), 6),
        (Selection(years=(2024,)), 3),
        (Selection(region="甲省"), 4),
        (Selection(region="甲省/青禾"), 0),
        (Selection(levels=("county",)), 0),
        (Selection((2023,), ("township",), "乙省/白水县"), 1),
    ],
)
def test_a_selection_leaves_the_rest_out(data, selection, count):
    assert data.subjects(selection).height == count


def test_measures_of_what_was_read(data):
    measured = data.measured()
    assert measured.height == 5
    new = dict(measured.filter(year=2024).select("organ", "new").iter_rows())
    assert new == {"柳湾镇": 20, "石桥乡": 5, "云溪镇": None}


def test_files_of_nobody_are_told(data):
    (row,) = data.unknown().rows(named=True)
    assert row["place"].endswith("summary.txt")
    assert (row["status"], bool(row["problem"])) == ("refused", True)


def test_of_two_files_the_one_that_states_more_counts(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_bytes(printed(report(t3__new__natural=None, t3__granted__natural=None)))
    (folder / "b.txt").write_bytes(printed(report()))
    (row,) = Dataset(built(tmp_path / "out", folder)).subjects().rows(named=True)
    assert (row["copies"], row["place"]) == (2, str(folder / "b.txt"))


def test_a_folder_without_a_data_set_is_refused(tmp_path):
    with pytest.raises(NoDataSet):
        Dataset(tmp_path)


def test_regions_are_cut_to_depth(data):
    assert set(grouped(data.subjects(), ["region"], 1)["region"]) == {"甲省", "乙省"}
    assert grouped(data.subjects(), ["year"], 1).equals(data.subjects())


def test_a_copy_that_no_register_names_is_no_second_organ(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_bytes(printed(report()))
    with ZipFile(folder / "backup.zip", "w") as box:
        box.writestr("old.txt", printed(report()))
    (folder / "register.csv").write_text("path,organ,region\na.txt,柳湾镇,甲省/青禾县", "utf-8")
    data = Dataset(built(tmp_path / "out", folder / "register.csv", folder))
    assert data.subjects().select("region", "organ", "status").rows() == [("甲省/青禾县", "柳湾镇", "read")]


def test_two_organs_of_a_register_with_the_same_file_both_stay(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    for name in "ab":
        (folder / f"{name}.txt").write_bytes(printed(report()))
    (folder / "register.csv").write_text("path,organ\na.txt,柳湾镇\nb.txt,石桥乡", "utf-8")
    data = Dataset(built(tmp_path / "out", folder / "register.csv"))
    assert data.subjects()["organ"].to_list() == ["柳湾镇", "石桥乡"]
