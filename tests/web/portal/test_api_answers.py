"""What a program may ask is bounded and described."""

import json

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db


def test_what_is_asked_wrongly_is_told_by_field(client, county):
    told = {"organ": county.town.pk, "question": "长" * 201, "name": "张三"}
    answer = client.post(reverse("api_answer"), json.dumps(told), content_type="application/json")
    assert (answer.status_code, {each["field"] for each in answer.json()["problems"]}) == (422, {"question", "name"})


def test_too_many_are_refused(client, county, settings):
    settings.ACCOUNT_RATE_LIMITS = settings.ACCOUNT_RATE_LIMITS | {"ask_question": "1/h/ip"}
    told = json.dumps({"organ": county.town.pk, "question": "护照"})
    codes = [client.post(reverse("api_answer"), told, content_type="application/json").status_code for _ in range(2)]
    assert codes == [200, 429]
