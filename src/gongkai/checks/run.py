"""Run the rules over a report: findings, soundness or abstention for each, never a guess."""

from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import Any, NamedTuple

from gongkai.checks.blanks import Blanks
from gongkai.checks.catalogue import ALL
from gongkai.checks.finding import Dismissal, Finding, Unchecked, Verdict
from gongkai.checks.organ import kind_of
from gongkai.checks.prose import Prose, prose_of
from gongkai.checks.relations import Sums
from gongkai.checks.rule import NotCheckable, Rule, name
from gongkai.checks.text import Text
from gongkai.law import NotInForm
from gongkai.report import Doubt, Place, Reading, Report, Unstated

_LACKING = {
    "reading": "没有原文件，只有数据",
    "last": "没有上一年度报告",
    "members": "没有下级机关的报告",
    "text": "只有表格数据，没有正文",
}


class Supply(NamedTuple):
    """What some parameters ask for, None for what is not there; `lacking` is the first of these, "" where none is."""

    values: list[Any]
    lacking: str


class Subject:
    """What the rules may ask for about one report, each made once and only when asked."""

    def __init__(
        self, report: Report, reading: Reading | None, last: Report | None, members: Sequence[Report], kind: str | None
    ) -> None:
        self.report, self.reading, self._last = report, reading, last
        self.members = tuple(members) or None
        self._told = kind
        self._supplies: dict[tuple[str, ...], Supply] = {}

    @property
    def last(self) -> Report | None:
        """Last year's report. Raises NotCheckable where the one given is another year's."""
        given, year = self._last, self.report.year
        if given and given.year and year and given.year != year - 1:
            raise NotCheckable(
                "所给的上年报告是 {found} 年度的，应为 {expected} 年度", found=given.year, expected=year - 1
            )
        return given

    @cached_property
    def kind(self) -> str:
        """The organ's kind, as told or else as its name shows."""
        return self._told or kind_of(self.report.organ)

    @cached_property
    def prose(self) -> Prose:
        """What the text states in numbers."""
        return prose_of(self.report)

    @cached_property
    def sums(self) -> Sums:
        """The sums and balances the form declares, added up over this report."""
        return Sums(self.report)

    @cached_property
    def blanks(self) -> Blanks:
        """Which cells the report leaves blank."""
        return Blanks(self.report)

    @property
    def doubts(self) -> tuple[Doubt, ...]:
        """What the reader could not be sure of; nothing for data that was not read from a file."""
        return self.reading.doubts if self.reading else ()

    @cached_property
    def text(self) -> Text | None:
        """The report's words, None where there are none: data without its text."""
        return Text(self.report) or None

    def supply(self, needs: tuple[str, ...]) -> Supply:
        """Return what a rule's parameters ask for; many rules ask for the same. Raises NotCheckable as `last` does."""
        known = self._supplies.get(needs)
        if known is None:
            values = [getattr(self, need) for need in needs]
            lacking = needs[values.index(None)] if None in values else ""
            known = self._supplies[needs] = Supply(values, lacking)
        return known


def check(
    subject: Report | Reading,
    *,
    last: Report | None = None,
    members: Sequence[Report] = (),
    kind: str | None = None,
    dismissals: Iterable[Dismissal] = (),
    rules: Sequence[Rule] = ALL,
) -> Verdict:
    """Check a report (or a reading, which also shows what was damaged in the file) against every rule.

    `last` is the organ's report of the year before, `members` the reports a superior's report adds up, `kind` the
    organ's kind where its name does not show it. A dismissal takes a finding with the same fingerprint out of the open.
    """
    reading = subject if isinstance(subject, Reading) else None
    report = reading.report if reading else subject
    assert isinstance(report, Report)  # noqa: S101 -- tells the type checker what the two lines above say
    matter = Subject(report, reading, last, members, kind)
    excused = {dismissal.fingerprint: dismissal for dismissal in dismissals}
    findings: list[Finding] = []
    dismissed: list[tuple[Finding, Dismissal]] = []
    sound: list[Rule] = []
    unchecked: list[Unchecked] = []
    for each in _of_year(report.year) if rules is ALL else [each for each in rules if each.applies(report.year)]:
        found: list[Finding] = []
        why = _apply(each, matter, found)
        if why:
            unchecked.append(why)
        elif not found:
            sound.append(each)
            continue
        if excused:
            dismissed += [
                (finding, excused[finding.fingerprint]) for finding in found if finding.fingerprint in excused
            ]
            findings += [finding for finding in found if finding.fingerprint not in excused]
        else:
            findings += found
    return Verdict(tuple(findings), tuple(dismissed), tuple(sound), tuple(unchecked))


@lru_cache(maxsize=64)
def _of_year(year: int | None) -> tuple[Rule, ...]:
    return tuple(each for each in ALL if each.applies(year))


def _apply(each: Rule, matter: Subject, found: list[Finding]) -> Unchecked | None:
    """Put what a rule finds into `found`; return why it could not be applied, or not to the end."""
    try:
        values, lacking = matter.supply(each.needs)
        if lacking:
            return Unchecked(each, _LACKING[lacking], {})
        for fault in each.find(*values):
            found.append(Finding(each, Place(fault.paths, fault.spans), fault.values))  # noqa: PERF401 -- keeps what came before a stop
    except Unstated as blank:
        return Unchecked(each, "“{cell}”空白", {"cell": _cell(matter.report, blank.path)})
    except NotInForm as absent:
        return Unchecked(each, "{form} 年格式没有单元格 {path}", {"form": absent.form_id, "path": absent.path})
    except NotCheckable as lack:
        return Unchecked(each, lack.reason, lack.values)
    return None


def _cell(report: Report, path: str) -> str:
    return name(report, path) if path in report.form.index else path
