"""`gongkai corpus total|compare|outliers|errors`: tables in the terminal, or written as workbook, csv or chart."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from gongkai.cli.corpus.opening import Say, in_words, open_corpus, open_dataset
from gongkai.cli.language import language
from gongkai.cli.options import UNREAD, LangOption, said
from gongkai.cli.screen import complain, out

if TYPE_CHECKING:
    from rich.table import Table

    from gongkai.corpus.study.dataset import Selection
    from gongkai.corpus.study.sheet import Sheet

TABLES, CHARTS = (".xlsx", ".csv"), (".html", ".svg", ".png")
_ROWS, _COLUMNS = 20, 7
_DEFAULT_BY = "level,year"

Folder = Annotated[Path, typer.Argument(metavar="DATASET", help=said("数据集所在的文件夹"))]
Years = Annotated[list[int] | None, typer.Option("--year", help=said("只看这一年度；可给多次"), show_default=False)]
Levels = Annotated[list[str] | None, typer.Option("--level", help=said("只看这一层级；可给多次"), show_default=False)]
Region = Annotated[str, typer.Option("--region", help=said("只看这一地区及其下级，如“甲省/乙市”"), show_default=False)]
By = Annotated[str, typer.Option("--by", help=said("按什么分组：region、level、year，用逗号隔开"))]
Depth = Annotated[int, typer.Option("--depth", min=1, help=said("地区分到第几级"))]
To = Annotated[
    Path | None,
    typer.Option("--output", "-o", help=said("写成文件：.xlsx、.csv 是表，.html、.svg、.png 是图"), show_default=False),
]
Score = Annotated[float, typer.Option("--score", min=1, help=said("离群分（中位数/MAD）从多少起列出"))]
Likeness = Annotated[float, typer.Option("--likeness", min=0.5, max=1, help=said("文字相似度从多少起算雷同"))]


def total(  # noqa: PLR0913, PLR0917 -- a command has its options
    dataset: Folder, by: By = _DEFAULT_BY, depth: Depth = 1, year: Years = None, level: Levels = None,
    region: Region = "", output: To = None, lang: LangOption = None,
) -> None:  # fmt: skip
    """Add up by region, level and year, and say what the sums rest on."""
    say = open_corpus(lang)
    from gongkai.corpus.study.totals import totals

    data = open_dataset(dataset, say)
    _show("total", totals(data, _selection(year, level, region), _keys(by, say), depth), output, language(lang), say)


def compare(  # noqa: PLR0913, PLR0917 -- a command has its options
    dataset: Folder,
    years: Annotated[tuple[int, int], typer.Argument(metavar="YEAR YEAR", help=said("前一年和后一年"))],
    by: By = "level", depth: Depth = 1, level: Levels = None, region: Region = "",
    output: To = None, lang: LangOption = None,
) -> None:  # fmt: skip
    """Compare two years over the organs that reported in both."""
    say = open_corpus(lang)
    from gongkai.corpus.study.growth import compared

    data = open_dataset(dataset, say)
    sheets = compared(data, years, _selection(None, level, region), _keys(by, say), depth)
    _show("compare", sheets, output, language(lang), say)


def outliers(  # noqa: PLR0913, PLR0917 -- a command has its options
    dataset: Folder, score: Score = 3.5, likeness: Likeness = 0.8, year: Years = None, level: Levels = None,
    region: Region = "", output: To = None, lang: LangOption = None,
) -> None:  # fmt: skip
    """Find figures far from their peers', breaks between years, copied texts."""
    say = open_corpus(lang)
    from gongkai.corpus.study.outliers import oddities

    data = open_dataset(dataset, say)
    sheets = oddities(data, _selection(year, level, region), score, likeness)
    _show("outliers", sheets, output, language(lang), say)


def errors(  # noqa: PLR0913, PLR0917 -- a command has its options
    dataset: Folder, by: By = "region", depth: Depth = 1, year: Years = None, level: Levels = None,
    region: Region = "", output: To = None, lang: LangOption = None,
) -> None:  # fmt: skip
    """Rank rules by how often they are broken, and groups by how many of their reports have errors."""
    say = open_corpus(lang)
    from gongkai.corpus.study.league import league

    data = open_dataset(dataset, say)
    sheets = league(data, _selection(year, level, region), _keys(by, say), depth)
    _show("errors", sheets, output, language(lang), say)


def _selection(years: Sequence[int] | None, levels: Sequence[str] | None, region: str) -> "Selection":
    from gongkai.corpus.study.dataset import Selection

    return Selection(tuple(years or ()), tuple(levels or ()), region.strip("/"))


def _keys(by: str, say: Say) -> list[str]:
    keys = [key.strip() for key in by.split(",") if key.strip()]
    if not keys or set(keys) - {"region", "level", "year"}:
        complain(say("--by 只能是 region、level、year，用逗号隔开，现为“{by}”。", by=by))
        raise typer.Exit(UNREAD)
    return keys


def _show(kind: str, sheets: "Sequence[Sheet]", output: Path | None, lang: str, say: Say) -> None:
    """Show tables on the terminal, or write them to where they are wanted."""
    from gongkai.corpus.study.sheet import write_sheets

    ending = output.suffix.lower() if output else ""
    if not output:
        for sheet in sheets:
            _print(sheet, lang, say)
        return
    if ending not in (*TABLES, *CHARTS):
        complain(say("不认识的文件类型“{ending}”。可写 {known}。", ending=ending, known=" ".join((*TABLES, *CHARTS))))
        raise typer.Exit(UNREAD)
    output.parent.mkdir(parents=True, exist_ok=True)
    with in_words(say):
        if ending in TABLES:
            write_sheets(sheets, output, lang)
        else:
            from gongkai.corpus.study.charts import write_chart

            write_chart(kind, sheets, output, lang)
    out().print(say("已写入 {path}", path=output), markup=False)


def _print(sheet: "Sheet", lang: str, say: Say) -> None:
    title = f"{say(sheet.title)}{say('（共 {count} 行）', count=sheet.frame.height)}"
    for number, piece in enumerate(sheet.pieces(_COLUMNS)):
        out().print(_table(piece, "" if number else title, lang))
    if sheet.frame.height > _ROWS:
        out().print(say("……只显示前 {count} 行；全部请用 -o 写成 xlsx 或 csv。", count=_ROWS), markup=False)


def _table(sheet: "Sheet", title: str, lang: str) -> "Table":
    from rich.table import Table

    table = Table(title=title or None, title_justify="left")
    for head, numeric in zip(sheet.heads(lang), sheet.numeric(), strict=True):
        table.add_column(head, justify="right" if numeric else "left", overflow="fold")
    for line in sheet.lines(_ROWS, lang):
        table.add_row(*line)
    return table
