"""What failed for a while is tried again; what failed for good stays, and shows."""

from contextlib import suppress

import pytest

from corpora import TOWNS, built, digests, frame, inline, lay_out, report
from gongkai.corpus import build as building
from gongkai.corpus import child, part, rows
from gongkai.corpus.build import build
from gongkai.corpus.failures import Failure
from gongkai.corpus.order import Bounds, content
from gongkai.corpus.part import Counts, write_part
from gongkai.corpus.rows import FAILED, refusal


@pytest.fixture
def folder(tmp_path):
    return lay_out(tmp_path / "in", *map(report, TOWNS))


def again(out, folder, engine=inline, bounds=Bounds()):  # noqa: B008 -- an immutable value
    return build([str(folder)], out, engine, bounds=bounds)


def failing(code, **values):
    """An engine in which every content fails for one reason."""

    def engine(orders):
        for order in orders:
            why = Failure(code, **values)
            lost = [refusal(task.id, task.size, FAILED, why.code, why.text()) for task in order.tasks]
            yield write_part(order.folder, order.name, lost, order.bounds)

    return engine


def half_gone(monkeypatch):
    """The files of two towns cannot be fetched for as long as this holds."""

    def fetched(task):
        if "石桥" in task.place or "云溪" in task.place:
            raise OSError("share is gone")
        return content(task)

    monkeypatch.setattr(child, "content", fetched)


def test_what_could_not_be_fetched_is_fetched_by_the_next_run(tmp_path, folder, monkeypatch):
    with monkeypatch.context() as patched:
        half_gone(patched)
        assert again(tmp_path / "out", folder).counts == Counts(read=2, failed=2)
    outcome = again(tmp_path / "out", folder)
    assert (outcome.counts, outcome.known, outcome.failed) == (Counts(read=2), 2, 0)
    assert digests(tmp_path / "out") == digests(built(tmp_path / "whole", folder))
    assert again(tmp_path / "out", folder).known == 4


def test_a_part_that_failed_whole_leaves_nothing_behind(tmp_path, folder):
    again(tmp_path / "out", folder, failing("F101", detail="x"))
    assert again(tmp_path / "out", folder).counts == Counts(read=4)
    assert digests(tmp_path / "out") == digests(built(tmp_path / "whole", folder))
    names = sorted(path.relative_to(tmp_path / "out") for path in (tmp_path / "out").rglob("*.parquet"))
    assert names == sorted(path.relative_to(tmp_path / "whole") for path in (tmp_path / "whole").rglob("*.parquet"))


@pytest.mark.parametrize(
    ("code", "values", "enough", "not_enough"),
    [
        ("F103", {"seconds": 5}, Bounds(6, 640), Bounds(5, 6400)),
        ("F104", {"memory": 640}, Bounds(5, 650), Bounds(50, 640)),
        ("F105", {"tries": 2}, Bounds(6, 640), Bounds(5, 640)),
        ("F105", {"tries": 2}, Bounds(5, 650), Bounds(4, 640)),
        ("F102", {}, Bounds(5, 640), None),
    ],
)
def test_what_was_too_much_is_tried_again_within_larger_bounds(tmp_path, folder, code, values, enough, not_enough):
    again(tmp_path / "out", folder, failing(code, **values), Bounds(5, 640))
    if not_enough:
        outcome = again(tmp_path / "out", folder, bounds=not_enough)
        assert (outcome.counts, outcome.known, outcome.failed) == (Counts(), 4, 4)
    outcome = again(tmp_path / "out", folder, bounds=enough)
    assert (outcome.counts, outcome.failed) == (Counts(read=4), 0)


def test_what_is_too_much_for_larger_bounds_too_is_not_tried_within_them_again(tmp_path, folder, monkeypatch):
    out = tmp_path / "out"
    again(out, folder, failing("F104", memory=640), Bounds(50, 640))
    monkeypatch.setattr(building, "_MOST", 3)
    again(out, folder, failing("F104", memory=650), Bounds(5, 650))
    outcome = again(out, folder, bounds=Bounds(5, 650))
    assert (outcome.counts, outcome.failed, frame(out, "reports").height) == (Counts(), 4, 4)


def test_what_is_broken_for_good_is_not_tried_again_and_still_shows(tmp_path, folder):
    (folder / "empty.docx").write_bytes(b"")
    assert again(tmp_path / "out", folder).counts == Counts(read=4, failed=1)
    outcome = again(tmp_path / "out", folder, bounds=Bounds(600, 6000))
    assert (outcome.counts, outcome.failed) == (Counts(), 1)


def test_a_failure_among_files_that_have_gone_is_nothing_to_try_again(tmp_path, folder):
    again(tmp_path / "out", folder, failing("F101", detail="x"))
    next(folder.glob("*石桥*")).unlink()
    assert again(tmp_path / "out", folder).counts == Counts(read=3)
    assert again(tmp_path / "out", folder).failed == 0
    assert sorted(frame(tmp_path / "out", "reports")["status"]) == ["failed", "read", "read", "read"]


def test_what_newer_code_cannot_fetch_keeps_what_older_code_read(tmp_path, folder, monkeypatch):
    with monkeypatch.context() as patched:
        for module in (rows, part, building):
            patched.setattr(module, "reader_version", lambda: "older")
        again(tmp_path / "out", folder)
    with monkeypatch.context() as patched:
        half_gone(patched)
        assert again(tmp_path / "out", folder).counts == Counts(read=2, failed=2)
    reports = frame(tmp_path / "out", "reports")
    assert reports["status"].to_list() == ["read"] * 4
    assert reports["reader"].to_list().count("older") == 2
    assert again(tmp_path / "out", folder).counts == Counts(read=2)
    assert digests(tmp_path / "out") == digests(built(tmp_path / "whole", folder))


def test_a_run_that_was_killed_while_it_tried_again_is_done_again(tmp_path, folder, monkeypatch):
    out = tmp_path / "out"
    again(out, folder, failing("F101", detail="x"))

    def killed(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, suppress(KeyboardInterrupt):
        patched.setattr(part, "_mark", killed)
        again(out, folder)
    assert again(out, folder).counts == Counts(read=4)
    assert digests(out) == digests(built(tmp_path / "whole", folder))
