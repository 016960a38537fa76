"""`gongkai demo`: real or sample reports read, checked and written back, in one command."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from gongkai.cli import demo_office
from gongkai.cli.batch import Intake, attempt
from gongkai.cli.examine import marked
from gongkai.cli.language import language, speaker
from gongkai.cli.options import SOUND, UNREAD, LangOption, said
from gongkai.cli.outputs import whole
from gongkai.cli.screen import out, watched
from gongkai.cli.serve import Address
from gongkai.cli.sources import Source, Sources

if TYPE_CHECKING:
    from rich.table import Table

    from gongkai.checks import Verdict
    from gongkai.report import Reading, Report

SEEDS = Path("shared", "reports")
"""Where real reports may lie: in a folder beside the project."""

LEVELS = ("error", "warning", "note")
ENDINGS = ("docx", "html", "pdf", "json")

Reports = Annotated[
    list[str] | None,
    typer.Argument(metavar="FILE", help=said("要用的报告；不给则用随附的报告"), show_default=False),
]
Folder = Annotated[Path, typer.Option("--output", "-o", help=said("写到哪个文件夹"))]
Serve = Annotated[
    bool | None,
    typer.Option("--serve/--no-serve", help=said("之后打开一个样例县的办公系统；默认在终端上打开"), show_default=False),
]

Year = Annotated[bool, typer.Option("--year/--no-year", help=said("在后台补齐样例县一年的信息"))]


class Shown(NamedTuple):
    """One report of the demo: its file, reading and verdict, and the marked document if there was anything to mark."""

    source: Source
    reading: "Reading"
    verdict: "Verdict"
    remarked: Path | None

    @property
    def levels(self) -> Counter[str]:
        """How many findings there are of each severity."""
        return Counter(finding.severity for finding in self.verdict.findings)


def demo(
    reports: Reports = None,
    output: Folder = Path("out"),
    serve: Serve = None,
    bind: Address = "127.0.0.1:8000",
    year: Year = True,
    lang: LangOption = None,
) -> None:
    """Read, check and write back some reports, among them Word documents with the findings as comments."""
    spoken, intake = language(lang), Intake()
    say = speaker(spoken)
    sources = _sources(reports, output)
    read = dict(intake.good(attempt(_read, source, lang=spoken) for source in sources))
    task = partial(_show, read=read, output=output, lang=spoken)
    results = (attempt(task, source, lang=spoken) for source in read)
    shown = list(intake.good(watched(results, read, say("检查并写出"), shown=True)))
    out().print(_table(shown, spoken))
    for line in _next(shown, output, spoken):
        out().print(line, markup=False, soft_wrap=True)
    if demo_office.wanted(serve):
        demo_office.open_demo(output, bind, spoken, year=year)
    raise typer.Exit(UNREAD if intake.problems else SOUND)


def _read(source: Source) -> "tuple[Source, Reading]":
    return source, source.read()


def _show(source: Source, *, read: "Mapping[Source, Reading]", output: Path, lang: str) -> Shown:
    """Check one report, with last year's where it is among the others, and write it in every format."""
    from gongkai.checks import check
    from gongkai.writers import render

    reading = read[source]
    report = reading.report
    verdict = check(reading, last=_year_before(report, read.values()))
    for ending in ENDINGS:
        _write(output / f"{source.stem}.{ending}", render(report, ending, reading=reading, lang=lang))
    remarked = output / f"{source.stem}.{speaker(lang)('批注')}.docx" if verdict else None
    if remarked:
        _write(remarked, marked(report, verdict, lang))
    return Shown(source, reading, verdict, remarked)


def _year_before(report: "Report", readings: "Iterable[Reading]") -> "Report | None":
    organ, year = report.organ, (report.year or 0) - 1
    return next((each.report for each in readings if (each.report.organ, each.report.year) == (organ, year)), None)


def _write(path: Path, content: bytes) -> None:
    with whole(path) as stream:
        stream.write(content)


def _table(shown: Sequence[Shown], lang: str) -> "Table":
    from rich.table import Table

    say = speaker(lang)
    table = Table(say("文件"), say("机关"), say("年度"))
    for head in (say("读出的单元格"), say("存疑"), say("错误"), say("警告"), say("提示")):
        table.add_column(head, justify="right")
    for each in shown:
        report, levels = each.reading.report, each.levels
        filled = sum(value is not None for value in report.values)
        table.add_row(
            Path(each.source.name).name,
            report.organ or "—",
            str(report.year or "—"),
            f"{filled}/{len(report.values)}",
            *(str(number or "") for number in (len(each.reading.doubts), *(levels[level] for level in LEVELS))),
            style="red" if levels["error"] else "",
        )
    return table


def _next(shown: Sequence[Shown], output: Path, lang: str) -> Iterator[str]:
    """Yield what to open now: the document with the gravest remarks, the page, and the folder."""
    say = speaker(lang)
    worst = max((each for each in shown if each.remarked), key=lambda each: each.levels["error"], default=None)
    if worst:
        yield say("请打开 {path}：问题写成批注，标在所在的单元格和句子上。", path=worst.remarked)
    if shown:
        best = worst or shown[0]
        yield say("同一份报告的网页：{path}", path=output / f"{best.source.stem}.html")
        yield say("全部结果（docx、html、pdf、json）在文件夹 {path} 中。", path=output)


def _sources(reports: Sequence[str] | None, output: Path) -> list[Source]:
    if reports:
        return list(Sources(reports, without=output))
    for beside in (Path.cwd().parent, Path(__file__).parents[4]):
        if (beside / SEEDS).is_dir():
            return [source for source in Sources([str(beside / SEEDS)]) if source.stem != "README"]
    from gongkai.samples import lay_out

    return [Source(str(path), path) for path in lay_out(output / "samples")]
