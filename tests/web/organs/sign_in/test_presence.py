"""Presence: noted, but not at every look; who was away for long is signed out, and loses nothing that was typed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from door import PASSWORD, enter, with_password
from gongkai.web.organs.actions.sign_in import EndIdle
from gongkai.web.organs.models import AuditRow, Organ, Person

pytestmark = pytest.mark.django_db


def test_a_session_is_noted_at_the_first_look_and_again_after_a_while(client, county, person):
    client.force_login(person("clerk", county.town))
    client.get(reverse("desk"))
    session = UserSession.objects.get()
    client.get(reverse("desk"))
    assert UserSession.objects.get().last_seen_at == session.last_seen_at
    earlier = timezone.now() - timedelta(minutes=2)
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


@pytest.fixture
def away(client, county, person):
    """A function that signs somebody in with a role in the town, who then does nothing for some minutes."""

    def gone(role="clerk", minutes=settings.ENVIRONMENT.idle_minutes + 1):
        somebody = with_password(person(role, county.town))
        enter(client, somebody)
        UserSession.objects.update(last_seen_at=timezone.now() - timedelta(minutes=minutes))
        return somebody

    return gone


def test_who_was_away_for_long_is_asked_again_told_why_and_led_back(client, away):
    clerk = away()
    here = reverse("organs") + "?q=1"
    answer = client.get(here)
    assert answer["Location"] == f"{reverse('account_login')}?next={here.replace('?', '%3F').replace('=', '%3D')}"
    assert "30 分钟没有操作" in client.get(answer["Location"]).content.decode()
    row = AuditRow.objects.order_by("number").last()
    assert (row.action, row.actor, row.subject_key) == ("end_idle", None, str(clerk.pk))
    assert not UserSession.objects.exists()
    assert "_auth_user_id" not in client.session
    answer = client.post(answer["Location"], {"login": clerk.username, "password": PASSWORD, "next": here})
    assert answer["Location"] == here


def test_a_short_while_ends_nothing(client, away):
    away(minutes=settings.ENVIRONMENT.idle_minutes - 1)
    assert client.get(reverse("desk")).status_code == 200


def test_public_pages_are_shown_all_the_same(client, away):
    away()
    assert client.get(reverse("home")).status_code == 200
    assert not UserSession.objects.exists()


def test_it_can_be_put_off(client, away, settings):
    settings.ENVIRONMENT = replace(settings.ENVIRONMENT, idle_minutes=0)
    away(minutes=600)
    assert client.get(reverse("desk")).status_code == 200


def test_what_was_typed_is_back_after_the_sign_in_but_not_sent(client, county, away):
    clerk = away()
    form = reverse("edit_guide", args=[county.town.pk])
    answer = client.post(form, {"phone": "6211006"}, headers={"referer": f"http://testserver{form}"})
    assert answer["Location"] == f"{reverse('account_login')}?next={form}"
    assert "替您留着" in client.get(answer["Location"]).content.decode()
    assert "6211006" not in str(dict(client.session))
    enter(client, clerk)
    page = client.get(form).content.decode()
    assert "还没有提交" in page
    assert 'value="6211006"' in page
    assert 'value="6211006"' not in client.get(form).content.decode()
    assert Organ.objects.get(pk=county.town.pk).phone == ""


def test_somebody_else_does_not_see_it(client, county, person, away):
    away()
    form = reverse("edit_guide", args=[county.town.pk])
    client.post(form, {"phone": "6211006"})
    enter(client, with_password(person("clerk", county.town)))
    assert "6211006" not in client.get(form).content.decode()


def test_a_form_that_has_no_page_of_its_own_leads_back_to_where_it_stood(client, county, away):
    away()
    page = reverse("organ", args=[county.town.pk])
    send = reverse("comment", args=["organs.organ", county.town.pk])
    answer = client.post(send, {"text": "一句话"}, headers={"referer": f"http://testserver{page}"})
    assert answer["Location"] == f"{reverse('account_login')}?next={page}"


def test_a_session_ended_by_another_request_is_ended_once(client, away):
    clerk = away()
    session = UserSession.objects.get()
    client.get(reverse("desk"))
    assert [reason.message for reason in EndIdle(Person.objects.get(pk=clerk.pk), session).reasons(timezone.now())]


def test_what_was_typed_stays_too_when_the_session_is_too_old(client, county, away):
    clerk = away(minutes=1)
    Session.objects.update(expire_date=timezone.now() - timedelta(minutes=1))
    form = reverse("edit_guide", args=[county.town.pk])
    answer = client.post(form, {"phone": "6211006"}, headers={"referer": f"http://testserver{form}"})
    assert answer["Location"] == f"{reverse('account_login')}?next={form}"
    told = client.get(answer["Location"]).content.decode()
    assert "登录已满 8 小时" in told
    assert "替您留着" in told
    enter(client, clerk)
    assert 'value="6211006"' in client.get(form).content.decode()
    assert Organ.objects.get(pk=county.town.pk).phone == ""


def test_a_key_that_is_nobodys_keeps_nothing(client, county):
    client.cookies[settings.SESSION_COOKIE_NAME] = "a" * 32
    form = reverse("edit_guide", args=[county.town.pk])
    assert client.post(form, {"phone": "6211006"})["Location"].startswith(reverse("account_login"))
    assert "unsaved" not in client.session
