import json
from hashlib import sha256

import polars as pl

from corpora import frame, printed, report
from gongkai.corpus.marks import MARKS
from gongkai.corpus.part import Counts, Task, part_name, write_part
from gongkai.corpus.rows import rows_of


def rows(*reports):
    return [rows_of(data, sha256(data).hexdigest(), ".txt") for data in map(printed, reports)]


def test_rows_lie_in_the_folder_of_their_year(tmp_path):
    counts = write_part(tmp_path, "p", [*rows(report(), report(year=2023)), rows_of(b"", "e", "")])
    assert counts == Counts(read=2, failed=1)
    assert {path.parent.name for path in (tmp_path / "reports").rglob("*.parquet")} == {
        "year=2023",
        "year=2024",
        "year=__HIVE_DEFAULT_PARTITION__",
    }
    assert frame(tmp_path, "reports")["year"].sort().to_list() == [None, 2023, 2024]


def test_tidy_and_wide_say_the_same(tmp_path):
    write_part(tmp_path, "p", rows(report(new=7), report("石桥乡", t3__new__natural=None)))
    wide, tidy = frame(tmp_path, "wide"), frame(tmp_path, "cells")
    assert tidy.height == 2 * len(report().values)
    for row in tidy.iter_rows(named=True):
        assert wide.filter(id=row["id"])[row["path"]][0] == row["value"]
    doubted = {path for paths in frame(tmp_path, "doubts")["paths"] for path in paths}
    assert set(tidy.filter("doubted")["path"]) == doubted >= {"t3.new.natural"}


def test_a_part_written_twice_is_the_same_to_the_byte(tmp_path):
    several = rows(report(), report("石桥乡"), report(year=2022))
    write_part(tmp_path / "a", "p", several)
    write_part(tmp_path / "b", "p", several)
    write_part(tmp_path / "b", "p", several)
    names = [path.relative_to(tmp_path / "a") for path in sorted((tmp_path / "a").rglob("*.*"))]
    assert [path.relative_to(tmp_path / "b") for path in sorted((tmp_path / "b").rglob("*.*"))] == names
    assert all((tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes() for name in names)


def test_the_mark_names_everything(tmp_path):
    several = rows(report())
    write_part(tmp_path, "p", several)
    mark = json.loads((tmp_path / MARKS / "p.json").read_text())
    assert mark["ids"] == [several[0].report[0]]
    assert sorted(mark["files"]) == sorted(
        path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.parquet")
    )


def test_a_part_is_named_for_what_it_holds():
    a, b = Task("1", "x", "", 1), Task("2", "y", "", 1)
    assert part_name([a, b]) == part_name([b, a]) != part_name([a])


def test_counts_add_up():
    assert Counts(1, 2, 3).plus(Counts(1, 1, 1)) == Counts(2, 3, 4)
    assert Counts(1, 2, 3).all == 6


def test_parquet_keeps_amounts_exact(tmp_path):
    from decimal import Decimal

    write_part(tmp_path, "p", rows(report(t2__fees__amount=Decimal("59237.2449"))))
    assert frame(tmp_path, "wide")["t2.fees.amount"].to_list() == [Decimal("59237.2449")]
    assert frame(tmp_path, "cells").schema["value"] == pl.Decimal(38, 12)
