"""A survey stands in public pages of this site, once in each."""

import pytest

from gongkai.web.dialogue.actions.placing import PlaceSurvey, RemoveSurvey, page_of
from letters import noon
from web.dialogue.asked import DAY, started


@pytest.mark.parametrize(
    ("told", "page"),
    [
        ("/items/12", "/items/12"),
        (" https://www.example.cn/items/12?page=2#text ", "/items/12"),
        ("/reports/3", "/reports/3"),
        ("/organs/7", "/organs/7"),
        ("/office/", ""),
        ("/nothing/here", ""),
        ("/surveys/1", ""),
        ("items", ""),
        ("", ""),
    ],
)
def test_a_page_is_known_however_it_is_told(told, page):
    assert page_of(told) == page


@pytest.mark.django_db
def test_it_is_placed_once_and_taken_out(county, person):
    clerk = person("clerk", county.town)
    survey = started(county.town, clerk)
    assert PlaceSurvey(survey, "/office/").refusals(clerk, noon(DAY))[0].about == "address"
    PlaceSurvey(survey, "/items/12").do(actor=clerk, at=noon(DAY))
    assert PlaceSurvey(survey, "/items/12").refusals(clerk, noon(DAY))[0].message == "已经嵌入这个网页"
    RemoveSurvey(survey, survey.placements.get()).do(actor=clerk, at=noon(DAY))
    assert not survey.placements.exists()
