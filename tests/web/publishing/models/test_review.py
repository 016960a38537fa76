"""Rounds, reviews and pinned remarks go by what a reader of the trail understands."""

import pytest
from django.db import IntegrityError, transaction

from gongkai.web.publishing.models import Pin, Review, Round


def test_they_go_by_what_they_say(site, submitted, review):
    item = review(submitted(), until="first")
    round_ = Round.objects.get(item=item)
    assert str(round_) == "柳溪镇开展春季防火工作 2026-03-02"
    assert str(Review.objects.get(round=round_)) == "初审通过"
    pin = Pin(round=round_, person=site.second, at=round_.at, quote="一句。", text="请核对" * 20)
    assert str(pin) == ("请核对" * 20)[:40]


def test_an_item_is_under_one_review_at_a_time(submitted):
    round_ = Round.objects.get(item=submitted())
    round_.pk = None
    with pytest.raises(IntegrityError), transaction.atomic():
        round_.save(force_insert=True)
