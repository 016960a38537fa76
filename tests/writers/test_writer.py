import pytest

from gongkai.readers import read, read_bytes
from gongkai.report import Report
from gongkai.writers import FORMATS, CannotWrite, render, write

BEGINNINGS = {"docx": b"PK", "xlsx": b"PK", "html": b"<!DOCTYPE", "pdf": b"%PDF", "json": b"{", "csv": b"\xef\xbb\xbf"}


@pytest.mark.parametrize("ending", FORMATS)
def test_the_ending_names_the_format(tmp_path, report, ending):
    write(report, tmp_path / f"年报.{ending.upper()}")
    assert (tmp_path / f"年报.{ending.upper()}").read_bytes().startswith(BEGINNINGS[ending])


def test_a_format_given_wins_over_the_ending(tmp_path, report):
    write(report, str(tmp_path / "report.txt"), format="json")
    assert (tmp_path / "report.txt").read_bytes() == render(report, "json")


@pytest.mark.parametrize("name", ["report.doc", "report.", "report", ".docx"])
def test_an_unknown_ending_is_refused_and_nothing_written(tmp_path, report, name):
    with pytest.raises(CannotWrite):
        write(report, tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_an_older_file_is_replaced_whole(tmp_path, report):
    target = tmp_path / "report.json"
    target.write_bytes(b"x" * 1_000_000)
    write(report, target)
    assert target.read_bytes() == render(report, "json")
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_an_error_with_its_reason(tmp_path, report):
    with pytest.raises(CannotWrite) as caught:
        write(report, tmp_path / "none" / "report.json")
    assert str(tmp_path) in str(caught.value)


def test_a_file_that_cannot_be_replaced_leaves_no_draft(tmp_path, report):
    (tmp_path / "report.json").mkdir()
    with pytest.raises(CannotWrite):
        write(report, tmp_path / "report.json")
    assert [path.name for path in tmp_path.iterdir()] == ["report.json"]


@pytest.mark.parametrize("ending", FORMATS)
def test_an_empty_report_can_be_written(ending):
    assert render(Report.of({}), ending)


@pytest.mark.parametrize("ending", ["docx", "html", "xlsx", "json", "pdf"])
def test_published_reports_are_written_and_read_back(seeds, ending):
    published = [path for path in sorted(seeds.iterdir()) if path.suffix in {".txt", ".html", ".pdf"}]
    assert published
    for path in published:
        report = read(path).report
        assert read_bytes(render(report, ending), f"report.{ending}").report == report, path.name
