"""A rule explained in words: what it means, what it rests on, an example of what it says, and how to mend it."""

from collections.abc import Iterator
from datetime import date, timedelta

from gongkai.checks.catalogue import rule_by_code
from gongkai.checks.finding import filled
from gongkai.checks.rule import Rule, Severity
from gongkai.law import Source, sources
from gongkai.words import CHINESE, say

LEVELS = {Severity.ERROR: "错误", Severity.WARNING: "警告", Severity.NOTE: "提示"}


def explain(code: str, lang: str = CHINESE) -> str:
    """Return a rule in words: name, severity, meaning, source, years, remedy and an example. Raises KeyError."""
    rule = rule_by_code(code)
    level, colon = say(LEVELS[rule.severity], lang), "：" if lang == CHINESE else ": "
    lines = [f"{label}{colon}{text}" for label, text in explanation(rule, lang)]
    return "\n".join([f"{rule.code} {say(rule.name, lang)} · {level}", *lines])


def explanation(rule: Rule, lang: str = CHINESE) -> Iterator[tuple[str, str]]:
    """Yield what there is to say about a rule, each with its label."""
    yield say("含义", lang), say(rule.meaning, lang)
    yield say("依据", lang), basis(rule)
    yield say("适用", lang), years(rule, lang)
    if rule.example or "{" not in rule.message:
        yield say("示例", lang), filled(rule.message, rule.example, lang)
    yield say("处理", lang), say(rule.remedy, lang)


def cited(rule: Rule, year: int | None = None) -> Source:
    """Return the text a rule rests on; for a report made before it was in force, the one it replaced."""
    source = sources()[rule.source]
    if year is None or source.first_day <= date(year + 1, 1, 1):
        return source
    before = source.first_day - timedelta(days=1)
    return next((old for old in sources().values() if old.last_day == before), source)


def basis(rule: Rule) -> str:
    """Return the text a rule rests on, as it is cited."""
    source = sources()[rule.source]
    number = f"（{source.number}）" if source.number else ""
    return f"《{source.title}》{number}{rule.clause}" if number else source.title


def years(rule: Rule, lang: str = CHINESE) -> str:
    """Return the report years a rule applies to, in words."""
    if rule.until:
        return filled("{since} 至 {until} 年度报告", {"since": rule.since, "until": rule.until}, lang)
    return filled("{since} 年度起的报告", {"since": rule.since}, lang)
