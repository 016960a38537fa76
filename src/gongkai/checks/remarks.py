"""Findings as remarks fastened to cells and sentences, ready for the marked-up Word document."""

from gongkai.checks.finding import Finding, Verdict
from gongkai.report import Remark
from gongkai.words import CHINESE, say


def remarks(verdict: Verdict, lang: str = CHINESE) -> list[Remark]:
    """Return every open finding as a remark: code and name as heading; what is wrong and how to mend it as text."""
    return [_remark(finding, lang) for finding in verdict.findings]


def _remark(finding: Finding, lang: str) -> Remark:
    heading = f"{finding.code} {say(finding.rule.name, lang)}"
    text = f"{finding.text(lang)}\n{say(finding.rule.remedy, lang)}"
    return Remark(finding.place, finding.severity.value, heading, text)
