"""`gongkai corpus build`: sources in, a data set out, on this machine or on a cluster."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gongkai.cli.corpus.opening import Say, in_words, open_corpus
from gongkai.cli.options import SOUND, UNREAD, LangOption, Quiet, said
from gongkai.cli.screen import err, out

if TYPE_CHECKING:
    from rich.progress import Progress

    from gongkai.corpus.build import Outcome, Watch
    from gongkai.corpus.order import Engine

LOCAL = "local"

Sources = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE",
        help=said(
            "文件夹、通配符、zip/tar 压缩包、WARC 文件、s3:// 等地址，或列有文件、机关、层级、地区、年度的 csv 名册"
        ),
        show_default=False,
    ),
]
Folder = Annotated[Path, typer.Option("--output", "-o", help=said("数据集所在的文件夹"))]
EngineOption = Annotated[str, typer.Option("--engine", help=said("local 为本机各核心；tcp://主机:端口 为 Dask 集群"))]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=0, help=said("本机同时用几个进程；0 表示每个核心一个"))]
Seconds = Annotated[float, typer.Option("--seconds", min=0.1, help=said("一个文件最多读多少秒"))]
Memory = Annotated[int, typer.Option("--memory", min=64, help=said("读一个文件最多另用多少 MiB 内存"))]


def build_it(  # noqa: PLR0913, PLR0917 -- a command has its options
    sources: Sources,
    output: Folder,
    engine: EngineOption = LOCAL,
    jobs: Jobs = 0,
    seconds: Seconds = 60.0,
    memory: Memory = 2048,
    quiet: Quiet = False,
    lang: LangOption = None,
) -> None:
    """Bring a data set up to what its sources hold. Ends with 2 where one of their files cannot be fetched or read."""
    say = open_corpus(lang)
    from gongkai.corpus.build import build
    from gongkai.corpus.order import Bounds

    with in_words(say), _watching(say, shown=not quiet) as watch:
        outcome = build(sources, output, _engine(engine, jobs), bounds=Bounds(seconds, memory), watch=watch)
    if not quiet:
        _tell(outcome, output, say)
    raise typer.Exit(UNREAD if outcome.counts.failed or outcome.failed or outcome.unfetched else SOUND)


def _engine(name: str, jobs: int) -> "Engine":
    if name == LOCAL:
        from gongkai.corpus.local import run_local

        return partial(run_local, workers=jobs)
    from gongkai.corpus.cluster import run_cluster

    return partial(run_cluster, address=name)


@contextmanager
def _watching(say: Say, *, shown: bool) -> "Iterator[Watch]":
    """Show on a terminal how far along a build is: how many a second, and how long it will still take."""
    from gongkai.corpus.build import SILENT, Watch

    if not shown or not err().is_terminal:
        yield SILENT
        return
    with _bar() as progress:
        taking = progress.add_task(say("清点"), total=None)
        reading = progress.add_task(say("读取"), total=None, visible=False)

        def wanted(number: int) -> None:
            progress.update(taking, total=1, completed=1, visible=False)
            progress.update(reading, total=number, visible=True)

        yield Watch(
            lambda number: progress.advance(taking, number),
            wanted,
            lambda counts: progress.advance(reading, counts.all),
        )


def _bar() -> "Progress":
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        ProgressColumn,
        Task,
        TextColumn,
        TimeRemainingColumn,
    )
    from rich.text import Text

    class Rate(ProgressColumn):
        """Files a second."""

        def render(self, task: Task) -> Text:
            return Text(f"{task.speed:.0f}/s" if task.speed else "")

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), Rate(), TimeRemainingColumn())
    return Progress(*columns, console=err(), transient=True, speed_estimate_period=60)


def _tell(outcome: "Outcome", folder: Path, say: Say) -> None:
    counts = outcome.counts
    screen = out()
    screen.print(
        say(
            "{folder}：文件 {files} 个，本次读出 {read} 份，非年度报告 {refused} 份，未能读出 {failed} 份；"
            "原已读过 {known} 份，撤下 {withdrawn} 份。",
            folder=folder,
            files=outcome.files,
            read=counts.read,
            refused=counts.refused,
            failed=counts.failed,
            known=outcome.known,
            withdrawn=outcome.withdrawn,
        ),
        markup=False,
    )
    if outcome.missing:
        screen.print(say("名册中有、文件没有（或取不到）的：{count} 个。", count=outcome.missing), markup=False)
    if outcome.failed:
        screen.print(
            say(
                "以前未能读出、这次未再读的：{count} 份。超时或超内存的，放宽 --seconds、--memory 后会再读。",
                count=outcome.failed,
            ),
            markup=False,
        )
