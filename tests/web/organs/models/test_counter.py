"""Counters: one for each period of each series of each organ."""

import pytest
from django.db import IntegrityError

from gongkai.web.organs.models import Counter


def test_a_counter_reads_as_series_period_and_last(county):
    counter = Counter.objects.create(organ=county.town, series="index_number", period="〔2026〕号", last=7)
    assert str(counter) == "index_number 〔2026〕号 7"


def test_a_period_is_counted_once(county):
    Counter.objects.create(organ=county.town, series="index_number", period="〔2026〕号")
    with pytest.raises(IntegrityError):
        Counter.objects.create(organ=county.town, series="index_number", period="〔2026〕号")
