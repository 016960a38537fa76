"""Every rule over its cases in tests/cases: reports it passes, reports it faults, reports it cannot judge."""

import tomllib
from pathlib import Path

import pytest

from checks.sound import others, report_of
from gongkai.checks import ALL, check

CASES = Path(__file__).parent.parent / "cases"


def cases(kind):
    """Return (rule, case) for every case of one kind, named for pytest."""
    found = []
    for rule in ALL:
        path = CASES / f"{rule.code}.toml"
        raw = tomllib.loads(path.read_text("utf-8")) if path.exists() else {}
        for number, case in enumerate(raw.get(kind, ()), start=1):
            found.append(pytest.param(rule, case, id=f"{rule.code}-{case.get('name', number)}"))
    return found


def judged(rule, case):
    return check(report_of(case), rules=[rule], **others(case))


@pytest.mark.parametrize(("rule", "case"), cases("pass"))
def test_passes(rule, case):
    verdict = judged(rule, case)
    assert [finding.text() for finding in verdict.findings] == []
    assert [why.text() for why in verdict.unchecked] == []
    assert verdict.sound == (rule,)


@pytest.mark.parametrize(("rule", "case"), cases("fail"))
def test_fails(rule, case):
    verdict = judged(rule, case)
    assert {finding.code for finding in verdict.findings} == {rule.code}
    expected = case.get("finds")
    if expected is None:
        return
    assert len(verdict.findings) == len(expected)
    report = report_of(case)
    for finding, wanted in zip(verdict.findings, expected, strict=True):
        assert list(finding.place.paths) == wanted.get("paths", list(finding.place.paths))
        assert {key: finding.values[key] for key in wanted.get("values", {})} == wanted.get("values", {})
        assert [_words(report, span) for span in finding.place.spans] == wanted.get(
            "words", [_words(report, span) for span in finding.place.spans]
        )


@pytest.mark.parametrize(("rule", "case"), cases("abstain"))
def test_abstains(rule, case):
    verdict = judged(rule, case)
    assert [finding.text() for finding in verdict.findings] == []
    assert [why.rule for why in verdict.unchecked] == [rule]
    assert verdict.unchecked[0].text()
    assert verdict.unchecked[0].text("en")


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.code)
def test_every_message_can_be_said(rule):
    """The holes of a message are filled by the values of its findings and of its example."""
    raw = tomllib.loads((CASES / f"{rule.code}.toml").read_text("utf-8"))
    for case in raw["fail"]:
        for finding in judged(rule, case).findings:
            assert finding.text()
            assert finding.text("en")
    assert rule.message.format(**rule.example) or not rule.example


def _words(report, span):
    report = getattr(report, "report", report)
    if span.section == -1:
        lines = (report.title,)
    else:
        lines = report.preamble if span.section == 0 else report.section(span.section).lines
    return lines[span.paragraph][span.start : span.end]
