"""Guards of views: strangers are asked to sign in, others need the permission, and a record its own organ's."""

from datetime import UTC, date, datetime
from types import SimpleNamespace

import pytest
from django.contrib.auth.models import AnonymousUser
from django.core.exceptions import PermissionDenied
from django.http import HttpResponse
from django.test import RequestFactory

from gongkai.web.organs.guard import PUBLIC, came_from, demand, guarded, permission_of, person_of, public, today

pytestmark = pytest.mark.django_db


@guarded("see_audit")
def seen(request, key=0):
    """Show something."""
    return HttpResponse(f"{request.user} {key}")


def request_of(user):
    request = RequestFactory().get("/office/somewhere?q=1")
    request.user = user
    return request


def test_a_stranger_is_led_to_the_door_and_back():
    answer = seen(request_of(AnonymousUser()))
    assert answer.status_code == 302
    assert answer["Location"].endswith("?next=/office/somewhere%3Fq%3D1")


def test_whoever_holds_the_permission_anywhere_gets_in(county, person):
    assert seen(request_of(person("auditor", county.village)), key=3).content.decode() == "王某 3"


@pytest.mark.parametrize("period", [{"until": date(2026, 1, 2)}, {"since": date(2999, 1, 1)}])
def test_a_post_that_ended_or_has_not_begun_opens_nothing(county, person, period):
    with pytest.raises(PermissionDenied):
        seen(request_of(person("auditor", county.county, **period)))


def test_another_role_does_not_get_in(county, person):
    with pytest.raises(PermissionDenied):
        seen(request_of(person("clerk", county.county)))


def test_a_record_demands_the_permission_at_its_own_organ(county, person):
    request = request_of(person("clerk", county.town))
    demand(request, "edit_guide", county.town)
    with pytest.raises(PermissionDenied):
        demand(request, "edit_guide", county.other)


def test_a_view_names_what_it_demands():
    assert permission_of(seen) == "see_audit"
    assert permission_of(public(lambda _request: HttpResponse())) == PUBLIC
    assert permission_of(lambda _request: HttpResponse()) is None
    assert seen.__doc__ == "Show something."


def test_a_permission_that_is_not_in_the_table_is_a_slip_found_at_once():
    with pytest.raises(KeyError):
        guarded("fly")


def test_only_a_person_signed_in_is_a_person(person):
    somebody = person()
    assert person_of(SimpleNamespace(user=somebody)) == somebody
    with pytest.raises(AssertionError):
        person_of(SimpleNamespace(user=AnonymousUser()))


def test_today_is_the_offices_day(monkeypatch):
    late = datetime(2026, 3, 2, 16, 30, tzinfo=UTC)
    monkeypatch.setattr("django.utils.timezone.now", lambda: late)
    assert today() == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("page", "way"),
    [
        ("http://testserver/office/organs/1?q=1", "/office/organs/1?q=1"),
        ("https://elsewhere.example/", "/office/"),
        ("", "/office/"),
    ],
)
def test_who_sent_a_form_comes_back_to_its_page(page, way):
    request = RequestFactory().post("/office/send", headers={"referer": page} if page else {})
    assert came_from(request) == way
