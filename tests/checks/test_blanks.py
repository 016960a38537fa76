import pytest

from gongkai.checks.blanks import Blanks
from gongkai.checks.rule import NotCheckable
from gongkai.law import form
from gongkai.report import Report

ZEROS = dict.fromkeys(form("2021").paths, 0)


def blanks(**tables):
    """Return the blanks of a report on zeros, with these cells of each table blank."""
    cells = ZEROS | {path: None for paths in tables.values() for path in paths}
    return Blanks(Report.of(cells))


def of(table):
    return tuple(path for path in ZEROS if path.startswith(table))


def test_zero_is_not_blank():
    found = blanks()
    assert not found
    assert found.paths == {}
    found.some_figure()


def test_blank_cells_are_listed_by_table_in_order():
    found = blanks(t3=of("t3")[:2], t4=of("t4")[3:4])
    assert found
    assert found.paths == {"t3": of("t3")[:2], "t4": of("t4")[3:4]}
    found.some_figure()


def test_a_table_is_blank_only_where_every_cell_is():
    found = blanks(t2=of("t2"), t4=of("t4")[1:])
    assert [table for table in ("t2", "t3", "t4") if found.whole(table)] == ["t2"]


def test_without_any_figure_nothing_can_be_told():
    with pytest.raises(NotCheckable):
        Blanks(Report.of({})).some_figure()
