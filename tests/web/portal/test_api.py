"""The interface for programs, tried with whatever its description allows and forbids."""

import json
from datetime import date

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from django.urls import reverse
from hypothesis import given
from schemathesis import GenerationMode
from schemathesis.checks import CHECKS, load_all_checks

from applying import TOLD
from gongkai.web.organs.models import OrganSetting
from gongkai.web.requests.models import Letter, Request

pytestmark = pytest.mark.django_db
DAY = date(2025, 3, 3)
OPERATIONS = ("submit", "status", "organs", "statistics", "answer")
HELD_TO = ("not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance")


@pytest.fixture(autouse=True)
def on_a_day(at_noon_of):
    """It is a day the calendar knows."""
    at_noon_of(DAY)


def ask(client, address, /, **told):
    return client.post(reverse(address), json.dumps(told), content_type="application/json")


def submitted(client, organ, **told):
    return ask(client, "api_submit", **TOLD | {"organ": organ.pk, "token": "a-random-token-1"} | told)


def test_an_application_is_registered_once_however_often_it_is_sent(client, county):
    first, again = submitted(client, county.town), submitted(client, county.town)
    assert first.status_code == again.status_code == 201
    assert first.json() == again.json()
    assert Request.objects.get().number == first.json()["requests"][0]["number"]


def test_what_is_wrong_is_told_by_field_and_nothing_is_kept(client, county):
    answer = submitted(client, county.town, phone="", name="")
    assert (answer.status_code, [each["field"] for each in answer.json()["problems"]]) == (422, ["name"])
    answer = submitted(client, county.town, phone="")
    assert [each["field"] for each in answer.json()["problems"]] == ["phone"]
    assert submitted(client, county.town, purpose="自用").status_code == 422
    assert submitted(client, county.village).status_code == 404
    assert not Letter.objects.exists()


def test_the_status_is_told_to_who_has_number_and_code(client, county):
    slip = submitted(client, county.town).json()["requests"][0]
    told = ask(client, "api_status", **slip).json()
    assert (told["state"], told["due"], told["organ"]) == ("unconfirmed", None, county.town.name)
    assert TOLD["wanted"] not in str(told)
    assert ask(client, "api_status", number=slip["number"], code="AAAA-BBBB-CCCC").status_code == 404


def test_wrong_codes_and_many_applications_are_bounded(client, county):
    answers = [ask(client, "api_status", number="1", code="A").status_code for _ in range(21)]
    assert answers == [404] * 20 + [429]
    answers = [submitted(client, county.town, wanted=f"{number}").status_code for number in range(21)]
    assert answers == [201] * 20 + [429]


def test_statistics_are_table_three(client, county):
    told = client.get(reverse("api_statistics"), {"organ": county.town.pk, "year": 2025}).json()
    assert told["cells"]["t3.new.total"] == 0
    assert len(told["cells"]) == 175
    assert client.get(reverse("api_statistics"), {"organ": county.village.pk, "year": 2025}).status_code == 404
    assert client.get(reverse("api_statistics"), {"organ": "x"}).status_code == 422


def test_only_organs_that_can_be_asked_are_listed(client, county):
    names = [each["name"] for each in client.get(reverse("api_organs")).json()]
    assert county.town.name in names
    assert county.village.name not in names


@pytest.mark.usefixtures("unbounded")
def test_whatever_a_program_sends_is_answered_as_described():
    schema = schemathesis.openapi.from_wsgi(reverse("api_description"), _served)
    operations = [each.ok() for each in schema.get_all_operations()]
    assert {each.path for each in operations} == {reverse(f"api_{name}") for name in OPERATIONS}
    load_all_checks()
    for operation in operations:
        _tried(operation, CHECKS.get_by_names(HELD_TO))


def _served(environ, start):
    """Answer as behind a server, which tells from where one asks."""
    return get_wsgi_application()(environ | {"REMOTE_ADDR": "127.0.0.1"}, start)


def _tried(operation, checks):
    """Call an operation with what its description allows, and with what it does not."""
    allowed, not_allowed = (operation.as_strategy(generation_mode=mode) for mode in GenerationMode)

    @given(case=allowed | not_allowed)
    def tried(case):
        case.call_and_validate(checks=checks)

    tried()


@pytest.fixture
def unbounded(county, settings):
    """Nothing is bounded, so that everything is tried."""
    OrganSetting.objects.create(organ=county.county, key="web_letters_hourly", value="99999", since=date(2020, 1, 1))
    limits = dict.fromkeys(("submit_request", "track_request_failed", "ask_question"), "99999/h/ip")
    settings.ACCOUNT_RATE_LIMITS = settings.ACCOUNT_RATE_LIMITS | limits
    for signal in (request_started, request_finished):  # the test's connection outlives its requests
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)
