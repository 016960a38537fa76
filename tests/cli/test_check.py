import json
import re

import jsonschema
import pytest

from command import BAILU, BAILU_LAST, LIUWAN, LIUWAN_LAST, SHIQIAO, WANGGANG, gongkai, process
from gongkai import read

CHINESE = re.compile("[一-鿿]{2}")
SOUND, FINDINGS, UNREAD = 0, 1, 2


def findings(*arguments):
    result = gongkai("check", *arguments, "--format", "json")
    return [finding for line in result.stdout.splitlines() for finding in json.loads(line)["findings"]]


def codes(*arguments):
    return {finding["code"] for finding in findings(*arguments)}


def test_a_sound_report(samples):
    result = gongkai("check", samples / LIUWAN, "--last-year", samples / LIUWAN_LAST)
    assert result.exit_code == SOUND
    assert "青禾县柳湾镇人民政府 · 2024" in result.stdout


def test_a_report_with_faults(samples):
    result = gongkai("check", samples / WANGGANG)
    assert result.exit_code == FINDINGS
    assert "R303" in result.stdout


def test_last_year_is_matched_by_organ_and_year(samples):
    folder = codes(samples / LIUWAN, samples / BAILU, "--last-year", samples)
    alone = codes(samples / BAILU, "--last-year", samples / BAILU_LAST)
    assert {code for code in folder if code.startswith("Y")} == {code for code in alone if code.startswith("Y")}
    assert "Y301" in alone
    assert "Y301" not in codes(samples / BAILU)


def test_members_are_added_up(samples):
    both = [samples / LIUWAN, samples / BAILU]
    assert "A001" not in codes(samples / LIUWAN)
    wrong = gongkai("check", samples / LIUWAN, "--members", both[0], "--members", both[1], "--format", "json")
    assert any(finding["code"].startswith("A") for finding in json.loads(wrong.stdout)["findings"])


def test_a_background_that_cannot_be_read_is_a_problem_and_the_check_goes_on(samples, tmp_path):
    result = gongkai("check", samples / LIUWAN, "--last-year", tmp_path / "missing.docx")
    assert result.exit_code == UNREAD
    assert "missing.docx" in result.stderr
    assert "柳湾镇" in result.stdout


def test_a_kind_told_changes_what_is_asked(samples):
    assert "P301" in codes(samples / WANGGANG)
    assert "P301" not in codes(samples / WANGGANG, "--kind", "province")


def test_a_dismissal_takes_a_finding_out_and_lapses_with_the_values(samples, tmp_path):
    listed = tmp_path / "dismissals.toml"
    found = next(finding for finding in findings(samples / SHIQIAO) if finding["code"] == "N001")
    listed.write_text(f'[[dismissal]]\nfingerprint = "{found["fingerprint"]}"\nreason = "有一类未列"\n', "utf-8")
    assert "N001" in codes(samples / SHIQIAO)
    assert "N001" not in codes(samples / SHIQIAO, "--dismissals", listed)
    changed = tmp_path / SHIQIAO
    changed.write_text((samples / SHIQIAO).read_text("utf-8").replace("公示公告信息46条", "公示公告信息47条"), "utf-8")
    assert "N001" in codes(changed, "--dismissals", listed)


@pytest.mark.parametrize("content", ["not toml [", "[[dismissal]]\nreason = 'x'\n", None])
def test_dismissals_that_cannot_be_used_are_a_problem(samples, tmp_path, content):
    listed = tmp_path / "dismissals.toml"
    if content is not None:
        listed.write_text(content)
    result = gongkai("check", samples / LIUWAN, "--dismissals", listed)
    assert result.exit_code == UNREAD
    assert "dismissals.toml" in result.stderr


@pytest.mark.parametrize(("level", "status"), [("error", SOUND), ("warning", FINDINGS), ("note", FINDINGS)])
def test_the_severity_from_which_on_a_finding_counts(samples, level, status):
    assert {finding["severity"] for finding in findings(samples / SHIQIAO)} == {"warning"}
    assert gongkai("check", samples / SHIQIAO, "--fail-on", level).exit_code == status


def test_several_reports_are_summed_up_at_the_end(samples, tmp_path):
    result = gongkai("check", samples / LIUWAN, samples / WANGGANG, tmp_path / "missing.txt", "--lang", "en")
    assert "2 reports checked: 5 errors, 1 warnings" in result.stdout.splitlines()[-1]
    assert "reports checked" not in gongkai("check", samples / LIUWAN, "--lang", "en").stdout


def test_quiet_gives_the_status_alone(samples):
    result = gongkai("check", samples / WANGGANG, "--quiet")
    assert (result.exit_code, result.output) == (FINDINGS, "")


def test_json_is_one_line_a_report(samples):
    result = gongkai("check", samples / LIUWAN, samples / SHIQIAO, "--format", "json")
    verdicts = [json.loads(line) for line in result.stdout.splitlines()]
    assert [verdict["organ"] for verdict in verdicts] == ["青禾县柳湾镇人民政府", "青禾县石桥乡"]


@pytest.mark.parametrize(
    "names", [[], [LIUWAN], [WANGGANG], [LIUWAN, WANGGANG, LIUWAN_LAST, SHIQIAO], [WANGGANG, LIUWAN]]
)
def test_sarif_over_any_number_of_files_is_one_log(samples, tmp_path, names):
    output = tmp_path / "findings.sarif"
    inputs = [samples / name for name in names] or [tmp_path / "missing.txt"]
    gongkai("check", *inputs, "--format", "sarif", "-o", output)
    log = json.loads(output.read_text("utf-8"))
    jsonschema.validate(log, SARIF)
    expected = len(findings(*[samples / name for name in names])) if names else 0
    assert len(log["runs"][0]["results"]) == expected


SARIF = {
    "type": "object",
    "required": ["version", "runs"],
    "properties": {
        "version": {"const": "2.1.0"},
        "runs": {
            "type": "array",
            "minItems": 1,
            "items": {
                "type": "object",
                "required": ["tool", "results"],
                "properties": {
                    "results": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["ruleId", "level", "message"],
                            "properties": {
                                "level": {"enum": ["error", "warning", "note", "none"]},
                                "message": {"type": "object", "required": ["text"]},
                            },
                        },
                    },
                },
            },
        },
    },
}
"""The part of the SARIF 2.1.0 schema that says what a log of results must hold."""


def test_docx_has_the_findings_as_comments(samples, tmp_path):
    result = gongkai("check", samples / WANGGANG, samples / SHIQIAO, "--format", "docx", "-o", tmp_path)
    assert result.exit_code == FINDINGS
    assert read(tmp_path / "wanggang-2024.docx").report.values == read(samples / WANGGANG).report.values
    assert b"word/comments.xml" in (tmp_path / "shiqiao-2024.docx").read_bytes()


def test_docx_needs_a_place(samples):
    result = gongkai("check", samples / WANGGANG, "--format", "docx")
    assert (result.exit_code, result.stdout) == (UNREAD, "")


@pytest.mark.parametrize(
    ("form", "name"), [("text", "findings.txt"), ("json", "findings.jsonl"), ("sarif", "findings.sarif")]
)
def test_results_into_a_folder_have_names(samples, tmp_path, form, name):
    gongkai("check", samples / WANGGANG, "--format", form, "-o", tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_english_is_complete(samples):
    result = gongkai("check", samples, "--last-year", samples, "--lang", "en", "--format", "json")
    for line in result.stdout.splitlines():
        for finding in json.loads(line)["findings"]:
            assert not CHINESE.search(finding["name"] + finding["remedy"]), finding["code"]


def test_workers_tell_the_same_in_the_same_order(samples):
    one, two = (gongkai("check", samples, "--last-year", samples, "--jobs", jobs, "-f", "json").stdout for jobs in "12")
    assert one == two


def test_as_people_run_it(samples):
    result = process("check", BAILU, folder=samples)
    assert result.returncode == FINDINGS
    assert "R401" in result.stdout.decode()
    assert result.stderr == b""


def test_a_terminal_of_few_letters_gets_no_traceback(samples):
    result = process("check", "missing-文件.docx", folder=samples, LC_ALL="C", PYTHONIOENCODING="ascii")
    assert result.returncode == UNREAD
    assert b"Traceback" not in result.stderr
