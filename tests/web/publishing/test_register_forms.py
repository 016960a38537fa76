"""The forms of the day registers ask what the layouts state."""

from datetime import date
from decimal import Decimal

import pytest

from gongkai.web.publishing.layouts import layouts
from gongkai.web.publishing.models import Column, RegisterRow
from gongkai.web.publishing.register_forms import PublishForm, RowForm


@pytest.mark.parametrize("key", list(layouts()))
def test_every_column_that_is_kept_is_asked_for_in_order(key):
    asked = list(RowForm(layouts()[key]).fields)
    assert asked == [*(column.key for column in layouts()[key].kept), "publishable", "reason"]


def test_what_is_filled_in_becomes_values():
    told = {"number": "1", "matter": "占道费", "decided_on": "2026-03-01", "amount": "120.50"}
    form = RowForm(layouts()["fee"], told)
    assert form.is_valid()
    expected = {"number": "1", "matter": "占道费", "decided_on": date(2026, 3, 1), "amount": Decimal("120.50")}
    assert form.values() == expected | {"standard": None, "remark": None}


@pytest.mark.django_db
def test_all_rows_offered_are_ticked():
    form = PublishForm(Column.objects.all(), RegisterRow.objects.all())
    assert list(form.fields) == ["column", "rows"]
    assert form.fields["rows"].initial is not None
