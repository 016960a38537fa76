import io
import sys

import pytest

from command import LIUWAN
from gongkai.cli.sources import Source, Sources
from gongkai.readers import CannotRead


@pytest.fixture
def tree(tmp_path):
    for name in ("b.txt", "a.docx", "deep/c.html", "deep/er/d.PDF", ".hidden.txt", "~$a.docx", "e.exe", ".git/f.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    return tmp_path


def names(sources, root):
    return [str(source.path.relative_to(root)) for source in sources]


def test_a_folder_is_walked_to_the_bottom_in_order_without_what_is_no_report(tree):
    assert names(Sources([str(tree)]), tree) == ["a.docx", "b.txt", "deep/c.html", "deep/er/d.PDF"]


def test_files_of_a_folder_know_their_folder_below_it(tree):
    assert [str(source.folder) for source in Sources([str(tree)])] == [".", ".", "deep", "deep/er"]


def test_a_pattern_names_files(tree):
    assert names(Sources([f"{tree}/*.txt"]), tree) == ["b.txt"]
    assert names(Sources([f"{tree}/**/*.html"]), tree) == ["deep/c.html"]


def test_a_pattern_that_meets_only_folders_names_what_is_in_them(tree):
    assert names(Sources([f"{tree}/dee?"]), tree) == ["deep/c.html", "deep/er/d.PDF"]


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(tmp_path):
    path = tmp_path / "报告[2024].txt"
    path.write_text("x")
    assert list(Sources([str(path)])) == [Source(str(path), path)]


def test_each_file_once_however_often_it_is_named(tree):
    assert names(Sources([f"{tree}/b.txt", str(tree), f"{tree}/*.txt"]), tree) == [
        "b.txt",
        "a.docx",
        "deep/c.html",
        "deep/er/d.PDF",
    ]


def test_what_is_not_there_is_passed_on_for_the_reader_to_refuse(tmp_path):
    for argument in ("missing.docx", "missing*.docx", "x" * 5000):
        (source,) = Sources([str(tmp_path / argument)])
        with pytest.raises(CannotRead) as caught:
            source.read()
        assert caught.value.code == "E101"


def test_an_empty_folder_is_passed_on_as_itself(tmp_path):
    assert [source.path for source in Sources([str(tmp_path)])] == [tmp_path]


def test_the_folder_results_go_to_is_not_read(tree):
    assert names(Sources([str(tree)], without=tree / "deep"), tree) == ["a.docx", "b.txt"]


def test_sources_can_be_walked_again(tree):
    sources = Sources([str(tree)])
    assert list(sources) == list(sources)


def test_a_reading_bears_the_name_that_was_given(samples):
    assert [source.read().file for source in Sources([str(samples / LIUWAN)])] == [str(samples / LIUWAN)]


def test_standard_input_is_read_as_bytes(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"")))
    (source,) = Sources(["-"])
    assert source.stem == ""
    assert source.path is None
    with pytest.raises(CannotRead) as caught:
        source.read()
    assert caught.value.code == "E103"


def test_standard_input_can_be_walked_again(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"given")))
    sources = Sources(["-", "-"])
    assert list(sources) == list(sources) == [Source("-", data=b"given")]
