"""Every cell of the three tables is counted, and leads to as many records as it says."""

import pytest

from gongkai.law import form
from gongkai.web.reporting.tables import behind, by_row, cells, first_year, registered, statutory, tallied


def test_every_cell_equals_its_records(year):
    counted = cells(year.organ, 2025)
    assert set(counted) == set(form("2021").paths)
    for path, value in counted.items():
        assert tallied(behind(year.organ, 2025, path), path) == value, path


def test_the_records_fill_the_newest_form_and_none_before_it(year):
    counted = cells(year.organ, 2025)
    assert not set(statutory(first_year() - 1).paths) <= set(counted)
    assert set(statutory(first_year()).paths) == set(counted)


def test_a_path_that_is_no_cell_leads_nowhere(year):
    for path in ("t2.nothing", "t3.new", ""):
        with pytest.raises(KeyError):
            behind(year.organ, 2025, path)


def test_only_registers_may_be_kept_elsewhere():
    assert registered() <= set(form("2021").paths)
    assert all(path.startswith("t2.") for path in registered())


def test_rows_stand_in_the_forms_order():
    rows = by_row(statutory(2025), "t4", {})
    assert [key for key, _ in rows] == ["reconsideration", "direct_suit", "suit_after"]
    assert {len(cells_) for _, cells_ in rows} == {5}
