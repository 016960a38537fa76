from pathlib import Path

import pytest

from gongkai.cli.outputs import Outputs, is_input, safe, whole
from gongkai.cli.sources import Source, Sources


def source(path, folder="."):
    return Source(str(path), Path(path), Path(folder))


def test_a_result_is_named_after_its_source(tmp_path):
    outputs = Outputs(tmp_path / "out", ".json", [])
    assert outputs.write(source("in/a.docx"), b"1") == tmp_path / "out" / "a.json"
    assert (tmp_path / "out" / "a.json").read_bytes() == b"1"


def test_folders_below_the_argument_are_kept(tmp_path):
    assert Outputs(tmp_path, ".json", []).write(source("x/y/a.docx", "y"), b"") == tmp_path / "y" / "a.json"


def test_two_results_never_share_a_name(tmp_path):
    outputs = Outputs(tmp_path, ".json", [])
    paths = [outputs.write(source(name), name.encode()) for name in ("a.docx", "a.html", "b/a.pdf")]
    assert [path.name for path in paths] == ["a.json", "a-2.json", "a-3.json"]
    assert [path.read_bytes() for path in paths] == [b"a.docx", b"a.html", b"b/a.pdf"]


def test_a_second_run_replaces_the_first(tmp_path):
    for content in (b"first", b"second"):
        assert Outputs(tmp_path, ".json", []).write(source("a.docx"), content).read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_an_input_is_never_overwritten(tmp_path):
    first, second = tmp_path / "a.docx", tmp_path / "a.html"
    first.write_bytes(b"one")
    second.write_bytes(b"two")
    sources = Sources([str(first), str(second)])
    outputs = Outputs(tmp_path, ".html", sources)
    assert [outputs.write(each, b"new").name for each in sources] == ["a-2.html", "a-3.html"]
    assert second.read_bytes() == b"two"


def test_an_input_is_known_by_whatever_name(tmp_path):
    path = tmp_path / "a.html"
    path.write_bytes(b"")
    (tmp_path / "link.html").symlink_to(path)
    assert is_input(tmp_path / "link.html", Sources([str(path)]))
    assert not is_input(tmp_path / "new.html", Sources([str(path)]))
    assert not is_input(tmp_path, Sources([str(path)]))


def test_a_target_with_the_ending_is_one_file(tmp_path):
    outputs = Outputs(tmp_path / "sub" / "one.json", ".json", [])
    assert outputs.write(source("a.docx"), b"1") == tmp_path / "sub" / "one.json"
    assert outputs.write(source("b.docx"), b"2") == tmp_path / "sub" / "one-2.json"


def test_standard_input_is_named_after_its_report(tmp_path):
    outputs = Outputs(tmp_path, ".json", [])
    assert outputs.write(Source("-"), b"", "青禾县 柳湾镇/2024年").name == "青禾县_柳湾镇_2024年.json"
    assert outputs.write(Source("-"), b"").name == "report.json"


def test_names_are_fit_for_every_file_system():
    assert safe('a/b\\c:d*e?"f<g>h|i\tj\0k') == "a_b_c_d_e_f_g_h_i_j_k"
    assert safe("..") == ""


def test_a_file_that_fails_half_way_leaves_the_old_one(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(b"old")

    def fail():
        with whole(path) as stream:
            stream.write(b"new, but")
            raise OSError

    with pytest.raises(OSError):  # noqa: PT011 -- the very error raised above
        fail()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]
