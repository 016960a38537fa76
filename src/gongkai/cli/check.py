"""`gongkai check`: every rule over every report, told as text, JSON, SARIF or Word comments."""

from collections import Counter, deque
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from gongkai.cli.batch import Intake, Problem, each
from gongkai.cli.examine import Background, Examined, examine
from gongkai.cli.language import language, speaker
from gongkai.cli.options import FINDINGS, SOUND, UNREAD, Files, Jobs, LangOption, Output, Quiet, said
from gongkai.cli.outputs import Outputs, file_away, is_input, refuse_input, whole
from gongkai.cli.screen import out, watched
from gongkai.cli.sources import Sources
from gongkai.cli.telling import TELLINGS, Line, told

if TYPE_CHECKING:
    from gongkai.checks import Dismissal

ENDINGS = {"text": "txt", "json": "jsonl", "sarif": "sarif"}


class Format(StrEnum):
    """How the outcome is told."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    DOCX = "docx"


class Kind(StrEnum):
    """Kinds of organ, for names that do not show theirs."""

    TOWNSHIP = "township"
    STREET = "street"
    COUNTY = "county"
    CITY = "city"
    PROVINCE = "province"
    DEPARTMENT = "department"


class Level(StrEnum):
    """From which severity on a finding makes the exit status 1."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Wanted(NamedTuple):
    """How and where the outcome is wanted, of which files, in which language."""

    form: Format
    output: Path | None
    sources: Sources
    lang: str
    quiet: bool


LastYear = Annotated[
    list[str] | None,
    typer.Option("--last-year", help=said("上一年度的报告；可多次给出，也可给文件夹，按机关配对"), show_default=False),
]
Members = Annotated[
    list[str] | None,
    typer.Option("--members", help=said("下级机关的报告，用来核对汇总；可多次给出，也可给文件夹"), show_default=False),
]
KindOption = Annotated[Kind | None, typer.Option("--kind", help=said("机关类别，名称看不出时给出"), show_default=False)]
Dismissals = Annotated[
    Path | None, typer.Option("--dismissals", help=said("已认定不是问题的清单（TOML）"), show_default=False)
]
As = Annotated[Format, typer.Option("--format", "-f", help=said("输出形式；docx 是带批注的 Word 文件"))]
FailOn = Annotated[Level, typer.Option("--fail-on", help=said("从哪个级别起退出状态为 1"))]


def check(  # noqa: PLR0913, PLR0917 -- each is an option of the command line
    files: Files,
    last_year: LastYear = None,
    members: Members = None,
    kind: KindOption = None,
    dismissals: Dismissals = None,
    form: As = Format.TEXT,
    output: Output = None,
    fail_on: FailOn = Level.NOTE,
    lang: LangOption = None,
    jobs: Jobs = 1,
    quiet: Quiet = False,
) -> None:
    """Check reports against every rule: tables, text, the year before, the organs below."""
    spoken, intake = language(lang), Intake()
    excused = _excused(dismissals, intake)
    background = Background(tuple(last_year or ()), tuple(members or ()), kind, excused, spoken)
    for problem in background.problems:
        intake.refuse(problem)
    sources = Sources(files, without=output)
    results = each(partial(examine, background=background, form=form), sources, jobs=jobs, lang=spoken)
    shown = watched(results, sources, speaker(spoken)("检查"), shown=not quiet and output is not None)
    levels: Counter[str] = Counter()
    _deliver(_counted(intake.good(shown), levels), Wanted(form, output, sources, spoken, quiet), intake)
    if intake.passed > 1 and not quiet and (form == Format.TEXT or output):
        out().print(_sum(levels, intake, spoken), style="bold", markup=False, soft_wrap=True)
    order = list(Level)
    grave = any(levels[level] for level in order[: order.index(fail_on) + 1])
    raise typer.Exit(UNREAD if intake.problems else FINDINGS if grave else SOUND)


def _deliver(results: Iterable[Examined], wanted: Wanted, intake: Intake) -> None:
    """Print the results, or write them where they are wanted."""
    form, output, sources, lang, quiet = wanted
    if form == Format.DOCX and output is None:
        intake.refuse(Problem("--format docx", speaker(lang)("请用 -o 指定写到哪个文件夹。")))
    elif form == Format.DOCX and output:
        documents = (one.document for one in results if one.document)
        file_away(documents, Outputs(output, ".docx", sources), intake, lang, quiet=quiet)
    elif output and is_input(output, sources):
        refuse_input(output, intake, lang)
    elif quiet and output is None:
        deque(results, maxlen=0)
    else:
        _print(told(TELLINGS[form], (one.lines for one in results), lang), output, form)


def _excused(path: Path | None, intake: Intake) -> "tuple[Dismissal, ...]":
    """Read the dismissals; a file of them that cannot be used is a problem, and nothing is dismissed."""
    from gongkai.checks import WrongDismissals, load_dismissals

    try:
        return load_dismissals(path) if path else ()
    except (WrongDismissals, OSError) as wrong:
        intake.refuse(Problem(str(path), str(wrong)))
        return ()


def _counted(results: Iterable[Examined], levels: Counter[str]) -> Iterator[Examined]:
    for result in results:
        levels.update(result.levels)
        yield result


def _sum(levels: Counter[str], intake: Intake, lang: str) -> str:
    """Return one sentence over all files."""
    return speaker(lang)(
        "共检查 {files} 份报告：错误 {error}，警告 {warning}，提示 {note}；{problems} 个文件有问题",
        files=intake.passed,
        problems=intake.problems,
        **{level.value: levels[level] for level in Level},
    )


def _print(lines: Iterable[Line], output: Path | None, form: Format) -> None:
    """Print lines on the screen, or into the file or folder that was named."""
    if output is None:
        for line in lines:
            out().print(line.text, style=line.style or None, markup=False, soft_wrap=True)
        return
    path = output / f"findings.{ENDINGS[form]}" if output.is_dir() or not output.suffix else output
    with whole(path) as stream:
        for line in lines:
            stream.write(f"{line.text}\n".encode())
