"""The own account."""

import pytest
from allauth.usersessions.models import UserSession
from django.test import Client
from django.urls import reverse

from door import enter, with_password
from gongkai.web.organs.models import AuditRow

pytestmark = pytest.mark.django_db


@pytest.fixture
def clerk(client, county, person):
    """A clerk, signed in on two machines."""
    clerk = with_password(person("clerk", county.town))
    for machine in (client, Client()):
        enter(machine, clerk)
        machine.get(reverse("desk"))
    return clerk


def test_it_shows_how_and_where_one_is_signed_in(client, clerk):
    page = client.get(reverse("my_account")).content.decode()
    assert clerk.username in page
    assert page.count("本次登录") == 1
    assert page.count("127.0.0.1") == 2


def test_another_machine_is_signed_out(client, clerk):
    here = client.session.session_key
    other = UserSession.objects.exclude(session_key=here).get()
    client.post(reverse("end_session", args=[other.pk]))
    assert UserSession.objects.get(user=clerk).session_key == here
    assert AuditRow.objects.order_by("number").last().action == "end_sessions"


@pytest.mark.usefixtures("clerk")
def test_all_others_are_signed_out_at_once(client):
    client.post(reverse("end_other_sessions"))
    assert UserSession.objects.get().session_key == client.session.session_key
    assert client.get(reverse("desk")).status_code == 200


def test_anothers_session_is_out_of_reach(client, clerk, county, person):
    stranger = Client()
    stranger.force_login(person("clerk", county.town))
    theirs = UserSession.objects.filter(user=clerk).first()
    assert stranger.post(reverse("end_session", args=[theirs.pk])).status_code == 404
    assert client.get(reverse("desk")).status_code == 200


def test_recovery_codes_left_are_counted(client, county, person):
    client.force_login(with_password(person("clerk", county.town), factor=True))
    assert "恢复码还有 10 个没有用过" in client.get(reverse("my_account")).content.decode()
