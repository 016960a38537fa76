"""Limits of letters: by kind, by the organ's own promise where that is shorter, counted in working days."""

from datetime import date

import pytest

from gongkai.web.dialogue.mailbox import KINDS, OPEN, due_of, limit_of, petition, told
from gongkai.web.organs.figures import values
from gongkai.web.organs.models import OrganSetting
from gongkai.web.organs.tables import settings

DAY = date(2026, 3, 2)


def decided(organ, key, value):
    OrganSetting.objects.create(organ=organ, key=key, value=value, since=date(2026, 1, 1))


def test_every_kind_names_its_setting():
    assert {told("kinds")[key]["limit"] for key, _ in KINDS} <= settings().keys()


def test_a_simple_question_has_the_shorter_limit(county):
    assert (limit_of(county.town, "consultation", DAY), limit_of(county.town, "complaint", DAY)) == (5, 15)


@pytest.mark.parametrize(("promise", "limits"), [("3", (3, 3)), ("8", (5, 8)), ("0", (5, 15))])
def test_a_promise_counts_where_it_is_shorter(county, promise, limits):
    decided(county.county, "mailbox_promise", promise)
    assert (limit_of(county.town, "consultation", DAY), limit_of(county.town, "help", DAY)) == limits


def test_an_unknown_kind_has_no_limit(county):
    with pytest.raises(KeyError):
        limit_of(county.town, "joke", DAY)


def test_weekends_do_not_count_and_missing_holidays_are_told():
    assert due_of(DAY, 5) == (date(2026, 3, 9), False)
    assert due_of(DAY, 5, 2) == (date(2026, 3, 11), False)
    assert due_of(date(2040, 1, 2), 5)[1] is True


def test_what_is_open_is_told_by_the_table():
    assert OPEN == ("new", "open", "review", "approved")


def test_a_petition_is_told_its_channel_with_its_source():
    assert petition()["source"] == "petition2022/18"


def test_letters_are_counted_by_the_day_they_came_were_answered_and_published(box):
    for state in ("new", "answered", "public"):
        box.letter(state)
    box.letter("answered", kind="complaint", day=date(2025, 12, 30))
    told = values(box.organ, date(2026, 1, 1), date(2026, 12, 31))
    names = ("letters", "letters_answered", "letters_in_time", "letters_published", "letters_help", "letters_complaint")
    assert [told[f"dialogue.{name}"] for name in names] == [3, 2, 2, 1, 3, 0]
