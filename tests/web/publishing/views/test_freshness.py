"""The board of freshness."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from gongkai.web.publishing.models import Column
from gongkai.web.publishing.site import first_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def board(county, person):
    """A function that opens the board as somebody; there are a stale column here and a fresh one elsewhere."""
    today = timezone.localdate()
    for organ, title, days in ((county.town, "陈旧", 15), (county.other, "新鲜", 1)):
        first_page().add_child(
            instance=Column(
                title=title,
                slug=f"c{organ.pk}",
                organ=organ,
                kind="added",
                freshness="news",
                newest_on=today - timedelta(days=days),
            )
        )

    def opened(role, organ, **asked):
        client = Client()
        client.force_login(person(role, organ))
        answer = client.get(reverse("freshness"), asked)
        assert answer.status_code == 200
        return answer.content.decode()

    return opened


def test_the_overseer_sees_all_below_and_the_clerk_the_own(board, county):
    assert {"陈旧", "新鲜"} <= {word for word in ("陈旧", "新鲜") if word in board("overseer", county.county)}
    assert "新鲜" not in board("clerk", county.town)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ({"state": "overdue"}, "陈旧"),
        ({"state": "fresh"}, "新鲜"),
        ({"state": "overdue", "frequent": "yes"}, "陈旧"),
        ({"freshness": "slow"}, ""),
        ({"q": "新"}, "新鲜"),
    ],
)
def test_it_is_narrowed(board, county, asked, found):
    text = board("overseer", county.county, **asked)
    assert [word for word in ("陈旧", "新鲜") if f">{word}</a>" in text] == ([found] if found else [])


def test_days_left_are_told(board, county):
    assert ">-1<" in board("clerk", county.town)


def test_it_leaves_as_a_workbook(county, person):
    client = Client()
    client.force_login(person("overseer", county.county))
    answer = client.get(reverse("freshness"), {"export": "xlsx"})
    assert b"".join(answer.streaming_content)[:2] == b"PK"
