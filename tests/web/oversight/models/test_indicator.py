"""An indicator gives points or is a veto, never both; a set is known by its version."""

from decimal import Decimal

import pytest
from django.db import IntegrityError

from gongkai.web.oversight.models import Indicator, IndicatorSet
from gongkai.web.oversight.models.indicator import forms


def test_points_or_a_veto(indicators):
    told = {"set": indicators, "place": 9, "group": "组", "name": "项", "measure": next(iter(dict(forms())))}
    with pytest.raises(IntegrityError):
        Indicator.objects.create(weight=Decimal(5), veto=True, **told)


def test_what_they_are_called():
    assert str(IndicatorSet(title="考核", version=2)) == "考核 v2"
    assert str(Indicator(name="会议")) == "会议"
