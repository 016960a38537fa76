"""The one table of rules. A code is never used again: a rule that goes stands on in RETIRED with its last version."""

from gongkai.checks.rule import Rule

ALL: tuple[Rule, ...] = ()

RETIRED: dict[str, str] = {}


def rule_by_code(code: str) -> Rule:
    """Return the rule with this code. Raises KeyError."""
    return next(each for each in ALL if each.code == code)


def family(code: str) -> str:
    """Return the family a code belongs to, its first letter."""
    return code[0]
