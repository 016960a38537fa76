from shutil import copy

import pytest

from gongkai import read_bytes
from gongkai.corpus.explorer.beside import Beside


@pytest.fixture(scope="module")
def beside(data):
    return Beside(data)


@pytest.fixture
def identity(data):
    return data.subjects().filter(organ="云溪镇", year=2024)["id"][0]


def test_everything_known_of_a_report_is_told(beside, identity):
    told = beside.told(identity)
    assert told["report"]["year"] == 2024
    assert told["doubts"]
    assert told["files"][0]["organ"] == "云溪镇"
    assert beside.told("none") is None


def test_the_form_says_what_the_source_says(beside, identity):
    source = read_bytes(beside.source(identity).data, "x.txt").report
    form = read_bytes(beside.form(identity), "x.html").report
    assert dict(form.cells()) == dict(source.cells())
    assert [part.paragraphs for part in form.sections] == [part.paragraphs for part in source.sections]


def test_what_was_not_read_has_no_form(beside, data):
    (row,) = data.scan("reports").filter(status="refused").collect().rows(named=True)
    assert beside.form(row["id"]) is None
    assert beside.source(row["id"]).shown


def test_text_of_any_encoding_is_shown(tmp_path):
    from corpora import built, lay_out, printed, report
    from gongkai.corpus.study.dataset import Dataset

    folder = lay_out(tmp_path / "in", report())
    path = next(folder.iterdir())
    path.write_bytes(printed(report()).decode().encode("gb18030"))
    other = Dataset(built(tmp_path / "out", folder))
    (identity,) = other.subjects()["id"]
    assert Beside(other).source(identity).data == printed(report())
    path.unlink()
    assert Beside(other).source(identity) is None


def test_a_source_that_has_changed_is_shown_from_where_it_has_not(tmp_path):
    from corpora import built, lay_out, printed, report
    from gongkai.corpus.study.dataset import Dataset

    folder = lay_out(tmp_path / "in", report())
    path = next(folder.iterdir())
    copy(path, folder / "z.txt")
    other = Dataset(built(tmp_path / "out", folder))
    (identity,) = other.subjects()["id"]
    path.write_text("another text", "utf-8")
    assert Beside(other).source(identity).data == printed(report())
    (folder / "z.txt").write_text("another text", "utf-8")
    assert Beside(other).source(identity) is None
