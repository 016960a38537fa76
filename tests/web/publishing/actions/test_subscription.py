"""Subscriptions: asked for, confirmed, changed, ended; and nowhere an address."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django_tasks_db.models import DBTaskResult

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow, OrganSetting
from gongkai.web.publishing.actions.subscription import (
    PAUSE,
    ChangeSubscription,
    ConfirmSubscription,
    EndSubscription,
    Subscribe,
    forget,
)
from gongkai.web.publishing.digests import confirmation_of
from gongkai.web.publishing.models import Subscription

FORGOTTEN, GIVEN_UP = timedelta(days=3), 14
pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
ADDRESS = "li@example.org"


@pytest.fixture(autouse=True)
def queued(settings):
    """Tasks wait for a worker, as they do in the office."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


def do(action, at=NOW):
    return action.do(actor=None, at=at)


def refused(action):
    with pytest.raises(Refused) as caught:
        do(action)
    return [reason.about for reason in caught.value.reasons]


def letters():
    return DBTaskResult.objects.count()


def test_an_address_is_kept_sealed_and_asked_to_confirm(county, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        row = do(Subscribe(county.town, f" {ADDRESS}", ("farmers",), (county.village.pk,)))
    kept = Subscription.objects.get()
    assert (kept.address, kept.interests, kept.villages) == (ADDRESS, ["farmers"], [county.village.pk])
    assert kept.confirmed_at is None
    assert str(kept) == county.town.name
    with connection.cursor() as cursor:
        cursor.execute("SELECT address, mark FROM publishing_subscription")
        assert ADDRESS not in "".join(cursor.fetchone())
    assert letters() == 1
    assert row.pk == kept.pk


def test_no_trail_holds_the_address(county):
    row = do(Subscribe(county.town, ADDRESS))
    for action in (ConfirmSubscription(row), ChangeSubscription(row, ("farmers",)), EndSubscription(row)):
        do(action)
    assert AuditRow.objects.count() == 4
    assert not any(ADDRESS in f"{each.subject}{each.detail}" for each in AuditRow.objects.all())
    assert not Subscription.objects.exists()


def test_no_second_letter_goes_out_soon_and_a_stranger_changes_nothing(county, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        row = do(Subscribe(county.town, ADDRESS, ("farmers",)))
        do(Subscribe(county.town, ADDRESS.upper(), ("elderly",)), NOW + PAUSE / 2)
    assert letters() == 1
    assert Subscription.objects.get().interests == ["farmers"]
    do(ConfirmSubscription(row))
    with django_capture_on_commit_callbacks(execute=True):
        do(Subscribe(county.town, ADDRESS, ("elderly",)), NOW + PAUSE)
    assert letters() == 2
    assert Subscription.objects.get().interests == ["farmers"]
    assert Subscription.objects.get().confirmed_at == NOW


def test_who_never_confirmed_may_choose_again(county):
    do(Subscribe(county.town, ADDRESS, ("farmers",)))
    do(Subscribe(county.town, ADDRESS, ("elderly",)), NOW + PAUSE)
    assert Subscription.objects.get().interests == ["elderly"]


@pytest.mark.parametrize("address", ["", "li", "li@", f"{'l' * 260}@example.org"])
def test_what_is_no_address_is_refused(county, address):
    assert set(refused(Subscribe(county.town, address))) == {"address"}


def test_what_is_not_there_cannot_be_chosen(county):
    assert refused(Subscribe(county.town, ADDRESS, ("no",))) == ["interests"]
    assert refused(Subscribe(county.town, ADDRESS, (), (county.other.pk,))) == ["villages"]
    row = do(Subscribe(county.town, ADDRESS))
    assert refused(ChangeSubscription(row, ("no",))) == ["interests"]


def set_to(organ, key, value):
    OrganSetting.objects.create(organ=organ, key=key, value=value, since=NOW.date())


def test_a_flood_is_held_back(county):
    set_to(county.town, "subscriptions_hourly", "1")
    do(Subscribe(county.town, ADDRESS))
    assert refused(Subscribe(county.town, "wang@example.org")) == [""]
    do(Subscribe(county.other, "wang@example.org"))


def test_an_organ_decides_how_long_it_waits_and_the_letter_says_so(county):
    set_to(county.town, "subscription_unconfirmed", "5")
    row = do(Subscribe(county.town, ADDRESS))
    do(Subscribe(county.other, ADDRESS))
    assert "5 天之内没有确认" in confirmation_of(row).text
    forget(NOW + timedelta(days=5))
    assert Subscription.objects.get().organ == county.town
    set_to(county.town, "subscription_unreachable", "2")
    do(ConfirmSubscription(row))
    Subscription.objects.update(failures=2)
    forget(NOW + timedelta(days=6))
    assert not Subscription.objects.exists()


def test_what_nobody_confirmed_or_nobody_gets_is_forgotten(county):
    row = do(Subscribe(county.town, ADDRESS))
    forget(NOW + FORGOTTEN)
    assert Subscription.objects.exists()
    forget(NOW + FORGOTTEN + timedelta(seconds=1))
    assert not Subscription.objects.exists()
    row = do(Subscribe(county.town, ADDRESS))
    do(ConfirmSubscription(row))
    Subscription.objects.update(failures=GIVEN_UP - 1)
    forget(NOW + FORGOTTEN * 2)
    assert Subscription.objects.exists()
    Subscription.objects.update(failures=GIVEN_UP)
    forget(NOW)
    assert AuditRow.objects.latest("number").detail["why"] == "unreachable"
    assert not Subscription.objects.exists()
