"""Requests, events and ratings go by what anybody on the register may read."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from gongkai.web.requests.models import Event, Rating


def test_they_go_by_number_day_and_score(letter):
    request = letter()[0]
    assert str(request) == "2025依申请第1号 青苗补偿标准"
    assert str(request.events.get()) == "2025-03-03 收到申请"
    assert str(Rating.objects.create(request=request, score=5, at=timezone.now())) == "5"


def test_two_events_never_stand_in_one_place(letter):
    request = letter()[0]
    again = Event(request=request, place=1, kind="answered", day=date(2025, 3, 4), at=timezone.now())
    with pytest.raises(IntegrityError), transaction.atomic():
        again.save()


def test_a_number_is_given_once(letter):
    first, second = letter(subjects=("甲", "乙"))
    second.number = first.number
    with pytest.raises(IntegrityError), transaction.atomic():
        second.save()
