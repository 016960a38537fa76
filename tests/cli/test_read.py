import csv
import io
import json

import pytest

from command import BAILU, LIUWAN, SHIQIAO, WANGGANG, YUNXI, gongkai, process
from gongkai import read
from gongkai.samples import reading


def test_json_of_one_report_on_standard_output(samples):
    result = gongkai("read", samples / LIUWAN)
    data = json.loads(result.stdout)
    assert result.exit_code == 0
    assert {"organ", "year", "form", "title", "cells", "sections", "doubts"} <= data.keys()
    assert (data["organ"], data["year"], data["form"]) == ("青禾县柳湾镇人民政府", 2024, "2021")
    assert (data["cells"]["t3.new.total"], data["cells"]["t2.fees.amount"]) == (7, "3.86")


def test_a_blank_is_null_and_its_doubt_is_told(samples):
    data = json.loads(gongkai("read", samples / YUNXI).stdout)
    assert data["cells"]["t3.granted.natural"] is None
    assert {doubt["code"] for doubt in data["doubts"]} >= {"D103", "D108"}
    assert all({"code", "message", "origin"} <= doubt.keys() for doubt in data["doubts"])


def test_json_of_several_reports_is_one_line_each(samples):
    lines = gongkai("read", samples / LIUWAN, samples / SHIQIAO).stdout.splitlines()
    assert [json.loads(line)["year"] for line in lines] == [2024, 2024]


def test_csv_of_one_report_is_one_line_a_cell(samples):
    rows = list(csv.reader(io.StringIO(gongkai("read", samples / LIUWAN, "--to", "csv").stdout.lstrip("\ufeff"))))
    assert len(rows) == 201


def test_csv_of_several_reports_is_one_line_each_under_one_head(samples, tmp_path):
    result = gongkai("read", samples / LIUWAN, samples / SHIQIAO, "-o", tmp_path / "all.csv")
    text = (tmp_path / "all.csv").read_text("utf-8-sig")
    head, *rows = csv.reader(io.StringIO(text))
    assert result.exit_code == 0
    assert [row[head.index("t3.new.total")] for row in rows] == ["7", "2"]


@pytest.mark.parametrize("ending", ["docx", "html", "pdf", "xlsx", "json"])
def test_every_format_written_reads_back_the_same(samples, tmp_path, ending):
    result = gongkai("read", samples / LIUWAN, "--to", ending, "-o", tmp_path)
    assert result.exit_code == 0
    assert read(tmp_path / f"liuwan-2024.{ending}").report.values == reading(LIUWAN).report.values


def test_the_ending_of_the_output_tells_the_format(samples, tmp_path):
    gongkai("read", samples / SHIQIAO, "-o", tmp_path / "石桥.docx")
    assert read(tmp_path / "石桥.docx").format == "docx"


def test_a_folder_goes_into_a_folder(samples, tmp_path):
    result = gongkai("read", samples, "--to", "json", "-o", tmp_path)
    assert result.exit_code == 0
    assert len(list(tmp_path.glob("*.json"))) == len(list(samples.iterdir()))
    assert result.stdout.count("→") == len(list(samples.iterdir()))


def test_quiet_says_nothing(samples, tmp_path):
    result = gongkai("read", samples / LIUWAN, "-o", tmp_path, "--quiet")
    assert (result.exit_code, result.output) == (0, "")
    assert (tmp_path / "liuwan-2024.json").exists()


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_standard_input(samples, jobs):
    result = process("read", "-", "--jobs", jobs, given=(samples / BAILU).read_bytes())
    assert result.returncode == 0
    assert json.loads(result.stdout)["organ"] == "青禾县白鹭街道办事处"


def test_standard_input_is_named_after_its_report(samples, tmp_path):
    process("read", "-", "-o", tmp_path, given=(samples / LIUWAN).read_bytes())
    assert [path.name for path in tmp_path.iterdir()] == ["青禾县柳湾镇人民政府2024年政府信息公开工作年度报告.json"]


def test_a_file_that_cannot_be_read_stops_no_other(samples, tmp_path):
    bad = tmp_path / "坏.docx"
    bad.write_bytes(b"PK\x03\x04 torn")
    result = gongkai(
        "read", bad, samples / LIUWAN, tmp_path / "missing.pdf", samples / WANGGANG, "-o", tmp_path / "out"
    )
    assert result.exit_code == 2
    assert sorted(path.stem for path in (tmp_path / "out").iterdir()) == ["liuwan-2024", "wanggang-2024"]
    assert "坏.docx" in result.stderr
    assert "missing.pdf" in result.stderr
    assert "Traceback" not in result.output


def test_worker_processes_give_the_same(samples, tmp_path):
    for jobs in ("1", "2"):
        gongkai("read", samples, "--jobs", jobs, "-o", tmp_path / jobs, "--quiet")
    first, second = ({path.name: path.read_bytes() for path in (tmp_path / jobs).iterdir()} for jobs in ("1", "2"))
    assert first == second


def test_an_input_is_not_overwritten(samples, tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(json.dumps(json.loads(gongkai("read", samples / LIUWAN).stdout)).encode())
    before = path.read_bytes()
    assert gongkai("read", path, "-o", tmp_path).exit_code == 0
    assert path.read_bytes() == before
    assert (tmp_path / "a-2.json").exists()


def test_what_cannot_stand_one_after_the_other_needs_a_folder(samples):
    result = gongkai("read", samples / LIUWAN, samples / SHIQIAO, "--to", "docx")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "-o" in result.stderr


def test_a_place_that_cannot_be_written_to_is_a_sentence(samples, tmp_path):
    (tmp_path / "file").write_text("in the way")
    result = gongkai("read", samples / LIUWAN, "-o", tmp_path / "file" / "out", "--lang", "en")
    assert result.exit_code == 2
    assert "cannot be written" in result.stderr


@pytest.mark.parametrize(("lang", "word"), [("zh", "为空"), ("en", "empty")])
def test_problems_are_told_in_the_language_asked_for(tmp_path, lang, word):
    (tmp_path / "a.docx").write_bytes(b"")
    result = gongkai("read", tmp_path / "a.docx", "--lang", lang)
    assert result.exit_code == 2
    assert word in result.stderr
