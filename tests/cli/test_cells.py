import io

import pytest
from rich.console import Console

from gongkai.cli.cells import BLANK, tables
from gongkai.law import form


@pytest.mark.parametrize("form_id", ["2021", "2019", "2019+2021"])
def test_every_cell_is_shown_once(form_id):
    statutory = form(form_id)
    cells = {path: 10_000 + number for number, path in enumerate(statutory.paths)}
    console = Console(file=io.StringIO(), width=300)
    for table in tables(statutory, cells, ("二", "三", "四")):
        console.print(table)
    text = console.file.getvalue()
    assert [path for path, value in cells.items() if text.count(str(value)) != 1] == []


def test_a_blank_is_not_zero():
    console = Console(file=io.StringIO(), width=300)
    for table in tables(form("2021"), {"t3.new.total": 0}, ("二", "三", "四")):
        console.print(table)
    assert console.file.getvalue().count(f" {BLANK} ") == 199
