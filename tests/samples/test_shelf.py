import tomllib
from pathlib import Path

import pytest

from gongkai import check, read
from gongkai.samples import lay_out, names, reading

TRUTH = tomllib.loads((Path(__file__).parent / "truth.toml").read_text("utf-8"))
BEFORE = {"liuwan-2024.docx": "liuwan-2023.html", "bailu-2024.xlsx": "bailu-2023.pdf"}


def test_the_truth_is_told_of_every_sample():
    assert sorted(TRUTH) == list(names())


@pytest.mark.parametrize("name", names())
def test_every_planted_fault_is_found_and_no_other(samples, name):
    found = read(samples / name)
    last = read(samples / BEFORE[name]).report if name in BEFORE else None
    findings = check(found, last=last).findings
    truth = {"errors": [], "others": [], "doubts": [], **TRUTH[name]}
    assert sorted({finding.code for finding in findings if finding.severity == "error"}) == truth["errors"]
    assert sorted({finding.code for finding in findings if finding.severity != "error"}) == truth["others"]
    assert sorted({doubt.code for doubt in found.doubts}) == truth["doubts"]


@pytest.mark.parametrize("name", names())
def test_a_sample_reads_as_what_it_was_made_from(samples, name):
    assert read(samples / name).report == reading(name).report


def test_every_sample_is_of_the_county_that_does_not_exist():
    assert {reading(name).report.year for name in names()} == {2023, 2024}
    assert len({reading(name).report.organ for name in names()}) == 5


def test_every_way_of_keeping_a_report_is_there(samples):
    assert {path.suffix for path in samples.iterdir()} == {".docx", ".html", ".pdf", ".xlsx", ".txt", ".md"}


def test_samples_are_laid_out_in_a_folder_that_is_not_there_yet(tmp_path):
    laid = lay_out(tmp_path / "a" / "b")
    assert [path.name for path in laid] == list(names())


def test_an_unknown_sample_is_a_key_error():
    with pytest.raises(KeyError):
        reading("missing")
