"""Checks: rules over a report, each a short function with a permanent code, a source, a severity and a remedy."""

from gongkai.checks.catalogue import ALL, family, rule_by_code
from gongkai.checks.finding import Dismissal, Finding, Severity, Verdict
from gongkai.checks.run import check

__all__ = ["ALL", "Dismissal", "Finding", "Severity", "Verdict", "check", "family", "rule_by_code"]
