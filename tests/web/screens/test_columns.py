"""Columns and filters as data."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest

from gongkai.web.screens.columns import Choice, Column, Days

RECORD = SimpleNamespace(name="甲", organ=SimpleNamespace(name="乙"), none=None)


@pytest.mark.parametrize(
    ("value", "shown"),
    [("name", "甲"), ("organ.name", "乙"), ("none.name", None), (lambda record: record.name * 2, "甲甲")],
)
def test_a_column_shows_an_attribute_or_what_a_function_returns(value, shown):
    assert Column("名称", value).of(RECORD) == shown


def test_a_method_is_called():
    assert Column("名称", "name.lower").of(SimpleNamespace(name="A")) == "a"


def test_choices_may_be_made_when_asked():
    assert Choice("kind", "类别", lambda: [(1, "一")]).choices() == [("1", "一")]


@pytest.mark.parametrize(
    ("given", "conditions"),
    [({}, {}), ({"kind": "1"}, {"kind_id": "1"}), ({"kind": "2"}, {}), ({"other": "1"}, {})],
)
def test_only_what_can_be_chosen_narrows(given, conditions):
    assert Choice("kind", "类别", [(1, "一")], lookup="kind_id").conditions(given) == conditions


@pytest.mark.parametrize(
    ("moment", "given", "conditions"),
    [
        (False, {"at_from": "2026-03-02"}, {"at__gte": date(2026, 3, 2)}),
        (True, {"at_from": "2026-03-02"}, {"at__gte": datetime(2026, 3, 1, 16, tzinfo=UTC)}),
        (True, {"at_to": "2026-03-02"}, {"at__lt": datetime(2026, 3, 2, 16, tzinfo=UTC)}),
        (True, {"at_from": "0001-01-01", "at_to": "9999-12-31"}, {}),
        (True, {"at_from": "昨天", "at_to": ""}, {}),
    ],
)
def test_days_bound_from_both_sides(moment, given, conditions):
    assert Days("at", "时间", moment=moment).conditions(given) == conditions
