"""What is broken, unreadable or not there: a row each with the reason, and the rest is taken in."""

import gzip
import io
import os
import tarfile
import zipfile

import polars as pl
import pytest
from fsspec.implementations.local import LocalFileSystem

from corpora import TOWNS, built, crawled, digests, frame, inline, lay_out, printed, report
from gongkai.corpus import inventory as taking
from gongkai.corpus.build import build
from gongkai.corpus.inventory import inventory
from gongkai.corpus.part import Counts
from gongkai.corpus.tables import tables

NOTHING = pl.DataFrame(schema=tables()["files"].schema)
CONTENTS = {f"年报/{town}.txt": printed(report(town)) for town in TOWNS}


def stock(*sources, earlier=NOTHING, **told):
    return inventory([str(source) for source in sources], earlier, **told)


def again(out, *sources):
    return build([str(source) for source in sources], out, inline)


def zipped(path):
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in CONTENTS.items():
            archive.writestr(name, data)
    return path


def tarred(path, contents=CONTENTS, mode="w"):
    with tarfile.open(path, mode) as archive:
        for name, data in contents.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return path


def marred(path, find, by):
    """Change bytes of a file where `find` stands first."""
    path.write_bytes(path.read_bytes().replace(find, by, 1))
    return path


def problems(found):
    return dict(found.filter(pl.col("problem").is_not_null()).select("place", "problem").iter_rows())


def wrong_sum(path):
    return marred(zipped(path), CONTENTS["年报/石桥乡.txt"][:300], b"x" * 300)


def encrypted(path):
    """A member that says it is encrypted: in its own head, and in the list at the end."""
    data = bytearray(zipped(path).read_bytes())
    for head, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(head) + flags] |= 1
    path.write_bytes(data)
    return path


def unknown_method(path):
    data = bytearray(zipped(path).read_bytes())
    for head, method in ((b"PK\x03\x04", 8), (b"PK\x01\x02", 10)):
        data[data.index(head) + method] = 9
    path.write_bytes(data)
    return path


@pytest.mark.parametrize(
    ("broken", "reason"), [(wrong_sum, "CRC"), (encrypted, "encrypted"), (unknown_method, "NotImplementedError")]
)
def test_a_member_that_cannot_be_read_is_a_row_and_the_others_are_taken_in(tmp_path, broken, reason):
    found = stock(broken(tmp_path / "a.zip"))
    ((place, problem),) = problems(found).items()
    assert "a.zip!/年报/" in place
    assert reason in problem
    assert found["id"].drop_nulls().len() == 3


@pytest.mark.parametrize("name", ["a.tar.gz", "a.tar"])
def test_what_stands_before_the_break_of_an_archive_is_taken_in(tmp_path, name):
    path = tarred(
        tmp_path / name, {each: os.urandom(50_000) for each in "abcd"}, "w:gz" if name.endswith("gz") else "w"
    )
    path.write_bytes(path.read_bytes()[:130_000])
    found = stock(path)
    assert found["id"].drop_nulls().len() == 2
    assert str(path) in problems(found)


def test_what_stands_before_the_break_of_a_crawl_is_taken_in(tmp_path):
    path = tmp_path / "crawl.warc.gz"
    whole = gzip.compress(crawled("http://gov.example/a.html", "200 OK", "text/html", b"<p>a</p>"))
    other = gzip.compress(crawled("http://gov.example/b.html", "200 OK", "text/html", os.urandom(9_000)))
    path.write_bytes(whole + other[:4_000])
    found = stock(path)
    assert found["id"].drop_nulls().len() >= 1
    assert problems(found)


@pytest.mark.parametrize("ending", ["zip", "tar"])
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_of_two_members_with_one_name_the_last_is_read(tmp_path, ending):
    path = tmp_path / f"a.{ending}"
    first, last = printed(report(new=3)), printed(report(new=4))
    if ending == "zip":
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("a.txt", first)
            archive.writestr("a.txt", last)
    else:
        tarred(path, {"a.txt": first})
        with tarfile.open(path, "a") as archive:
            info = tarfile.TarInfo("a.txt")
            info.size = len(last)
            archive.addfile(info, io.BytesIO(last))
    out = tmp_path / "out"
    assert again(out, path).counts == Counts(read=1)
    assert frame(out, "wide")["t3.new.total"].to_list() == [4]


def test_what_could_not_be_taken_in_is_counted_by_every_run(tmp_path):
    path = wrong_sum(tmp_path / "a.zip")
    assert again(tmp_path / "out", path).unfetched == 1
    outcome = again(tmp_path / "out", path)
    assert (outcome.unfetched, outcome.known) == (1, 3)


def test_an_archive_that_was_mended_is_whole(tmp_path):
    out, path = tmp_path / "out", tarred(tmp_path / "a.tar.gz", mode="w:gz")
    whole = path.read_bytes()
    path.write_bytes(whole[:200])
    assert again(out, path).unfetched == 1
    path.write_bytes(whole)
    outcome = again(out, path)
    assert (outcome.counts, outcome.unfetched, outcome.missing) == (Counts(read=4), 0, 0)
    assert digests(out)["reports"] == digests(built(tmp_path / "fresh", path))["reports"]


@pytest.mark.parametrize("name", ["none", "none*.txt"])
def test_a_source_that_is_not_there_is_counted(tmp_path, name):
    outcome = again(tmp_path / "out", tmp_path / name)
    assert (outcome.files, outcome.unfetched) == (1, 1)
    again_right = again(tmp_path / "out", lay_out(tmp_path / "in", report()))
    assert again_right.unfetched == 0


@pytest.fixture
def folder(tmp_path):
    return lay_out(tmp_path / "in", *map(report, TOWNS))


def test_the_data_set_is_not_looked_into_however_it_is_come_to(tmp_path, folder):
    out = built(folder / "out", folder)
    (tmp_path / "link").symlink_to(folder)
    (folder / "other").symlink_to(out)
    for source in (
        f"{folder}/*",
        f"{folder}/**",
        f"{folder}/**/*.json",
        tmp_path / "link",
        folder / "other",
        out / "files",
    ):
        places = stock(source, without=str(out))["place"].to_list()
        assert not [place for place in places if "/out/" in place or "/other/" in place], source


def test_a_folder_that_must_not_be_looked_into_is_a_row_with_the_reason(folder, monkeypatch):
    lay_out(folder / "locked", report(year=2020))
    listing = LocalFileSystem.ls

    def locked(system, path, **told):
        if path.endswith("locked"):
            raise PermissionError("no entry")
        return listing(system, path, **told)

    monkeypatch.setattr(LocalFileSystem, "ls", locked)
    found = stock(folder)
    assert found["id"].drop_nulls().len() == 4
    assert "no entry" in problems(found)[f"{folder}/locked"]


def test_a_name_that_is_no_text_is_a_row_with_the_reason(folder):
    with open(os.fsencode(folder) + "/甲乙.txt".encode("gb18030"), "wb") as stream:  # noqa: PTH123 -- a name of bytes
        stream.write(b"x")
    os.mkdir(os.fsencode(folder) + "/甲乙".encode("gb18030"))  # noqa: PTH102 -- the same
    found = stock(folder)
    assert found["id"].drop_nulls().len() == 4
    assert list(problems(found)) == [str(folder) + r"/\udcbc\udcd7\udcd2\udcd2.txt"]
    again_there = stock(os.fsdecode(os.fsencode(folder) + "/甲乙.txt".encode("gb18030")))
    assert list(problems(again_there)) == list(problems(found))


def test_a_member_whose_name_is_no_text_is_a_row_with_the_reason(tmp_path):
    with tarfile.open(tmp_path / "a.tar", "w", encoding="gb18030", format=tarfile.GNU_FORMAT) as archive:
        info = tarfile.TarInfo("年报.txt")
        archive.addfile(info, io.BytesIO(b""))
    tarred(tmp_path / "b.tar")
    found = stock(tmp_path / "a.tar", tmp_path / "b.tar")
    assert (found["id"].drop_nulls().len(), len(problems(found))) == (4, 1)


def test_a_folder_may_be_named_with_a_mark_of_exclamation(tmp_path, monkeypatch):
    folder = lay_out(tmp_path / "重要!", report())
    out = tmp_path / "out"
    assert again(out, folder).counts == Counts(read=1)
    monkeypatch.setattr(taking, "open_file", lambda _: pytest.fail("it has not changed"))
    assert again(out, folder).known == 1
