"""A report's cells on the screen, table by table as the form prints them; a blank is shown as one."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from gongkai.law import Form
from gongkai.report import Value
from gongkai.words import count

if TYPE_CHECKING:
    from rich.table import Table

BLANK = "—"


def tables(form: Form, cells: Mapping[str, Value], names: Sequence[str]) -> list["Table"]:
    """Return tables two, three and four with `cells` filled in, under the headings `names`."""
    return [_two(form, cells, names[0]), _three(form, cells, names[1]), _four(form, cells, names[2])]


def _two(form: Form, cells: Mapping[str, Value], name: str) -> "Table":
    table = _table(name, [])
    for block in form.t2:
        table.add_row(block.label, *(column.label for column in block.columns), style="bold")
        for row in block.rows:
            table.add_row(row.label, *(_shown(cells, f"t2.{row.key}.{column.key}") for column in block.columns))
    return table


def _three(form: Form, cells: Mapping[str, Value], name: str) -> "Table":
    table = _table(name, [column.label for column in form.t3_columns])
    group = ""
    for row in form.t3_rows:
        if row.group and row.group != group:
            table.add_row(form.t3_groups[row.group], style="bold")
        group = row.group
        indent = "  " if row.group else ""
        table.add_row(
            f"{indent}{row.label}", *(_shown(cells, f"t3.{row.key}.{column.key}") for column in form.t3_columns)
        )
    return table


def _four(form: Form, cells: Mapping[str, Value], name: str) -> "Table":
    table = _table(name, [column.label for column in form.t4[0].columns])
    for block in form.t4:
        suit = form.t4_words["suits"] if block.suit else ""
        table.add_row(
            f"{suit}{block.label}", *(_shown(cells, f"t4.{block.key}.{column.key}") for column in block.columns)
        )
    return table


def _table(name: str, heads: list[str]) -> "Table":
    from rich.box import SIMPLE_HEAD
    from rich.table import Table

    table = Table(title=name, title_justify="left", box=SIMPLE_HEAD, show_header=bool(heads))
    table.add_column("", overflow="fold")
    for head in heads or [""] * 3:
        table.add_column(head, justify="right")
    return table


def _shown(cells: Mapping[str, Value], path: str) -> str:
    return count(cells.get(path), blank=BLANK)
