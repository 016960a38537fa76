"""Verdicts as SARIF 2.1.0, the format editors and continuous checks read: one log over any number of files."""

from collections.abc import Iterable
from typing import Any
from urllib.parse import quote

import gongkai
from gongkai.checks.catalogue import ALL
from gongkai.checks.explain import explain
from gongkai.checks.finding import Dismissal, Finding, Verdict
from gongkai.checks.rule import Rule, Severity
from gongkai.law import NotInForm
from gongkai.report import Reading, Report
from gongkai.words import CHINESE, ENGLISH, say

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_LANGUAGES = {CHINESE: "zh-CN", ENGLISH: "en-US"}
_INDEX = {rule.code: place for place, rule in enumerate(ALL)}


def sarif_log(results: Iterable[dict[str, Any]], lang: str = CHINESE) -> dict[str, Any]:
    """Return the log that holds `results` (of `sarif_results`, from as many files as there are) and every rule."""
    driver = {
        "name": "gongkai",
        "semanticVersion": gongkai.__version__,
        "rules": [_descriptor(rule, lang) for rule in ALL],
    }
    run = {
        "tool": {"driver": driver},
        "language": _LANGUAGES.get(lang, lang),
        "columnKind": "unicodeCodePoints",
        "results": list(results),
    }
    return {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}


def sarif_results(
    verdict: Verdict, subject: Report | Reading, lang: str = CHINESE, *, file: str = ""
) -> list[dict[str, Any]]:
    """Return one file's findings as SARIF results; dismissed ones are there too, as suppressed."""
    report = subject.report if isinstance(subject, Reading) else subject
    name = file or (subject.file if isinstance(subject, Reading) else "")
    dismissed = [_result(finding, report, name, lang, excuse) for finding, excuse in verdict.dismissed]
    return [*(_result(finding, report, name, lang) for finding in verdict.findings), *dismissed]


def _result(
    finding: Finding, report: Report, file: str, lang: str, dismissal: Dismissal | None = None
) -> dict[str, Any]:
    location: dict[str, Any] = {"logicalLocations": _logical(finding, report)}
    if file:
        location["physicalLocation"] = {"artifactLocation": {"uri": quote(file.replace("\\", "/"))}}
    result = {
        "ruleId": finding.code,
        "ruleIndex": _INDEX.get(finding.code, -1),
        "level": LEVELS[finding.severity],
        "message": {"text": finding.text(lang)},
        "locations": [{key: value for key, value in location.items() if value}],
        "partialFingerprints": {"gongkai/v1": finding.fingerprint},
    }
    if dismissal:
        result["suppressions"] = [{"kind": "external", "justification": dismissal.reason}]
    return result


def _logical(finding: Finding, report: Report) -> list[dict[str, Any]]:
    cells = [{"fullyQualifiedName": path, "name": _label(report, path)} for path in finding.place.paths]
    words = [
        {"fullyQualifiedName": f"section.{span.section}.paragraph.{span.paragraph}.{span.start}-{span.end}"}
        for span in finding.place.spans
    ]
    return cells + words


def _label(report: Report, path: str) -> str:
    try:
        return report.form.label(path)
    except NotInForm:
        return path


def _descriptor(rule: Rule, lang: str) -> dict[str, Any]:
    return {
        "id": rule.code,
        "shortDescription": {"text": say(rule.name, lang)},
        "fullDescription": {"text": say(rule.meaning, lang)},
        "help": {"text": explain(rule.code, lang)},
        "defaultConfiguration": {"level": LEVELS[rule.severity]},
    }
