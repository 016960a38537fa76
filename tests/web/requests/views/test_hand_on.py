"""The page of a case offers the doors, and tells where a case went."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.dialogue.models import Letter


@pytest.fixture
def clerk(client, office, on_the_day):
    on_the_day(date(2025, 4, 1))
    client.force_login(office.clerk)
    return client


def test_a_case_is_handed_on_with_one_click(clerk, letter):
    case = letter()[0]
    here = reverse("case", args=[case.pk])
    assert "转为信箱来信" in clerk.get(here).content.decode()
    answer = clerk.post(reverse("hand_request_on", args=[case.pk, "dialogue"]))
    there = reverse("letter", args=[Letter.objects.get().pk])
    assert answer["Location"] == there
    page = clerk.get(here).content.decode()
    assert there in page
    assert "转为信箱来信" not in page


def test_a_room_that_is_none_takes_nothing(clerk, letter):
    case = letter()[0]
    answer = clerk.post(reverse("hand_request_on", args=[case.pk, "cellar"]))
    assert answer["Location"] == reverse("case", args=[case.pk])
    assert not Letter.objects.exists()
