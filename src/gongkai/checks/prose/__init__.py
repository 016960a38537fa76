"""The numbers a report states in its sentences, with what they count and where they stand."""

import re
from functools import cached_property

from gongkai.checks.prose.breakdowns import Breakdown, breakdowns_in
from gongkai.checks.prose.figures import Answer, answer
from gongkai.checks.prose.shape import Running, running
from gongkai.checks.prose.shares import Share, shares_in
from gongkai.checks.prose.statements import Statement, statements_in
from gongkai.report import Report

_PART_NAMED = re.compile("复议[^。；，]{0,8}诉讼情况[，、；](?:政府信息公开工作)?存在")
"""The heading of part four where the text lists the six parts."""

_PLANS = 5


class Prose:
    """What a report's text states in numbers; every part is worked out when a rule asks for it."""

    def __init__(self, report: Report) -> None:
        self.report = report

    @cached_property
    def text(self) -> Running:
        """The text, its counts and its sentences."""
        return running(self.report)

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """Every figure stated for the report's year, and comparable with others."""
        return tuple(statements_in(self.text, self.report.year))

    @cached_property
    def answers(self) -> dict[str, list[tuple[Statement, Answer]]]:
        """Every statement with what the tables say to it, by the figure stated."""
        found: dict[str, list[tuple[Statement, Answer]]] = {}
        for each in self.statements:
            told = answer(self.report, each.figure, each.whole, each.quantity)
            found.setdefault(each.figure, []).append((each, told))
        return found

    @cached_property
    def breakdowns(self) -> tuple[Breakdown, ...]:
        """Every total stated with its parts."""
        return tuple(breakdowns_in(self.text))

    @cached_property
    def shares(self) -> tuple[Share, ...]:
        """Every count stated with its share of a whole that can be told."""
        return tuple(shares_in(self.text))

    def speaks_of(self, word: str) -> bool:
        """Tell whether the text reports on 复议 or 诉讼: not where it names its parts, nor where it tells its plans."""
        lines = (line for part in self.report.sections if part.number != _PLANS for line in part.lines)
        return any(word in line and word in _PART_NAMED.sub("", line) for line in lines)


def prose_of(report: Report) -> Prose:
    """Return what the text of `report` states in numbers."""
    return Prose(report)
