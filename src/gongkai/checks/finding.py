"""What a check returns: findings as values, what was sound, what could not be checked; words come last."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property
from hashlib import sha256
from typing import Any, NamedTuple

from gongkai.checks.rule import Label, Rule, Severity
from gongkai.report import Doubt, Place
from gongkai.words import CHINESE, say

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
        """Sixteen hex digits over code, place and values: the same as long as none of them changes."""
        values = sorted((key, _plain(value)) for key, value in self.values.items())
        return sha256(repr((self.code, self.place.paths, self.place.spans, values)).encode()).hexdigest()[:16]

    def text(self, lang: str = CHINESE) -> str:
        """Return the finding in words."""
        return say(self.rule.message, lang, {key: _shown(value, lang) for key, value in self.values.items()})


class Dismissal(NamedTuple):
    """A person's decision that a finding is no fault, with the reason. It lapses when the fingerprint changes."""

    fingerprint: str
    reason: str


class Unchecked(NamedTuple):
    """A rule that could not tell, and why (a Chinese sentence with holes, and their values)."""

    rule: Rule
    reason: str
    values: Mapping[str, Any]

    def text(self, lang: str = CHINESE) -> str:
        """Return the reason in words."""
        return say(self.reason, lang, {key: _shown(value, lang) for key, value in self.values.items()})


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


def _plain(value: object) -> str:
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    return value.text() if isinstance(value, Doubt) else str(value)


def _shown(value: object, lang: str) -> str:
    if isinstance(value, Label):
        return "".join(say(piece, lang) for piece in _SEPARATORS.split(value))
    return value.text(lang) if isinstance(value, Doubt) else _plain(value)
