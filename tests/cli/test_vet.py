"""`gongkai vet`: what is told, what is written, and that no datum is told."""

import json
from zipfile import ZipFile

import pytest

from command import gongkai
from planted import ADULT, MOBILE, book, hiding, sheet


def test_findings_are_told_by_place_and_without_the_datum(tmp_path):
    (tmp_path / "名单.xlsx").write_bytes(book(hiding))
    result = gongkai("vet", tmp_path / "名单.xlsx")
    assert result.exit_code == 1
    assert "P101" in result.stdout
    assert "工作表“原始数据”单元格 A1" in result.stdout
    assert ADULT not in result.stdout


def test_a_file_without_any_is_sound(tmp_path):
    (tmp_path / "a.txt").write_text("全镇开展春季防火工作。")
    result = gongkai("vet", tmp_path / "a.txt")
    assert (result.exit_code, "没有发现疑点" in result.stdout) == (0, True)


def test_json_is_one_line_a_file(tmp_path):
    (tmp_path / "a.txt").write_text(MOBILE)
    (tmp_path / "b.csv").write_text(ADULT)
    lines = gongkai("vet", tmp_path, "--json").stdout.splitlines()
    assert [json.loads(line)["findings"][0]["code"] for line in lines] == ["P110", "P101"]


@pytest.mark.parametrize("options", [(), ("--json",)])
def test_the_names_of_files_in_a_zip_are_told_masked(tmp_path, options):
    with ZipFile(tmp_path / "a.zip", "w") as box:
        box.writestr(f"张三{ADULT}.txt", MOBILE)
    result = gongkai("vet", tmp_path / "a.zip", *options)
    assert "张三43*************214.txt" in result.stdout
    assert ADULT not in result.stdout


def test_a_cleaned_copy_is_written_and_the_file_stays(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(book(hiding))
    result = gongkai("vet", tmp_path / "a.xlsx", "--clean", "-o", tmp_path / "out")
    assert result.exit_code == 1
    assert gongkai("vet", tmp_path / "out" / "a.xlsx").exit_code == 0
    assert (tmp_path / "a.xlsx").read_bytes() != (tmp_path / "out" / "a.xlsx").read_bytes()


def test_a_cleaned_copy_has_no_datum_in_its_name(tmp_path):
    (tmp_path / f"张三{ADULT}.txt").write_text("正文")
    gongkai("vet", tmp_path / f"张三{ADULT}.txt", "--clean", "-o", tmp_path / "out")
    assert [each.name for each in (tmp_path / "out").iterdir()] == ["张三43_214.txt"]


def test_a_format_that_cannot_be_changed_is_told_and_nothing_is_written(tmp_path):
    (tmp_path / "a.pdf").write_bytes(sheet(f"电话 {MOBILE}"))
    result = gongkai("vet", tmp_path / "a.pdf", "--clean", "-o", tmp_path / "out")
    assert (result.exit_code, (tmp_path / "out").exists()) == (2, False)
    assert "PDF" in result.stderr


def test_cleaning_needs_a_place_to_write_to(tmp_path):
    assert gongkai("vet", tmp_path, "--clean").exit_code == 2
    assert gongkai("vet", tmp_path / "missing.txt").exit_code == 2
