import pytest

from corpora import TOWNS, built, frame, lay_out, report
from gongkai.corpus.manifest import Busy, Manifest
from gongkai.corpus.version import reader_version


@pytest.fixture
def out(tmp_path):
    return built(tmp_path / "out", lay_out(tmp_path / "in", *map(report, TOWNS)))


def test_one_build_at_a_time(out):
    with Manifest(out).alone(), pytest.raises(Busy), Manifest(out).alone():
        pass
    with Manifest(out).alone():
        pass


def test_what_is_held_is_known(out):
    manifest = Manifest(out)
    assert manifest.held(reader_version()) == set(manifest.files()["id"])
    assert manifest.held("another") == set()


def test_a_new_data_set_holds_nothing(tmp_path):
    manifest = Manifest(tmp_path)
    assert (manifest.files().height, manifest.held("x"), list(manifest.marks())) == (0, set(), [])


def test_what_an_interrupted_run_left_is_swept_away(out):
    stray = out / "cells" / "year=2024" / "stray.parquet"
    half = out / "cells" / "year=2024" / ".half.tmp"
    stray.write_bytes(b"PAR1")
    half.write_bytes(b"")
    before = frame(out, "reports")
    Manifest(out).sweep()
    assert not stray.exists()
    assert not half.exists()
    assert frame(out, "reports").equals(before)


def test_what_no_file_has_any_more_is_withdrawn(out):
    manifest = Manifest(out)
    gone, *left = sorted(manifest.held(reader_version()))
    assert manifest.withdraw(left, reader_version()) == 1
    for table in ("reports", "cells", "wide", "texts"):
        assert set(frame(out, table)["id"]) == set(left)
    assert gone not in manifest.held(reader_version())
    assert manifest.withdraw(left, reader_version()) == 0


def test_a_part_left_empty_goes(out):
    manifest = Manifest(out)
    assert manifest.withdraw([], reader_version()) == len(TOWNS)
    assert list(manifest.marks()) == []
    assert list((out / "reports").rglob("*.parquet")) == []
