"""A verdict as plain data, our public contract `gongkai-verdict/1`: paths and codes stay, words may improve."""

from decimal import Decimal
from typing import Any

from gongkai.checks.explain import cited
from gongkai.checks.finding import Finding, Verdict, plain
from gongkai.report import Reading, Report
from gongkai.words import CHINESE, say

SCHEMA = "gongkai-verdict/1"


def verdict_to_plain(verdict: Verdict, subject: Report | Reading, lang: str = CHINESE) -> dict[str, Any]:
    """Return a verdict on `subject` as dicts, lists, text and whole numbers; amounts as their decimal text."""
    report = subject.report if isinstance(subject, Reading) else subject
    return {
        "schema": SCHEMA,
        "file": subject.file if isinstance(subject, Reading) else "",
        "organ": report.organ,
        "year": report.year,
        "form": report.form_id,
        "counts": {severity.value: count for severity, count in verdict.counts.items()},
        "findings": [finding_to_plain(finding, lang, report.year) for finding in verdict.findings],
        "dismissed": [
            {**finding_to_plain(finding, lang, report.year), "reason": dismissal.reason}
            for finding, dismissal in verdict.dismissed
        ],
        "sound": [rule.code for rule in verdict.sound],
        "unchecked": [{"code": each.rule.code, "reason": each.text(lang)} for each in verdict.unchecked],
    }


def finding_to_plain(finding: Finding, lang: str = CHINESE, year: int | None = None) -> dict[str, Any]:
    """Return one finding as plain data: what it says, where it stands, on which text it rests, how to mend it.

    `year` is the report's: it decides which of two texts that followed each other is cited.
    """
    rule = finding.rule
    source = cited(rule, year)
    return {
        "code": finding.code,
        "severity": finding.severity.value,
        "name": say(rule.name, lang),
        "message": finding.text(lang),
        "remedy": say(rule.remedy, lang),
        "source": {"key": source.key, "title": source.title, "number": source.number, "clause": rule.clause},
        "paths": list(finding.place.paths),
        "spans": [span._asdict() for span in finding.place.spans],
        "values": {key: _plain(value) for key, value in finding.values.items()},
        "fingerprint": finding.fingerprint,
    }


def _plain(value: object) -> int | str | None:
    if value is None or (isinstance(value, int) and not isinstance(value, Decimal)):
        return value
    return plain(value)
