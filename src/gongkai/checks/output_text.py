"""A verdict in sentences, part by part: lines of text, each with the style a terminal may show it in."""

from collections.abc import Iterator
from typing import NamedTuple

from gongkai.checks.explain import LEVELS
from gongkai.checks.finding import Finding, Verdict, filled
from gongkai.checks.rule import Severity
from gongkai.checks.text import NUMERALS
from gongkai.law import form_for_year, known_forms
from gongkai.words import CHINESE, say

STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}


class Line(NamedTuple):
    """One line: its text without any mark-up, and a style in Rich's words ("" for plain)."""

    text: str
    style: str = ""


def text_lines(verdict: Verdict, lang: str = CHINESE, *, remedies: bool = True) -> list[Line]:
    """Return a verdict as lines: the count of each outcome, then the findings by part, then what was dismissed."""
    lines = [Line(summary(verdict, lang), "bold")]
    for heading, findings in by_part(verdict, lang):
        lines.append(Line(f"  {heading}", "bold"))
        for finding in findings:
            lines += _finding(finding, lang, remedies=remedies)
    for finding, dismissal in verdict.dismissed:
        words = filled("已驳回：{code} {text}（理由：{reason}）", _excused(finding, dismissal.reason, lang), lang)
        lines.append(Line(f"  {words}", "dim"))
    return lines


def plain_text(verdict: Verdict, lang: str = CHINESE) -> str:
    """Return a verdict as plain text."""
    return "\n".join(line.text for line in text_lines(verdict, lang)) + "\n"


def summary(verdict: Verdict, lang: str = CHINESE) -> str:
    """Return one sentence: how many errors, warnings and notes, how many rules were sound or could not tell."""
    values = {
        **{severity.value: count for severity, count in verdict.counts.items()},
        "sound": len(verdict.sound),
        "unchecked": len(verdict.unchecked),
    }
    return filled("错误 {error}，警告 {warning}，提示 {note}；{sound} 条规则通过，{unchecked} 条无法检查", values, lang)


def by_part(verdict: Verdict, lang: str = CHINESE) -> Iterator[tuple[str, list[Finding]]]:
    """Yield the findings part by part, each with the part's heading; within a part the gravest first."""
    parts = form_for_year(known_forms()[-1]).parts
    gravity = list(Severity)
    for number in range(len(parts) + 1):
        found = [finding for finding in verdict.findings if finding.code[1] == str(number)]
        heading = _heading(number, parts[number - 1].heading, lang) if number else say("全文", lang)
        if found:
            yield heading, sorted(found, key=lambda finding: gravity.index(finding.severity))


def _heading(number: int, words: str, lang: str) -> str:
    return f"{NUMERALS[number]}、{words}" if lang == CHINESE else f"{number}. {say(words, lang)}"


def _finding(finding: Finding, lang: str, *, remedies: bool) -> Iterator[Line]:
    level = say(LEVELS[finding.severity], lang)
    yield Line(f"    {level} {finding.code} {finding.text(lang)}", STYLES[finding.severity])
    if remedies:
        yield Line(f"        {say(finding.rule.remedy, lang)} [{finding.fingerprint}]", "dim")


def _excused(finding: Finding, reason: str, lang: str) -> dict[str, str]:
    return {"code": finding.code, "text": finding.text(lang), "reason": reason}
