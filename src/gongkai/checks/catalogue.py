"""The one table of rules: every module of rules, in the order a reader of findings expects.

A code is a letter for the family, a digit for the part of the report (0: the whole), and two digits. It is never used
again: a rule that goes stands on in RETIRED with its last version.
"""

from types import ModuleType

from gongkai.checks import arithmetic, diagnosis, last_year, members, narrative, narrative_self, plausible
from gongkai.checks.rule import Rule
from gongkai.checks.structure import basis, identity, leftovers, parts, statements, tables

MODULES: tuple[ModuleType, ...] = (
    identity,
    parts,
    basis,
    statements,
    leftovers,
    tables,
    arithmetic,
    diagnosis,
    narrative,
    narrative_self,
    last_year,
    plausible,
    members,
)


def _rules(module: ModuleType) -> list[Rule]:
    return sorted((each for each in vars(module).values() if isinstance(each, Rule)), key=lambda each: each.code)


ALL: tuple[Rule, ...] = tuple(each for module in MODULES for each in _rules(module))

RETIRED: dict[str, str] = {}

_BY_CODE = {each.code: each for each in ALL}

FAMILIES = {
    "S": "结构与文字",
    "R": "表内勾稽",
    "N": "文字与数字",
    "Y": "与上年比较",
    "P": "合理性",
    "A": "与下级汇总比较",
}
"""What each family of rules looks at, by its letter."""


def rule_by_code(code: str) -> Rule:
    """Return the rule with this code. Raises KeyError."""
    return _BY_CODE[code]


def family(code: str) -> str:
    """Return the family a code belongs to, its first letter."""
    return code[0]
