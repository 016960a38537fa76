"""`gongkai vet`: what must not go out with a file, shown without being told; and copies without it."""

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from gongkai.cli.batch import Intake, Problem, each
from gongkai.cli.language import language, speaker
from gongkai.cli.options import FINDINGS, SOUND, UNREAD, Files, Jobs, LangOption, Quiet, said
from gongkai.cli.outputs import Outputs
from gongkai.cli.screen import out
from gongkai.cli.sources import SUFFIXES, Source, Sources

if TYPE_CHECKING:
    from gongkai.vetting import Finding

VETTED = SUFFIXES | {".csv", ".zip", ".pptx", ".xls", ".ppt", ".et", ".odt", ".jpg", ".jpeg", ".png"}
STYLES = {"block": "red", "warn": "yellow", "note": "cyan"}
_CLEANED = {"P", "H"}

AsJson = Annotated[bool, typer.Option("--json", help=said("每个文件一行 JSON"))]
Clean = Annotated[bool, typer.Option("--clean", help=said("遮盖个人信息、清除隐藏内容，写成新文件；原文件不动"))]
To = Annotated[
    Path | None,
    typer.Option("--output", "-o", help=said("清理后的文件写到哪个文件夹，或哪个文件"), show_default=False),
]


class Vetted(NamedTuple):
    """One file's findings, and the file without them (None: not asked for, or `refused` with the reason).

    `shown` is its name without the data in it: a cleaned copy is called so.
    """

    source: Source
    shown: str
    findings: "tuple[Finding, ...]"
    cleaned: bytes | None
    refused: str = ""


def vet(  # noqa: PLR0913, PLR0917 -- each is an option of the command line
    files: Files,
    as_json: AsJson = False,
    clean: Clean = False,
    output: To = None,
    lang: LangOption = None,
    jobs: Jobs = 1,
    quiet: Quiet = False,
) -> None:
    """Look for personal data, marks of secrecy, hidden things and common slips; with --clean write copies without."""
    spoken, intake = language(lang), Intake()
    if clean != (output is not None):
        intake.refuse(Problem("--clean", speaker(spoken)("--clean 和 -o 要一起给出。")))
        raise typer.Exit(UNREAD)
    sources = Sources(files, without=output, suffixes=VETTED)
    found = 0
    writers: dict[str, Outputs] = {}
    for vetted in intake.good(each(partial(vetted_of, clean=clean), sources, jobs=jobs, lang=spoken)):
        found += len(vetted.findings)
        for line in _json(vetted, spoken) if as_json else _text(vetted, spoken):
            if not quiet:
                out().print(*line[:1], style=line[1], markup=False, soft_wrap=True)
        if vetted.refused:
            intake.refuse(Problem(vetted.source.name, speaker(spoken)(vetted.refused)))
        if vetted.cleaned is not None and output is not None:
            _write(vetted, output, sources, writers, intake)
    raise typer.Exit(UNREAD if intake.problems else FINDINGS if found else SOUND)


def vetted_of(source: Source, clean: bool) -> Vetted:
    """Return what is found in a file, and the file without it. Raises CannotRead."""
    from gongkai.readers import DEFAULT_LIMITS, CannotRead
    from gongkai.vetting import CannotClean, Told
    from gongkai.vetting import clean as without
    from gongkai.vetting import vet as look
    from gongkai.vetting.vet import shown_name

    if source.path and not source.path.is_file():
        raise CannotRead("E101", name=source.name)
    if source.path and source.path.stat().st_size > DEFAULT_LIMITS.file_bytes:
        raise CannotRead("E102", size=source.path.stat().st_size, limit=DEFAULT_LIMITS.file_bytes)
    data = source.path.read_bytes() if source.path else source.data
    told = Told(date.today())  # noqa: DTZ011 -- the day where the office is
    name = source.path.name if source.path else source.name
    findings, shown = look(data, name, told), shown_name(name, told)
    try:
        return Vetted(source, shown, findings, without(data, name, told, _goes) if clean else None)
    except CannotClean as refused:
        return Vetted(source, shown, findings, None, refused.reason)


def _goes(finding: "Finding") -> bool:
    return finding.code.family in _CLEANED


def _text(vetted: Vetted, lang: str) -> Iterator[tuple[str, str]]:
    say = speaker(lang)
    counts = Counter(finding.code.severity.value for finding in vetted.findings)
    total = say("{block} 项必须处理，{warn} 项应当核对，{note} 项提示", **{key: counts[key] for key in STYLES})
    yield f"{vetted.source.name} · {total if vetted.findings else say('没有发现疑点')}", "bold"
    for finding in vetted.findings:
        told = finding.plain(lang)
        places = "；".join(told["places"][:3]) + (
            f" {say('等 {count} 处', count=told['count'])}" if told["count"] > 3 else ""
        )
        inner = finding.file.partition(" › ")[2]
        yield f"  {finding.code.key} {told['name']} · {f'{inner} ' if inner else ''}{places}", STYLES[told["severity"]]
        if finding.quote or finding.better:
            yield f"    {finding.quote}{f' → {finding.better}' if finding.better else ''}", ""
        yield f"    {told['advice']}", "dim"


def _json(vetted: Vetted, lang: str) -> Iterator[tuple[str, str]]:
    told = {"file": vetted.source.name, "findings": [finding.plain(lang) for finding in vetted.findings]}
    yield json.dumps(told, ensure_ascii=False), ""


def _write(vetted: Vetted, output: Path, sources: Sources, writers: dict[str, Outputs], intake: Intake) -> None:
    suffix = vetted.source.path.suffix.lower() if vetted.source.path else output.suffix
    called = vetted.source._replace(path=Path(vetted.shown)) if vetted.source.path else vetted.source
    try:
        writers.setdefault(suffix, Outputs(output, suffix, sources)).write(called, vetted.cleaned or b"")
    except OSError as fault:
        intake.refuse(Problem(vetted.source.name, str(fault.strerror)))
