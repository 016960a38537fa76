import pytest

from corpora import TOWNS, built, digests, frame, inline, lay_out, report
from gongkai.corpus import build as building
from gongkai.corpus import child, part, rows
from gongkai.corpus.build import Watch, build, orders
from gongkai.corpus.manifest import Manifest
from gongkai.corpus.order import Bounds
from gongkai.corpus.part import Counts


@pytest.fixture
def folder(tmp_path):
    return lay_out(tmp_path / "in", *map(report, TOWNS))


def again(out, *sources, engine=inline):
    return build([str(source) for source in sources], out, engine)


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
