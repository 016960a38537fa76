"""Sentences as reports write them, by the hundred: those that are no fault, and faults planted in them."""

import re
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given

import gongkai
from gongkai.checks import check, narrative, narrative_self
from gongkai.checks.prose import prose_of
from gongkai.checks.rule import Rule
from gongkai.report import Report, Section
from strategies import sound_reports

FOLDER = Path(__file__).parent / "prose"
RULES = tuple(
    each for module in (narrative, narrative_self) for each in vars(module).values() if isinstance(each, Rule)
)
CELLS = {
    path: Decimal(value) if isinstance(value, str) else value
    for path, value in tomllib.loads((FOLDER / "report.toml").read_text("utf-8")).items()
}
SOUND = tomllib.loads((FOLDER / "sound.toml").read_text("utf-8"))
DEFECTS = tomllib.loads((FOLDER / "defects.toml").read_text("utf-8"))["defect"]
HELD_AGAINST = {"N001": "sum", "N002": "sum", "N003": "second", "N004": "right"}


def report(sentence):
    lines = (sentence, "案件情况见表：复议、诉讼。")
    return Report.of(CELLS, organ="甲县乙镇人民政府", year=2024, sections=[Section(1, "总体情况", lines)])


def found(sentence, kind="township"):
    return check(report(sentence), rules=RULES, kind=kind).findings


def test_there_are_enough_of_them():
    assert len(SOUND["agree"]) + len(SOUND["leave"]) >= 150
    assert len(DEFECTS) >= 60
    assert {each["code"] for each in DEFECTS} >= {rule.code for rule in RULES} - {"N404", "N405", "N005"}


@pytest.mark.parametrize("sentence", SOUND["agree"] + SOUND["leave"])
def test_what_is_no_fault_is_found_none(sentence):
    assert [finding.text() for finding in found(sentence)] == []


def changes(sentence):
    """Yield the sentence with one of its numbers made two more, once for each."""
    for each in prose_of(report(sentence)).text.quantities:
        if digits := re.match(r"[\d,]+", sentence[each.start : each.end]):
            more = int(digits[0].replace(",", "")) + 2
            if each.unit != "%" and not each.step < more / 100_000:
                yield f"{sentence[: each.start]}{more}{sentence[each.start + digits.end() :]}"


@pytest.mark.parametrize("sentence", SOUND["agree"])
def test_a_changed_number_is_found(sentence):
    assert [changed for changed in changes(sentence) if not found(changed)] == []


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: f"{defect['code']}-{defect['said']}")
def test_a_planted_fault_is_found_where_it_stands(defect):
    findings = found(defect["text"])
    assert {finding.code for finding in findings} == {defect["code"]}
    held = HELD_AGAINST.get(defect["code"], "value")
    wanted = Decimal(str(defect["value"])) if isinstance(defect["value"], float) else defect["value"]
    assert any(
        finding.values[held] == wanted
        and any(defect["said"] in defect["text"][span.start : span.end] for span in finding.place.spans)
        for finding in findings
    )
    assert all(finding.text("en") != finding.text() for finding in findings)


@pytest.mark.parametrize("kind", ["county", "city", "province", "unknown"])
def test_a_report_that_adds_up_others_is_never_an_error(kind):
    for defect in DEFECTS:
        against_tables = {rule.code for rule in RULES if "kind" in rule.needs}
        findings = found(defect["text"], kind)
        assert {finding.code for finding in findings} <= {"N005"} | ({defect["code"]} - against_tables), defect["text"]


@given(sound_reports())
def test_a_sound_report_is_found_sound(sound):
    assert [finding.text() for finding in check(sound, rules=RULES).findings] == []


REAL = {
    "hangzhou_2025.html": {"N404", "N405"},
    "hongze_2024.pdf": {"N404", "N405"},
    "shanghai_office_2019.html": {"N004"},
    "yanghu-2023.txt": {"N001"},
    "zhulou-2024.txt": {"N404"},
}
"""What is found in the real reports, each looked at by eye; nothing is found in the others."""


def test_what_real_reports_state(seeds):
    paths = [path for path in seeds.iterdir() if path.suffix in {".txt", ".html", ".pdf"}]
    found = {path.name: {each.code for each in check(gongkai.read(path), rules=RULES).findings} for path in paths}
    assert {name: codes for name, codes in found.items() if codes} == REAL


def test_yanghu_states_250_and_lists_243(seeds):
    (finding,) = check(gongkai.read(seeds / "yanghu-2023.txt"), rules=RULES).findings
    assert (finding.values["total"], finding.values["sum"], finding.values["count"]) == ("250条", 243, 9)
