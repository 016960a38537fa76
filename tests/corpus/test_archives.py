import gzip
import io
import tarfile
import zipfile

import pytest

from corpora import crawled
from gongkai.corpus.archives import fetch, is_archive, is_document, members, suffix_of

INSIDE = {"年报/a.txt": "甲".encode(), "年报/b.html": b"<p>b</p>"}


def zipped(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("年报/", b"")
        archive.writestr("logo.png", b"picture")
        for name, data in INSIDE.items():
            archive.writestr(name, data)


def tarred(path, mode):
    with tarfile.open(path, mode) as archive:
        for name, data in INSIDE.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))


def warc(path, *, compressed):
    """Two pages and, between them, what is no page: a failed request, a picture."""
    records = [
        crawled("http://gov.example/a.html", "200 OK", "text/html", b"<p>a</p>"),
        crawled("http://gov.example/lost.html", "404 Not Found", "text/html", b"no"),
        crawled("http://gov.example/logo", "200 OK", "image/png", b"picture"),
        crawled("http://gov.example/show?id=2", "200 OK", "text/html; charset=utf-8", b"<p>b</p>"),
    ]
    path.write_bytes(b"".join(gzip.compress(each) if compressed else each for each in records))


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz", "a.tgz", "a.tar.xz"])
def test_members_of_zip_and_tar_are_found_and_fetched(tmp_path, name):
    path = tmp_path / name
    ending = name.rpartition(".")[2]
    if ending == "zip":
        zipped(path)
    else:
        tarred(path, "w:" + {"gz": "gz", "tgz": "gz", "xz": "xz"}.get(ending, ""))
    found = [(member.name, stream.read()) for member, stream in members(str(path))]
    assert dict(found) == INSIDE
    for key in reversed(INSIDE):
        assert fetch(str(path), key, 100) == INSIDE[key]


@pytest.mark.parametrize("compressed", [True, False])
def test_pages_of_a_warc_are_found_and_fetched(tmp_path, compressed):
    path = tmp_path / ("crawl.warc.gz" if compressed else "crawl.warc")
    warc(path, compressed=compressed)
    found = [(member, stream.read()) for member, stream in members(str(path))]
    assert [member.url for member, _ in found] == ["http://gov.example/a.html", "http://gov.example/show?id=2"]
    assert [member.suffix for member, _ in found] == [".html", ".html"]
    assert [fetch(str(path), member.name, 100) for member, _ in found] == [b"<p>a</p>", b"<p>b</p>"]


def test_no_more_is_fetched_than_asked_for(tmp_path):
    zipped(tmp_path / "a.zip")
    assert fetch(str(tmp_path / "a.zip"), "年报/b.html", 3) == b"<p>b"


@pytest.mark.parametrize(
    "name", ["logo.PNG", ".hidden.docx", "~$open.docx", "site.css", "a/b/.DS_Store", "menu.js", "organs.csv"]
)
def test_what_is_no_document_is_left_out(name):
    assert not is_document(name)


@pytest.mark.parametrize("name", ["年报.docx", "content", "show.jsp", "a.b.pdf"])
def test_whatever_may_be_a_report_is_looked_at(name):
    assert is_document(name)
    assert not is_archive(name)


@pytest.mark.parametrize(
    ("name", "suffix"), [("a/B.DOCX", ".docx"), ("content", ""), ("2.0版 年报", ""), ("x.tar.gz", ".gz")]
)
def test_an_extension_is_small_letters_or_nothing(name, suffix):
    assert suffix_of(name) == suffix
