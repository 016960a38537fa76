"""What a check returns: findings as values, what was sound, what could not be checked; words come last."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from hashlib import sha256
from typing import Any, NamedTuple

from gongkai.checks.rule import Label, Ordinal, Rule, Severity
from gongkai.checks.text import NUMERALS
from gongkai.report import Doubt, Place
from gongkai.words import CHINESE, day, say

_SEPARATORS = re.compile(r"([ ；])")

__all__ = ["Dismissal", "Finding", "Severity", "Verdict"]


@dataclass(frozen=True)
class Finding:
    """One fault in one report: the rule it broke, where, and the values that show it."""

    rule: Rule
    place: Place
    values: Mapping[str, Any]

    @property
    def code(self) -> str:
        """The rule's permanent code."""
        return self.rule.code

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        return self.rule.severity

    @cached_property
    def fingerprint(self) -> str:
        """Sixteen hex digits over code, place and values: the same as long as none of them changes.

        Of a stretch of text only the part it stands in counts, so that a sentence added above does not void a
        dismissal; the words themselves are among the values.
        """
        values = sorted((key, plain(value)) for key, value in self.values.items())
        sections = sorted({span.section for span in self.place.spans})
        return sha256(repr((self.code, self.place.paths, sections, values)).encode()).hexdigest()[:16]

    def text(self, lang: str = CHINESE) -> str:
        """Return the finding in words."""
        return filled(self.rule.message, self.values, lang)


class Dismissal(NamedTuple):
    """A person's decision that a finding is no fault, with the reason. It lapses when the fingerprint changes.

    `code`, `paths` and `text` say for readers of the file which finding it was; only the fingerprint decides.
    """

    fingerprint: str
    reason: str
    code: str = ""
    paths: tuple[str, ...] = ()
    text: str = ""


class Unchecked(NamedTuple):
    """A rule that could not tell, and why (a Chinese sentence with holes, and their values)."""

    rule: Rule
    reason: str
    values: Mapping[str, Any]

    def text(self, lang: str = CHINESE) -> str:
        """Return the reason in words."""
        return filled(self.reason, self.values, lang)


@dataclass(frozen=True)
class Verdict:
    """The outcome of all rules on one report: open findings, dismissed ones, sound rules, rules that could not tell."""

    findings: tuple[Finding, ...]
    dismissed: tuple[tuple[Finding, Dismissal], ...]
    sound: tuple[Rule, ...]
    unchecked: tuple[Unchecked, ...]

    def __bool__(self) -> bool:
        """Tell whether any finding is open."""
        return bool(self.findings)

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """Return the open findings of one severity."""
        return tuple(finding for finding in self.findings if finding.severity is severity)

    @property
    def counts(self) -> dict[Severity, int]:
        """How many findings of each severity are open."""
        return {severity: len(self.of(severity)) for severity in Severity}

    def status(self, least: Severity = Severity.NOTE) -> int:
        """Return the exit status: 1 where a finding of severity `least` or graver is open, else 0."""
        graver = list(Severity)[: list(Severity).index(least) + 1]
        return int(any(finding.severity in graver for finding in self.findings))


def plain(value: object) -> str:
    """Return a message's value as plain Chinese text; an amount without trailing zeros or exponent."""
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return value.text() if isinstance(value, Doubt) else str(value)


def shown(value: object, lang: str) -> str:
    """Return a message's value in `lang`: a statutory label piece by piece, a doubt in its own words."""
    if isinstance(value, Label):
        said = "".join(say(piece, lang) for piece in _SEPARATORS.split(value))
        return said if lang == CHINESE else said.replace("；", "; ")
    if isinstance(value, Ordinal) and lang == CHINESE:
        return NUMERALS[value]
    if isinstance(value, date):
        return day(value, lang)
    return value.text(lang) if isinstance(value, Doubt) else plain(value)


def filled(message: str, values: Mapping[str, Any], lang: str) -> str:
    """Return a Chinese message in `lang`, its holes filled."""
    return say(message, lang, {key: shown(value, lang) for key, value in values.items()})
