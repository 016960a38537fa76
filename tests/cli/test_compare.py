import json

import pytest

from command import LIUWAN, LIUWAN_LAST, SHIQIAO, gongkai
from gongkai.samples import reading


def test_two_years(samples):
    result = gongkai("compare", samples / LIUWAN_LAST, samples / LIUWAN)
    assert result.exit_code == 1
    assert "+2" in result.stdout
    assert "-1" in result.stdout


def test_a_report_with_itself(samples):
    assert gongkai("compare", samples / LIUWAN, samples / LIUWAN).exit_code == 0


def test_json_names_every_cell_that_differs(samples):
    result = gongkai("compare", samples / LIUWAN_LAST, samples / LIUWAN, "--format", "json")
    a, b = reading(LIUWAN_LAST).report, reading(LIUWAN).report
    data = json.loads(result.stdout)
    assert {cell["path"] for cell in data["cells"]} == {path for path in a.form.paths if a[path] != b[path]}
    fee = next(cell for cell in data["cells"] if cell["path"] == "t2.fees.amount")
    assert (fee["a"], fee["b"]) == ("3.12", "3.86")
    assert data["texts"][0]["added"]


def test_quiet_gives_the_status_alone(samples):
    result = gongkai("compare", samples / LIUWAN_LAST, samples / LIUWAN, "--quiet")
    assert (result.exit_code, result.output) == (1, "")


@pytest.mark.parametrize("wrong", ["missing.docx", "."])
def test_only_two_reports_can_be_compared(samples, tmp_path, wrong):
    result = gongkai("compare", samples / SHIQIAO, tmp_path / wrong)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr


def test_a_folder_of_many_is_refused(samples):
    assert gongkai("compare", samples, samples / SHIQIAO, "--lang", "en").exit_code == 2
