"""`gongkai corpus export`: a table of the data set as csv or workbook, for programs that read no Parquet."""

from pathlib import Path
from typing import Annotated

import typer

from gongkai.cli.corpus.opening import in_words, open_corpus, open_dataset
from gongkai.cli.options import UNREAD, LangOption, said
from gongkai.cli.screen import complain, out

Folder = Annotated[Path, typer.Argument(metavar="DATASET", help=said("数据集所在的文件夹"))]
Name = Annotated[
    str, typer.Option("--table", help=said("哪张表：files、reports、wide、cells、findings、doubts、texts"))
]
Years = Annotated[list[int] | None, typer.Option("--year", help=said("只看这一年度；可给多次"), show_default=False)]
To = Annotated[Path, typer.Option("--output", "-o", help=said("写到哪个 .csv 或 .xlsx 文件"))]


def export(dataset: Folder, output: To, table: Name = "wide", year: Years = None, lang: LangOption = None) -> None:
    """Write one table into one file."""
    say = open_corpus(lang)
    from gongkai.corpus.export import export_table
    from gongkai.corpus.tables import tables

    data = open_dataset(dataset, say)
    if table not in tables() or output.suffix.lower() not in {".csv", ".xlsx"}:
        complain(say("要写 .csv 或 .xlsx，表名是其中之一：{known}", known=" ".join(tables())))
        raise typer.Exit(UNREAD)
    output.parent.mkdir(parents=True, exist_ok=True)
    with in_words(say):
        export_table(data, table, year or (), output)
    out().print(say("已写入 {path}", path=output), markup=False)
