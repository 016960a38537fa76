"""A part counts when its mark stands, and each content once: whoever was killed, and whatever still ran."""

from pathlib import Path

import polars as pl
import pytest

from corpora import TOWNS, built, digests, frame, inline, lay_out, report
from gongkai.corpus import build as building
from gongkai.corpus import marks as marking
from gongkai.corpus import part, rows
from gongkai.corpus.build import build
from gongkai.corpus.child import read
from gongkai.corpus.manifest import Manifest
from gongkai.corpus.marks import MARKS, whole
from gongkai.corpus.order import BOUNDS
from gongkai.corpus.part import Counts, Task, write_part
from gongkai.corpus.study.dataset import Dataset
from gongkai.corpus.tables import tables
from gongkai.corpus.version import reader_version


@pytest.fixture
def folder(tmp_path):
    return lay_out(tmp_path / "in", *map(report, TOWNS))


@pytest.fixture
def out(tmp_path, folder):
    return built(tmp_path / "out", folder)


def again(out, folder, engine=inline):
    return build([str(folder)], out, engine)


def late(out, name="late", towns=2):
    """What a worker of a run that was killed writes while another is at work, or later: the same contents, cut anew."""
    files = Manifest(out).files().head(towns).select("id", "place", "suffix", "size")
    write_part(out, name, [read(Task(*row), BOUNDS) for row in files.iter_rows()], BOUNDS)


def scanned(out):
    """Every table as the data set shows it."""
    data = Dataset(out)
    return {name: data.scan(name).collect().sort(table.key) for name, table in tables().items()}


def same(shown, others):
    return all(shown[name].equals(others[name]) for name in tables())


def test_what_two_runs_wrote_is_held_once(tmp_path, out, folder):
    late(out)
    outcome = again(out, folder)
    assert (outcome.counts, outcome.withdrawn) == (Counts(), 0)
    assert digests(out) == digests(built(tmp_path / "fresh", folder))


def test_a_part_written_while_another_run_is_at_work_is_held_once(tmp_path, folder):
    def engine(orders):
        for counts in inline(orders):
            late(tmp_path / "out")
            yield counts

    out = built(tmp_path / "out", folder, engine=engine)
    assert digests(out) == digests(built(tmp_path / "fresh", folder))


def test_a_mark_that_names_what_is_gone_holds_nothing(tmp_path, out, folder):
    next((out / "cells").rglob("*.parquet")).unlink()
    assert Manifest(out).held(reader_version()) == set()
    assert again(out, folder).counts == Counts(read=4)
    assert digests(out) == digests(built(tmp_path / "fresh", folder))


def test_no_mark_of_a_late_worker_that_names_what_was_swept_away_stays(out, folder):
    """It was at work when its first files were swept away, and its mark came last."""
    (one,) = (out / MARKS).iterdir()
    for path in (*out.rglob("*.parquet"), one):
        if path.parent.name != "files":
            path.unlink()
    late(out)
    next((out / "cells").rglob("late.parquet")).unlink()
    assert again(out, folder).counts == Counts(read=4)
    assert not (out / MARKS / "late.json").exists()
    assert list(out.rglob("late.parquet")) == []


@pytest.mark.parametrize("steps", range(1, 9))
def test_a_withdrawal_that_was_killed_is_finished_by_the_next_run(tmp_path, out, folder, monkeypatch, steps):
    """Killed at its first write, at its second, and so on; by then the old content is back."""
    one = next(folder.glob("*石桥*"))
    old = one.read_bytes()
    lay_out(folder, report("石桥乡", new=8))
    left = iter(range(steps))

    def killed(frame, *told, **more):
        if next(left, None) is None:
            raise KeyboardInterrupt
        return writing(frame, *told, **more)

    def engine(orders):
        yield from inline(orders)
        monkeypatch.setattr(pl.DataFrame, "write_parquet", killed)

    writing = pl.DataFrame.write_parquet
    try:
        again(out, folder, engine)
    except KeyboardInterrupt:
        pass
    finally:
        monkeypatch.setattr(pl.DataFrame, "write_parquet", writing)
    one.write_bytes(old)
    again(out, folder)
    assert {name: table for name, table in digests(out).items() if name != "files"} == {
        name: table for name, table in digests(built(tmp_path / "fresh", folder)).items() if name != "files"
    }


def test_a_part_killed_before_the_last_of_it_was_gone_is_gone_after_the_next_run(out, monkeypatch):
    def killed(*_):
        raise KeyboardInterrupt

    manifest = Manifest(out)
    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", killed)
        with pytest.raises(KeyboardInterrupt):
            manifest.withdraw([], reader_version())
    assert Manifest(out).held(reader_version()) == set()
    Manifest(out).sweep()
    assert list((out / "reports").rglob("*.parquet")) == []
    assert list((out / MARKS).iterdir()) == []


def test_only_files_that_a_mark_names_are_shown(out):
    before = scanned(out)
    one = next((out / "reports").rglob("*.parquet"))
    (one.parent / "stray.parquet").write_bytes(one.read_bytes())
    assert same(scanned(out), before)


def test_while_newer_code_reads_all_anew_every_report_is_shown_once(tmp_path, folder, monkeypatch):
    with monkeypatch.context() as patched:
        for module in (rows, part, building):
            patched.setattr(module, "reader_version", lambda: "older")
        out = built(tmp_path / "out", folder)
    late(out, towns=3)
    reports = Dataset(out).scan("reports").collect()
    assert (reports["id"].n_unique(), reports.height) == (4, 4)
    assert reports["reader"].to_list().count("older") == 1
    shown, fresh = scanned(out), scanned(built(tmp_path / "fresh", folder))
    assert all(shown[name].equals(fresh[name]) for name in tables() if name != "reports")


def test_parts_that_hide_what_others_show_are_told_apart(out, monkeypatch):
    """Three parts of two contents each, in a ring: each holds best what the next but one holds too."""
    before = scanned(out)
    files = Manifest(out).files().select("id", "place", "suffix", "size").rows()
    (one,) = (out / MARKS).iterdir()
    one.unlink()
    for number in range(3):
        two = [files[number], files[(number + 1) % 3]]
        write_part(out, f"part{number}", [read(Task(*row), BOUNDS) for row in two], BOUNDS)
    write_part(out, "rest", [read(Task(*files[3]), BOUNDS)], BOUNDS)
    ids = [row[0] for row in files]
    beaten = {"part0": {ids[0]}, "part1": {ids[1]}, "part2": {ids[2]}}
    monkeypatch.setattr(marking, "superseded", lambda *_: beaten)
    assert same(scanned(out), before)


def test_a_data_set_that_changes_is_shown_as_it_is(out, folder):
    data = Dataset(out)
    assert data.scan("reports").collect().height == 4
    lay_out(folder, report("松林镇"))
    again(out, folder)
    assert data.scan("reports").collect().height == 5
    assert data.scan("wide").collect_schema() == frame(out, "wide").schema


def test_a_table_without_any_file_is_shown_empty(out):
    schema = Dataset(out).scan("wide").collect_schema()
    Manifest(out).withdraw([], reader_version())
    shown = Dataset(out).scan("wide").collect()
    assert (shown.height, shown.schema) == (0, schema)


def test_a_part_that_never_came_is_told(tmp_path, folder, monkeypatch):
    def lost(orders):
        for order in orders:
            yield Counts(len(order.tasks))

    monkeypatch.setattr(building, "_PATIENCE", (0, 0))
    with pytest.raises(building.NotWritten) as told:
        built(tmp_path / "out", folder, engine=lost)
    assert told.value.args == (4, tmp_path / "out")


def test_a_part_that_a_shared_folder_shows_late_is_waited_for(tmp_path, folder, monkeypatch):
    late_orders = []

    def engine(orders):
        for order in orders:
            late_orders.append(order)
            yield Counts(len(order.tasks))

    monkeypatch.setattr(building, "sleep", lambda _: list(inline(late_orders)))
    out = built(tmp_path / "out", folder, engine=engine)
    assert frame(out, "reports").height == 4


def test_a_withdrawal_at_work_is_shown_done(tmp_path, folder, monkeypatch):
    """The explorer looks again and again, and the files of a part that is withdrawn go one after the other."""
    out = built(tmp_path / "out", folder)
    data, unlink, shown = Dataset(out), Path.unlink, []

    def looked_on(path, *told, **more):
        unlink(path, *told, **more)
        shown.append({name: data.scan(name).collect().height for name in tables() if name != "files"})

    monkeypatch.setattr(Path, "unlink", looked_on)
    assert Manifest(out).withdraw([], reader_version()) == 4
    assert shown
    assert not any(height for look in shown for height in look.values())


def test_a_file_is_whole_or_not_there(tmp_path):
    whole(tmp_path / "a" / "b", b"x")
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["b"]
