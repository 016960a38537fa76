"""A release goes by its item and moment, and an item has one that stands."""

import pytest
from django.db import DatabaseError, transaction

from gongkai.web.publishing.models import Release


def test_it_goes_by_item_and_moment(released):
    made = Release.objects.get(item=released())
    assert str(made) == "柳溪镇开展春季防火工作 2026-03-02 01:30"


def test_two_never_stand_at_once(released):
    made = Release.objects.get(item=released())
    made.pk = None
    with pytest.raises(DatabaseError), transaction.atomic():
        made.save(force_insert=True)
