from command import BAILU, LIUWAN, SHIQIAO, WANGGANG, YUNXI, gongkai
from gongkai import read
from gongkai.samples import reading


def test_sums_are_shown_and_written(samples, tmp_path):
    output = tmp_path / "合计.xlsx"
    names = (LIUWAN, BAILU, SHIQIAO, WANGGANG)
    result = gongkai("total", *(samples / name for name in names), "--organ", "青禾县人民政府", "-o", output)
    report = read(output).report
    assert result.exit_code == 0
    assert (report.organ, report.year) == ("青禾县人民政府", 2024)
    for path in report.form.paths:
        assert report[path] == sum(reading(name).report[path] for name in names), path
    assert str(report["t2.licensing.decisions"]) in result.stdout


def test_a_blank_leaves_the_sum_open_and_its_organ_is_named(samples, tmp_path):
    output = tmp_path / "total.json"
    result = gongkai("total", samples / LIUWAN, samples / YUNXI, "-o", output)
    report = read(output).report
    assert report["t3.granted.natural"] is None
    assert report["t3.new.natural"] == 6
    assert "云溪镇" in result.stdout


def test_no_file_is_counted_twice(samples, tmp_path):
    gongkai("total", samples / LIUWAN, f"{samples}/liuwan-2024.*", "-o", tmp_path / "t.json", "--quiet")
    assert read(tmp_path / "t.json").report["t3.new.total"] == 7


def test_a_file_that_cannot_be_read_is_told_and_the_rest_added(samples, tmp_path):
    result = gongkai("total", samples / LIUWAN, tmp_path / "missing.docx", "-o", tmp_path / "t.json")
    assert result.exit_code == 2
    assert read(tmp_path / "t.json").report["t3.new.total"] == 7


def test_nothing_to_add_writes_nothing(tmp_path):
    result = gongkai("total", tmp_path / "missing.docx", "-o", tmp_path / "t.json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert list(tmp_path.iterdir()) == []


def test_a_format_nobody_writes_is_a_sentence(samples, tmp_path):
    result = gongkai("total", samples / LIUWAN, "-o", tmp_path / "t.exe")
    assert result.exit_code == 2
    assert "exe" in result.stderr


def test_years_that_differ_leave_the_year_open(samples, tmp_path):
    gongkai("total", samples / LIUWAN, samples / "liuwan-2023.html", "-o", tmp_path / "t.json", "--quiet")
    assert read(tmp_path / "t.json").report.year is None
