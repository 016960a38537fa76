"""Run the rules over a report: findings, soundness or abstention for each, never a guess."""

from collections.abc import Iterable, Sequence
from typing import Any

from gongkai.checks.catalogue import ALL
from gongkai.checks.finding import Dismissal, Finding, Unchecked, Verdict
from gongkai.checks.organ import kind_of
from gongkai.checks.prose import Prose, prose_of
from gongkai.checks.rule import NotCheckable, Rule
from gongkai.law import NotInForm
from gongkai.report import Place, Reading, Report, Unstated

_LACKING = {
    "reading": "没有原文件，只有数据",
    "last": "没有上一年度报告",
    "members": "没有下级机关的报告",
}


class Subject:
    """What the rules may ask for about one report, each made once and only when asked."""

    def __init__(
        self, report: Report, reading: Reading | None, last: Report | None, members: Sequence[Report], kind: str | None
    ) -> None:
        self.report, self.reading, self.last = report, reading, last
        self.members = tuple(members) or None
        self._kind, self._prose = kind, None

    @property
    def kind(self) -> str:
        """The organ's kind, as told or else as its name shows."""
        self._kind = self._kind or kind_of(self.report.organ)
        return self._kind

    @property
    def prose(self) -> Prose:
        """What the text states in numbers."""
        self._prose: Prose | None = self._prose or prose_of(self.report)
        return self._prose

    def supply(self, need: str) -> Any:  # noqa: ANN401 -- every need has a type of its own
        """Return what a rule's parameter asks for. Raises NotCheckable where it is not there."""
        found = getattr(self, need)
        if found is None:
            raise NotCheckable(_LACKING[need])
        return found


def check(  # noqa: PLR0913 -- every argument after the first is optional and named
    subject: Report | Reading,
    *,
    last: Report | None = None,
    members: Sequence[Report] = (),
    kind: str | None = None,
    dismissals: Iterable[Dismissal] = (),
    rules: Sequence[Rule] = ALL,
) -> Verdict:
    """Check a report (or a reading, which also shows what was damaged in the file) against every rule.

    `last` is the organ's report of the year before, `members` the reports a superior's report adds up, `kind` the organ's
    kind where its name does not show it. A dismissal takes a finding with the same fingerprint out of the open ones.
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
    for each in rules:
        if not each.applies(report.year):
            continue
        found, why = _apply(each, matter)
        findings += [finding for finding in found if not excused or finding.fingerprint not in excused]
        dismissed += [(f, excused[f.fingerprint]) for f in found if excused and f.fingerprint in excused]
        if why:
            unchecked.append(why)
        elif not found:
            sound.append(each)
    return Verdict(tuple(findings), tuple(dismissed), tuple(sound), tuple(unchecked))


def _apply(each: Rule, matter: Subject) -> tuple[list[Finding], Unchecked | None]:
    found: list[Finding] = []
    try:
        for fault in each.find(*[matter.supply(need) for need in each.needs]):
            found.append(Finding(each, Place(fault.paths, fault.spans), fault.values))  # noqa: PERF401 -- keeps what came before a stop
    except Unstated as blank:
        return found, Unchecked(each, "“{cell}”空白", {"cell": matter.report.form.label(blank.path)})
    except NotInForm as absent:
        return found, Unchecked(each, "{form} 年格式没有单元格 {path}", {"form": absent.form_id, "path": absent.path})
    except NotCheckable as lack:
        return found, Unchecked(each, lack.reason, {})
    return found, None
