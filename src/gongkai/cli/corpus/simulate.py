"""`gongkai corpus simulate`: a corpus of a country that does not exist, with the truth about it."""

from pathlib import Path
from typing import Annotated

import typer

from gongkai.cli.corpus.opening import open_corpus
from gongkai.cli.options import UNREAD, LangOption, said
from gongkai.cli.screen import complain, out, watched

Number = Annotated[int, typer.Option("--number", "-n", min=1, help=said("多少份报告"))]
Folder = Annotated[Path, typer.Option("--output", "-o", help=said("写到哪个文件夹"))]
Years = Annotated[list[int] | None, typer.Option("--year", help=said("哪一年度的；可给多次"), show_default=False)]
Seed = Annotated[int, typer.Option("--seed", help=said("同一个种子生成同样的文件"))]
Formats = Annotated[
    str,
    typer.Option(
        "--formats", help=said("格式，用逗号隔开：html、docx、pdf、txt；不给则按常见比例"), show_default=False
    ),
]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=0, help=said("同时用几个进程；0 表示每个核心一个"))]
_YEARS = [2023, 2024]


def simulate_it(  # noqa: PLR0913, PLR0917 -- a command has its options
    output: Folder,
    number: Number = 1000,
    year: Years = None,
    seed: Seed = 1,
    formats: Formats = "",
    jobs: Jobs = 0,
    lang: LangOption = None,
) -> None:
    """Write simulated reports, the register of their organs, and the truth about every one."""
    say = open_corpus(lang)
    from gongkai.corpus.simulate.printing import FORMATS
    from gongkai.corpus.simulate.writing import Plan, simulate

    wanted = [name.strip() for name in formats.split(",") if name.strip()] or list(FORMATS)
    if set(wanted) - FORMATS.keys():
        complain(say("不认识的格式“{formats}”。可写 {known}。", formats=formats, known=",".join(FORMATS)))
        raise typer.Exit(UNREAD)
    plan = Plan(output, seed, tuple((name, FORMATS[name]) for name in wanted))
    steps = simulate(plan, number, sorted(year or _YEARS), jobs)
    written = sum(watched(steps, range(-(-number // 200)), say("生成"), shown=True))
    out().print(
        say("{folder}：{count} 份，名册 register.csv，真值 truth.jsonl", folder=output, count=written), markup=False
    )
