"""What registers say of files, and what of it holds when they are read again."""

import zipfile

import polars as pl
import pytest

from corpora import TOWNS, built, crawled, digests, frame, inline, lay_out, report
from gongkai.corpus.build import build
from gongkai.corpus.manifest import Manifest
from gongkai.corpus.study.dataset import Dataset
from gongkai.corpus.tables import tables

HEAD = "path,organ,level,region,year"
LIUWAN, SHIQIAO = (f"in/青禾县{town}人民政府2024.txt" for town in TOWNS[:2])


@pytest.fixture(autouse=True)
def folder(tmp_path):
    return lay_out(tmp_path / "in", *map(report, TOWNS))


def register(path, *rows, head=HEAD):
    path.write_text("\n".join((head, *rows)), "utf-8")
    return path


def again(out, *sources):
    return build([str(source) for source in sources], out, inline)


def whose(out):
    """Organ and status of everyone who was to report or did, by the study's own eyes."""
    return dict(Dataset(out).subjects().select("organ", "status").iter_rows())


def told(out):
    files = frame(out, "files").filter(pl.col("organ").is_not_null())
    return sorted(files.select("organ", "number").iter_rows())


def test_an_organ_a_corrected_register_no_longer_names_is_no_longer_missing(tmp_path):
    organs = register(tmp_path / "organs.csv", f"{LIUWAN},柳湾镇,township,甲省,2024", ",石乔乡,township,甲省,2024")
    others = register(tmp_path / "others.csv", ",丁镇,township,甲省,2024")
    out = built(tmp_path / "out", organs, others)
    assert whose(out) == {"柳湾镇": "read", "石乔乡": "missing", "丁镇": "missing"}
    register(organs, f"{LIUWAN},柳湾镇,township,甲省,2024", ",石桥乡,township,甲省,2024")
    assert again(out, organs).missing == 2
    assert whose(out) == {"柳湾镇": "read", "石桥乡": "missing", "丁镇": "missing"}


def test_a_file_a_corrected_register_says_is_not_there_is_gone_with_its_row(tmp_path):
    organs = register(tmp_path / "organs.csv", f"{LIUWAN},柳湾镇,,,", "in/none.txt,丁镇,,,")
    out = built(tmp_path / "out", organs)
    assert whose(out)["丁镇"] == "missing"
    outcome = again(out, register(organs, f"{LIUWAN},柳湾镇,,,"))
    assert (outcome.missing, outcome.unfetched, whose(out)) == (0, 0, {"柳湾镇": "read"})


@pytest.mark.parametrize("beside", [True, False])
def test_a_file_a_corrected_register_no_longer_names_is_one_nobody_named(tmp_path, folder, beside):
    organs = register(tmp_path / "organs.csv", f"{LIUWAN},柳湾镇,township,甲省,2024", f"{SHIQIAO},桥镇,,,")
    out = built(tmp_path / "out", *([folder] if beside else []), organs)
    assert told(out) == [("柳湾镇", 1), ("桥镇", 1)]
    again(out, *([folder] if beside else []), register(organs, f"{LIUWAN},柳湾镇,township,甲省,2024"))
    assert told(out) == [("柳湾镇", 1)]
    assert "青禾县石桥乡人民政府" in whose(out)
    assert frame(out, "files").filter(pl.col("register").is_not_null()).height == 1


def test_a_file_that_stands_for_several_organs_is_the_report_of_each(tmp_path, folder):
    rows = (f"{LIUWAN},柳湾镇,township,甲省,2024", f"{LIUWAN},柳湾街道,street,甲省,2024", f"{SHIQIAO},石桥乡,,,")
    organs = register(tmp_path / "organs.csv", *rows)
    outcome = again(tmp_path / "out", organs)
    assert (outcome.files, outcome.counts.read, outcome.missing) == (2, 2, 0)
    assert whose(tmp_path / "out") == dict.fromkeys(("柳湾镇", "柳湾街道", "石桥乡"), "read")
    both = frame(tmp_path / "out", "files").filter(pl.col("place").str.contains("柳湾"))
    assert both.select("organ", "number").rows() == [("柳湾镇", 1), ("柳湾街道", 2)]
    before = digests(tmp_path / "out")
    for sources in ([organs], [folder / "*柳湾*"], [folder / "*柳湾*", organs]):
        again(tmp_path / "out", *sources)
        assert digests(tmp_path / "out") == before


def test_a_file_of_several_organs_that_changed_is_still_theirs(tmp_path, folder):
    organs = register(tmp_path / "organs.csv", f"{LIUWAN},柳湾镇,,,", f"{LIUWAN},柳湾街道,,,")
    out = built(tmp_path / "out", folder, organs)
    lay_out(folder, report(new=9))
    again(out, folder)
    assert told(out) == [("柳湾街道", 2), ("柳湾镇", 1)]
    assert frame(out, "files").filter(pl.col("organ").is_not_null())["id"].n_unique() == 1
    assert 9 in frame(out, "wide")["t3.new.total"].to_list()


def test_a_file_that_cannot_be_fetched_for_several_organs_is_one_file_and_several_missing(tmp_path):
    organs = register(tmp_path / "organs.csv", "none.txt,柳湾镇,,,", "none.txt,柳湾街道,,,")
    outcome = again(tmp_path / "out", organs)
    assert (outcome.files, outcome.unfetched, outcome.missing) == (1, 1, 2)


def test_a_member_of_an_archive_may_be_the_report_of_several(tmp_path):
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("年报/b.html", "<p>b</p>")
    organs = register(tmp_path / "organs.csv", "a.zip!/年报/b.html,柳湾镇,,,", "a.zip!/年报/b.html,柳湾街道,,,")
    out = built(tmp_path / "out", tmp_path / "a.zip", organs)
    known = frame(out, "files").filter(pl.col("organ").is_not_null())
    assert known.select("organ", "number", "suffix", "problem").rows() == [
        ("柳湾镇", 1, ".html", None), ("柳湾街道", 2, ".html", None),
    ]  # fmt: skip
    assert known["id"].null_count() == 0


def test_the_same_row_twice_is_one(tmp_path):
    row = f"{LIUWAN},柳湾镇,township,甲省,2024"
    out = built(tmp_path / "out", register(tmp_path / "organs.csv", row, row, ",丁镇,,,2024", ",丁镇,,,2024"))
    assert frame(out, "files").height == 2


def test_of_two_registers_that_name_one_file_the_first_counts(tmp_path):
    one = register(tmp_path / "one.csv", f"{LIUWAN},柳湾镇,,,")
    two = register(tmp_path / "two.csv", f"{LIUWAN},青禾县柳湾镇,,,", f"{SHIQIAO},石桥乡,,,")
    out = built(tmp_path / "out", one, two)
    assert told(out) == [("柳湾镇", 1), ("石桥乡", 1)]
    again(out, two)
    assert told(out) == [("石桥乡", 1), ("青禾县柳湾镇", 1)]


def test_an_address_a_crawl_tells_outlives_the_register_and_one_a_register_tells_does_not(tmp_path):
    (tmp_path / "crawl.warc").write_bytes(crawled("http://gov.example/a") + crawled("http://gov.example/b", data=b"b"))
    out = built(tmp_path / "out", tmp_path / "crawl.warc")
    (first, _) = frame(out, "files")["place"]
    organs = register(tmp_path / "o.csv", f"{first},甲,", f"{LIUWAN},柳湾镇,http://x/", head="path,organ,url")
    again(out, tmp_path / "crawl.warc", organs)
    assert "http://x/" in frame(out, "files")["url"].to_list()
    again(out, register(organs, ",丁镇,", head="path,organ,url"))
    files = frame(out, "files")
    assert sorted(files["url"].drop_nulls()) == ["http://gov.example/a", "http://gov.example/b"]
    assert files["organ"].drop_nulls().to_list() == ["丁镇"]


def test_a_table_of_version_1_is_taken_in(tmp_path, folder):
    organs = register(tmp_path / "organs.csv", f"{LIUWAN},柳湾镇,,,", ",丁镇,,,2024")
    out = built(tmp_path / "out", folder, organs)
    old = frame(out, "files").drop("register", "number")
    old.write_parquet(out / "files" / "files.parquet")
    assert dict(Manifest(out).files().schema) == tables()["files"].schema
    assert set(whose(out)) > {"柳湾镇", "丁镇"}
    again(out, folder)
    assert told(out) == [("丁镇", 1), ("柳湾镇", 1)]
    assert frame(out, "files")["register"].drop_nulls().to_list() == ["", ""]
    again(out, organs)
    assert frame(out, "files")["register"].drop_nulls().to_list() == [str(organs)] * 2
