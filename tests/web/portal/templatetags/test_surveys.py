"""Surveys stand in the pages they were placed in, of their organ and of those below, and are answered there."""

import pytest
from django.test import Client
from django.urls import reverse

from gongkai.web.dialogue.models import Placement
from web.dialogue.asked import DAY, published
from web.portal.conftest import at_noon_of  # noqa: F401 -- a fixture

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def today(at_noon_of):  # noqa: F811 -- a fixture
    at_noon_of(DAY)


def page(client, organ):
    return client.get(reverse("public_organ", args=[organ.pk])).content.decode()


def placed(survey, organ):
    Placement.objects.create(survey=survey, address=reverse("public_organ", args=[organ.pk]))
    return survey


@pytest.fixture
def survey(county, person):
    made = published(county.town, person("clerk", county.town), person("final_reviewer", county.town))
    return placed(made, county.town)


def test_it_is_answered_where_it_stands(client, county, survey):
    shown = page(client, county.town)
    assert "您从哪里了解政策？" in shown
    assert 'name="csrfmiddlewaretoken"' in shown
    first, _, scale, _ = survey.questions.all()
    told = {f"q{first.pk}": "0", f"q{scale.pk}": "5", "from": f"/organs/{county.town.pk}"}
    after = client.post(reverse("public_survey", args=[survey.pk]), told, follow=True)
    assert after.redirect_chain[0][0] == f"/organs/{county.town.pk}#survey-{survey.pk}"
    assert "已经收到您的答卷" in after.content.decode()
    assert "您从哪里了解政策？" in page(Client(), county.town)


def test_it_stands_below_and_neither_above_nor_beside(client, county, survey):
    for organ in (county.village, county.other, county.county):
        placed(survey, organ)
    assert "您从哪里了解政策？" in page(client, county.village)
    assert "您从哪里了解政策？" not in page(client, county.other) + page(client, county.county)


def test_what_is_taken_back_is_gone_and_what_is_over_says_so(client, county, survey, at_noon_of):  # noqa: F811 -- a fixture
    at_noon_of(survey.closes_on.replace(day=9))
    assert "结果整理后" in page(client, county.town)
    survey.stage = "withdrawn"
    survey.save()
    assert survey.title not in page(client, county.town)
