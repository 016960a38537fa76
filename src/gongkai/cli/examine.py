"""One file read and checked, in the shape in which it is to be told; works in a worker process as well as here."""

from collections import Counter
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from gongkai.cli.batch import Problem, attempt
from gongkai.cli.language import speaker
from gongkai.cli.outputs import Document
from gongkai.cli.sources import Source, Sources
from gongkai.cli.telling import TELLINGS, Line

if TYPE_CHECKING:
    from gongkai.checks import Dismissal, Verdict
    from gongkai.report import Reading, Report


@dataclass(frozen=True, slots=True)
class Background:
    """What a check knows besides the file: where last year's reports and the members' are, kind, dismissals."""

    last: tuple[str, ...] = ()
    members: tuple[str, ...] = ()
    kind: str | None = None
    dismissals: "tuple[Dismissal, ...]" = ()
    lang: str = "zh"

    @property
    def problems(self) -> list[Problem]:
        """The reports of the background that could not be read."""
        return [*_known(self.last, self.lang)[1], *_known(self.members, self.lang)[1]]

    def last_of(self, report: "Report") -> "Report | None":
        """Return last year's report of the same organ; one report alone is taken for it whatever it is called."""
        known = _known(self.last, self.lang)[0]
        if len(known) == 1:
            return known[0]
        return next(
            (each for each in known if each.organ == report.organ and each.year == (report.year or 0) - 1), None
        )

    def check(self, reading: "Reading") -> "Verdict":
        """Check a reading against this background."""
        from gongkai.checks import check

        return check(
            reading,
            last=self.last_of(reading.report),
            members=_known(self.members, self.lang)[0],
            kind=self.kind,
            dismissals=self.dismissals,
        )


class Examined(NamedTuple):
    """One file checked: how many findings of each severity, and what to show of it, in lines or as a document."""

    levels: Counter[str]
    lines: list[Line]
    document: Document | None


def examine(source: Source, *, background: Background, form: str) -> Examined:
    """Read and check one source; tell the outcome in lines, or, in a `form` that has none, as a marked document."""
    reading = source.read()
    verdict = background.check(reading)
    levels = Counter(finding.severity.value for finding in verdict.findings)
    if form in TELLINGS:
        return Examined(levels, TELLINGS[form].tell(reading, verdict, background.lang), None)
    report, note = reading.report, speaker(background.lang)("问题 {count} 处", count=len(verdict.findings))
    document = Document(source, report.title or report.organ or "", note, marked(report, verdict, background.lang))
    return Examined(levels, [], document)


def marked(report: "Report", verdict: "Verdict", lang: str) -> bytes:
    """Return the report as docx with every finding as a comment at its cells or sentences."""
    from gongkai.checks import remarks
    from gongkai.writers.marked import render_marked

    return render_marked(report, remarks(verdict, lang), lang)


@cache
def _known(arguments: tuple[str, ...], lang: str) -> "tuple[tuple[Report, ...], tuple[Problem, ...]]":
    """Return the reports that `arguments` name, read once per process, and the problems with the others."""
    results = [attempt(Source.read, source, lang=lang) for source in Sources(arguments)] if arguments else []
    problems = tuple(each for each in results if isinstance(each, Problem))
    return tuple(each.report for each in results if not isinstance(each, Problem)), problems
