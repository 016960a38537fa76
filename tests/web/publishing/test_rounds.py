"""Who may review, what waits for whom, and what share takes the urgent path."""

from datetime import UTC, date, datetime

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from gongkai.web.publishing.rounds import (
    against,
    draft_of,
    end,
    for_review,
    standing,
    urgent_between,
    waiting_for,
    why_not,
    writers_of,
)

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
TODAY = date(2026, 3, 2)


def test_the_round_that_stands_is_open_or_passed_and_not_released(item, submitted, released):
    assert standing(item()) is None
    sent = submitted()
    assert standing(sent).item == sent
    assert draft_of(standing(sent)).title == sent.title
    assert standing(released()) is None
    end(standing(sent), "recalled", NOW)
    assert standing(sent) is None


def test_writers_are_those_since_what_is_live(site, released, revised):
    shown = released()
    assert writers_of([shown]) == {shown.pk: {site.author.pk}}
    changed = revised(revised(shown, person=site.clerk, title="改"), title="再改")
    assert writers_of([changed]) == {shown.pk: {site.author.pk, site.clerk.pk}}


def test_it_says_why_somebody_may_not_review(site, submitted):
    round_ = standing(submitted())
    assert against(round_, site.first) == ""
    assert "自己的稿件" in against(round_, site.author)
    assert "送审人" in why_not(round_, site.author, set(), set())
    assert "已经审过" in why_not(round_, site.first, set(), {site.first.pk})


def test_what_waits_is_at_my_stage_in_my_organ_the_urgent_first(site, submitted, review, person):
    calm, pressing = submitted(), submitted(told={"urgent": "预警"})
    moved = review(submitted(), until="first")
    assert [each.item for each in waiting_for(site.first, TODAY)] == [pressing, calm]
    assert [each.item for each in waiting_for(site.second, TODAY)] == [moved]
    assert not waiting_for(person("first_reviewer", site.county.other), TODAY)
    assert not waiting_for(site.author, TODAY)


def test_the_queue_asks_as_often_however_long_it_is(site, submitted):
    submitted()
    counts = []
    for _ in range(2):
        site.first.__dict__.pop("_posts_by_day", None)
        with CaptureQueriesContext(connection) as queries:
            for_review(site.first, TODAY)
        counts.append(len(queries))
        submitted(), submitted()
    assert counts[0] == counts[1]


def test_the_urgent_are_counted_by_organ_and_period(site, submitted):
    submitted()
    submitted(told={"urgent": "预警"})
    submitted(told={"urgent": "预警"}, at=datetime(2026, 4, 1, 1, 0, tzinfo=UTC))
    assert urgent_between(site.county.county, TODAY, TODAY) == {site.organ.pk: (1, 2)}
    assert urgent_between(site.organ, TODAY, date(2026, 4, 1)) == {site.organ.pk: (2, 3)}
    assert urgent_between(site.county.other, TODAY, TODAY) == {}
