"""What an office was asked stands on its list, and is answered there; no other office sees it."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.dialogue.models import Route
from letters import noon

DAY = date(2026, 3, 2)


@pytest.fixture
def route(box, county):
    told = {"question": "请查看路灯", "due": date(2026, 3, 4), "by": box.clerk, "at": noon(DAY)}
    return Route.objects.create(letter=box.letter("open"), to=county.village, **told)


def test_it_is_answered_from_the_list(client, route, county, person, at_noon_of):
    at_noon_of(DAY)
    client.force_login(person("contributor", county.village))
    assert "请查看路灯" in client.get(reverse("letter_routes")).content.decode()
    page = client.get(reverse("answer_route", args=[route.pk])).content.decode()
    assert "13812345678" not in page
    client.post(reverse("answer_route", args=[route.pk]), {"answer": "换了灯泡"})
    route.refresh_from_db()
    assert route.answer == "换了灯泡"


def test_others_see_none_of_it(client, route, county, person, at_noon_of):
    at_noon_of(DAY)
    client.force_login(person("contributor", county.other))
    assert "请查看路灯" not in client.get(reverse("letter_routes")).content.decode()
    assert client.get(reverse("answer_route", args=[route.pk])).status_code == 404
