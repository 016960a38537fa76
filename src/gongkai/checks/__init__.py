"""Checks: rules over a report, each a short function with a permanent code, a source, a severity and a remedy."""

from gongkai.checks.catalogue import ALL, family, rule_by_code
from gongkai.checks.dismissals import WrongDismissals, dismiss, load_dismissals, save_dismissals
from gongkai.checks.explain import explain
from gongkai.checks.finding import Dismissal, Finding, Severity, Verdict
from gongkai.checks.output_json import verdict_to_plain
from gongkai.checks.output_text import plain_text, text_lines
from gongkai.checks.remarks import remarks
from gongkai.checks.run import check
from gongkai.checks.sarif import sarif_log, sarif_results

__all__ = [
    "ALL",
    "Dismissal",
    "Finding",
    "Severity",
    "Verdict",
    "WrongDismissals",
    "check",
    "dismiss",
    "explain",
    "family",
    "load_dismissals",
    "plain_text",
    "remarks",
    "rule_by_code",
    "sarif_log",
    "sarif_results",
    "save_dismissals",
    "text_lines",
    "verdict_to_plain",
]
