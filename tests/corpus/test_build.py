from contextlib import suppress

import pytest

from corpora import TOWNS, built, digests, frame, inline, lay_out, report
from gongkai.corpus import build as building
from gongkai.corpus import child, part, rows
from gongkai.corpus.build import Watch, build, orders
from gongkai.corpus.failures import Failure
from gongkai.corpus.manifest import Manifest
from gongkai.corpus.order import BOUNDS, Bounds, content
from gongkai.corpus.part import Counts, write_part
from gongkai.corpus.rows import FAILED, refusal


@pytest.fixture
def folder(tmp_path):
    return lay_out(tmp_path / "in", *map(report, TOWNS))


def again(out, *sources, engine=inline, bounds=BOUNDS):
    return build([str(source) for source in sources], out, engine, bounds=bounds)


def test_a_second_run_has_nothing_to_do(tmp_path, folder):
    out = built(tmp_path / "out", folder)
    before = digests(out)
    outcome = again(out, folder)
    assert (outcome.counts, outcome.known, outcome.files) == (Counts(), 4, 4)
    assert digests(out) == before


def test_only_what_is_new_is_read(tmp_path, folder):
    out = built(tmp_path / "out", folder)
    lay_out(folder, report("松林镇"))
    assert again(out, folder).counts == Counts(read=1)
    assert frame(out, "reports").height == 5


def test_a_file_that_changed_takes_the_place_of_the_old_one(tmp_path, folder):
    out = built(tmp_path / "out", folder)
    lay_out(folder, report(new=8))
    outcome = again(out, folder)
    assert (outcome.counts, outcome.withdrawn) == (Counts(read=1), 1)
    assert sorted(frame(out, "wide")["t3.new.total"]) == [3, 3, 3, 8]


def test_the_same_content_in_two_places_is_one_report(tmp_path, folder):
    lay_out(tmp_path / "copy", report())
    out = built(tmp_path / "out", folder, tmp_path / "copy")
    assert (frame(out, "files").height, frame(out, "reports").height) == (5, 4)


def test_other_sources_stay(tmp_path, folder):
    out = built(tmp_path / "out", folder)
    assert again(out, lay_out(tmp_path / "more", report("松林镇"))).files == 5
    assert frame(out, "reports").height == 5


def test_what_other_code_read_is_read_again(tmp_path, folder, monkeypatch):
    with monkeypatch.context() as patched:
        for module in (rows, part, building):
            patched.setattr(module, "reader_version", lambda: "older")
        out = built(tmp_path / "out", folder)
    assert frame(out, "reports")["reader"].unique().to_list() == ["older"]
    outcome = again(out, folder)
    assert (outcome.counts.read, outcome.withdrawn) == (4, 4)
    assert frame(out, "reports")["reader"].unique().to_list() != ["older"]
    assert digests(out) == digests(built(tmp_path / "fresh", folder))


def test_an_interrupted_run_goes_on_where_it_was(tmp_path, monkeypatch):
    folder = lay_out(tmp_path / "in", *(report(town, year) for town in TOWNS for year in range(2021, 2025)))
    monkeypatch.setattr(building, "_LEAST", 3)

    def interrupted(given):
        for number, counts in enumerate(inline(given)):
            if number == 3:
                raise KeyboardInterrupt
            yield counts

    with pytest.raises(KeyboardInterrupt):
        built(tmp_path / "out", folder, engine=interrupted)
    outcome = again(tmp_path / "out", folder)
    assert outcome.known == 12
    assert outcome.counts.read == 4
    assert digests(tmp_path / "out") == digests(built(tmp_path / "whole", folder))


def test_a_file_that_cannot_be_read_stops_nothing(tmp_path, folder):
    (folder / "broken.docx").write_bytes(b"PK\x03\x04broken")
    (folder / "empty.pdf").write_bytes(b"")
    out = built(tmp_path / "out", folder)
    failed = frame(out, "reports").filter(status="failed")
    assert sorted(failed["code"]) == ["E103", "E105"]
    assert failed["year"].to_list() == [None, None]


def test_how_far_along_it_is_is_told(tmp_path, folder):
    told = []
    watch = Watch(*(lambda what, name=name: told.append((name, what)) for name in ("found", "wanted", "read")))
    build([str(folder)], tmp_path / "out", inline, watch=watch)
    assert told == [("found", 4), ("wanted", 4), ("read", Counts(read=4))]


def test_the_data_set_may_lie_in_the_folder_that_is_read(folder):
    built(folder / "out", folder)
    assert again(folder / "out", folder).files == 4


def test_orders_hold_each_content_once_and_never_too_many(tmp_path, folder):
    out = built(tmp_path / "out", folder)
    files = Manifest(out).files()
    given = list(orders(files, out, Bounds()))
    assert sorted(task.id for order in given for task in order.tasks) == sorted(files["id"])
    assert child.Job(given[0], {}).order.bounds == Bounds()


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
    again(tmp_path / "out", folder, engine=failing("F101", detail="x"))
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
    again(tmp_path / "out", folder, engine=failing(code, **values), bounds=Bounds(5, 640))
    if not_enough:
        outcome = again(tmp_path / "out", folder, bounds=not_enough)
        assert (outcome.counts, outcome.known, outcome.failed) == (Counts(), 4, 4)
    outcome = again(tmp_path / "out", folder, bounds=enough)
    assert (outcome.counts, outcome.failed) == (Counts(read=4), 0)


def test_what_is_too_much_for_larger_bounds_too_is_not_tried_within_them_again(tmp_path, folder, monkeypatch):
    out = tmp_path / "out"
    again(out, folder, engine=failing("F104", memory=640), bounds=Bounds(50, 640))
    monkeypatch.setattr(building, "_MOST", 3)
    again(out, folder, engine=failing("F104", memory=650), bounds=Bounds(5, 650))
    outcome = again(out, folder, bounds=Bounds(5, 650))
    assert (outcome.counts, outcome.failed, frame(out, "reports").height) == (Counts(), 4, 4)


def test_what_is_broken_for_good_is_not_tried_again_and_still_shows(tmp_path, folder):
    (folder / "empty.docx").write_bytes(b"")
    assert again(tmp_path / "out", folder).counts == Counts(read=4, failed=1)
    outcome = again(tmp_path / "out", folder, bounds=Bounds(600, 6000))
    assert (outcome.counts, outcome.failed) == (Counts(), 1)


def test_a_failure_among_files_that_have_gone_is_nothing_to_try_again(tmp_path, folder):
    again(tmp_path / "out", folder, engine=failing("F101", detail="x"))
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
    again(out, folder, engine=failing("F101", detail="x"))

    def killed(*_):
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, suppress(KeyboardInterrupt):
        patched.setattr(part, "keep_mark", killed)
        again(out, folder)
    assert again(out, folder).counts == Counts(read=4)
    assert digests(out) == digests(built(tmp_path / "whole", folder))
