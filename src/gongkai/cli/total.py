"""`gongkai total`: many reports added up cell by cell, saying which sums a blank leaves open."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gongkai.cli.batch import Intake, Problem, each
from gongkai.cli.language import language, speaker
from gongkai.cli.options import SOUND, UNREAD, Files, Jobs, LangOption, Quiet, said
from gongkai.cli.outputs import is_input, refuse_input
from gongkai.cli.screen import out, watched
from gongkai.cli.sources import Source, Sources

if TYPE_CHECKING:
    from gongkai.report import Report, Total

To = Annotated[
    Path | None,
    typer.Option(
        "--output", "-o", help=said("把合计写成一份报告：xlsx、json、docx、html、pdf 或 csv"), show_default=False
    ),
]
Organ = Annotated[str | None, typer.Option("--organ", help=said("合计是哪个机关的"), show_default=False)]


class Kept:
    """What the reports that were added up have in common: their forms and years."""

    def __init__(self) -> None:
        self.forms: set[str] = set()
        self.years: set[int | None] = set()

    def passing(self, reports: "Iterable[Report]") -> "Iterator[Report]":
        """Yield the reports as they are, remembering form and year."""
        for report in reports:
            self.forms.add(report.form_id)
            self.years.add(report.year)
            yield report

    @property
    def form_id(self) -> str:
        """The form the sums are shown on: the reports' own where they agree, else the newest."""
        return next(iter(self.forms)) if len(self.forms) == 1 else "2021"

    @property
    def year(self) -> int | None:
        """The reports' year where they agree."""
        return next(iter(self.years)) if len(self.years) == 1 else None


def total(
    files: Files,
    output: To = None,
    organ: Organ = None,
    lang: LangOption = None,
    jobs: Jobs = 1,
    quiet: Quiet = False,
) -> None:
    """Add reports up cell by cell. A blank in any leaves that sum open and is named; it never counts as zero."""
    from gongkai.report import total as add_up

    spoken = language(lang)
    sources, intake, kept = Sources(files), Intake(), Kept()
    if output and is_input(output, sources):
        refuse_input(output, intake, spoken)
        raise typer.Exit(UNREAD)
    results = watched(
        each(report_of, sources, jobs=jobs, lang=spoken), sources, speaker(spoken)("相加"), shown=not quiet
    )
    sums = add_up(kept.passing(intake.good(results)))
    if sums.count and output:
        _write(sums.report(organ, kept.year, kept.form_id), output, intake, spoken)
    if sums.count and not quiet:
        _show(sums, kept, spoken)
    raise typer.Exit(UNREAD if intake.problems else SOUND)


def report_of(source: Source) -> "Report":
    """Return the report read from a source. Raises CannotRead."""
    return source.read().report


def _write(report: "Report", output: Path, intake: Intake, lang: str) -> None:
    from gongkai.writers import CannotWrite, write

    try:
        write(report, output)
    except CannotWrite as reason:
        intake.refuse(Problem(str(output), reason.text(lang)))


def _show(sums: "Total", kept: Kept, lang: str) -> None:
    from gongkai.cli.cells import tables
    from gongkai.law import form

    say, screen = speaker(lang), out()
    statutory = form(kept.form_id)
    heads = [say(part.heading) for part in statutory.parts if part.table]
    for table in tables(statutory, sums.cells, heads):
        screen.print(table)
    screen.print(say("共 {count} 份报告。", count=sums.count))
    for organ, paths in _open(sums).items():
        screen.print(
            say("{organ}：{count} 个单元格空白，这些合计无法得出", organ=organ, count=len(paths)), markup=False
        )
    lacking = {organ for organs in sums.lacking.values() for organ in organs}
    if lacking:
        screen.print(say("格式不同，部分合计无法得出：{organs}", organs="、".join(sorted(lacking))), markup=False)


def _open(sums: "Total") -> dict[str, list[str]]:
    """Return the cells each organ left blank, by organ."""
    by_organ: dict[str, list[str]] = {}
    for path, organs in sums.blanks.items():
        for organ in organs:
            by_organ.setdefault(organ, []).append(path)
    return by_organ
