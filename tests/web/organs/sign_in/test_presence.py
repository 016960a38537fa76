"""Presence: noted, but not at every look."""

from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db


def test_a_session_is_noted_at_the_first_look_and_again_after_a_while(client, county, person):
    client.force_login(person("clerk", county.town))
    client.get(reverse("desk"))
    session = UserSession.objects.get()
    client.get(reverse("desk"))
    assert UserSession.objects.get().last_seen_at == session.last_seen_at
    earlier = timezone.now() - timedelta(minutes=6)
    UserSession.objects.update(last_seen_at=earlier)
    client.get(reverse("desk"))
    assert UserSession.objects.get().last_seen_at > earlier


def test_looking_writes_nothing(client, county, person):
    client.force_login(person("clerk", county.town))
    client.get(reverse("desk"))
    with CaptureQueriesContext(connection) as asked:
        client.get(reverse("desk"))
    assert not [query["sql"] for query in asked if not query["sql"].startswith("SELECT")]


def test_strangers_are_not_noted(client, db):  # noqa: ARG001 -- opens the database
    client.get(reverse("home"))
    assert not UserSession.objects.exists()
