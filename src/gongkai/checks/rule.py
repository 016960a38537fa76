"""What a rule is: a short function over a report, with its code, source, severity, message and remedy.

```python
@rule(
    "R301",
    "收办相等",
    source="form2021",
    clause="表三勾稽关系",
    severity=ERROR,
    since=2019,
    message="{column}：新收与结转共 {received} 件，办结与结转下年共 {handled} 件，相差 {gap} 件",
    remedy="先核对“结转下年度继续办理”，它最常漏填。",
)
def requests_balance(report: Report) -> Iterator[Mismatch]:
    '''第一项加第二项之和，等于第三项加第四项之和，逐列成立。'''
```

A rule yields a Mismatch for every fault and nothing when the report is sound; when it cannot tell, it raises Unstated
(a needed cell is blank), NotInForm (that year's form lacks it) or NotCheckable (anything else is not there).
Its parameters say what it needs; `checks.run` provides them by name:

report   the Report                       reading  the Reading (only when a file was read)
last     last year's Report               members  the reports a superior's report adds up
prose    what the text states in numbers  kind     the organ's kind (township, county, department …)
text     the words, for rules on wording  sums     the sums the form declares, added up once
doubts   what the reader could not be sure of (nothing where no file was read)
blanks   which cells are blank, found once
"""

import inspect
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, NamedTuple, TypeVar

from gongkai.law import NotInForm
from gongkai.report import Report, Span, Unstated


class Severity(StrEnum):
    """How grave a finding is. Only what a clause forbids is an ERROR."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

NEEDS = ("report", "reading", "last", "members", "prose", "kind", "text", "sums", "doubts", "blanks")


class NotCheckable(Exception):
    """Something the rule needs is not there; the Chinese sentence `reason`, filled from `values`, says what."""

    def __init__(self, reason: str, **values: Any) -> None:
        super().__init__(reason)
        self.reason, self.values = reason, values


class Label(str):
    """A statutory label among a message's values, “行政复议 总计”; its words are translated one by one."""

    __slots__ = ()


class Ordinal(int):
    """The number of a part among a message's values: “五” in Chinese, 5 elsewhere."""

    __slots__ = ()


def name(report: Report, path: str) -> Label:
    """Return a cell's name in the statute's words. Raises NotInForm."""
    return Label(report.form.label(path))


class Mismatch(NamedTuple):
    """One fault: the values its message is filled from, the cells and stretches of text it concerns."""

    values: Mapping[str, Any]
    paths: tuple[str, ...] = ()
    spans: tuple[Span, ...] = ()


_Part = TypeVar("_Part")


def in_turn(parts: Iterable[_Part], find: Callable[[_Part], Iterator[Mismatch]]) -> Iterator[Mismatch]:
    """Look for faults part by part. A part that cannot be told does not hide the others: its reason is raised last."""
    lacking: Unstated | NotInForm | NotCheckable | None = None
    for part in parts:
        try:
            yield from find(part)
        except (Unstated, NotInForm, NotCheckable) as lack:
            lacking = lacking or lack
    if lacking:
        raise lacking


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule.

    `since` and `until` bound the report years it applies to (inclusive); `needs` are its parameters; `example` fills
    the holes of its message with the figures of a typical fault.
    """

    code: str
    name: str
    severity: Severity
    source: str
    clause: str
    since: int
    until: int | None
    message: str
    remedy: str
    meaning: str
    needs: tuple[str, ...]
    find: Callable[..., Iterator[Mismatch]]
    example: Mapping[str, Any]

    def applies(self, year: int | None) -> bool:
        """Tell whether the rule is about reports of `year`; where the year is unknown it is."""
        return year is None or (self.since <= year and (self.until is None or year <= self.until))


def rule(  # noqa: PLR0913 -- a rule is what these words say, each named at the call
    code: str,
    name: str,
    *,
    severity: Severity,
    source: str,
    message: str,
    remedy: str,
    clause: str = "",
    since: int = 2019,
    until: int | None = None,
    example: Mapping[str, Any] | None = None,
) -> Callable[[Callable[..., Iterator[Mismatch]]], Rule]:
    """Turn a generator function into a Rule; its docstring is the rule's meaning, its parameters what it needs."""

    def make(find: Callable[..., Iterator[Mismatch]]) -> Rule:
        needs = tuple(inspect.signature(find).parameters)
        unknown = set(needs) - set(NEEDS)
        if unknown or not find.__doc__:
            wrong = f"{code}: unknown needs {sorted(unknown)}" if unknown else f"{code}: no docstring"
            raise TypeError(wrong)
        meaning = inspect.cleandoc(find.__doc__)
        return Rule(
            code, name, severity, source, clause, since, until, message, remedy, meaning, needs, find, example or {}
        )

    return make
