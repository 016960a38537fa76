"""Places and press conferences, and who came to a place."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.place import ChangePress, PublishPress, RecordVisit, TakeBackPress
from gongkai.web.dialogue.models import PressConference, Visit
from hotline import CAME, noon, place, press

pytestmark = pytest.mark.django_db


def visit(of, on=CAME, people=3, **told):
    return RecordVisit(Visit(place=of, on=on, people=people, purpose="asking", **told))


def test_a_visit_is_counted_at_the_places_organ(county):
    mine = place(county.town)
    visit(mine).do(actor=None, at=noon(CAME))
    assert list(Visit.objects.values_list("organ", "people")) == [(county.town.pk, 3)]


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"on": date(2026, 1, 4)}, "on"),
        ({"on": date(2026, 3, 3)}, "on"),
        ({"people": 0}, "people"),
        ({"note": "13812345678"}, ""),
    ],
)
def test_a_wrong_visit_is_refused_at_its_field(county, told, field):
    assert [each.about for each in visit(place(county.town), **told).refusals(None, noon(CAME))] == [field]


def test_none_comes_to_a_place_that_is_closed(county):
    shut = place(county.town, closed_on=date(2026, 4, 1))
    assert [each.about for each in visit(shut, date(2026, 3, 20)).refusals(None, noon(CAME))] == ["on"]


def test_a_press_conference_is_let_out_and_taken_back(county):
    mine = press(county.town)
    PublishPress(mine, None).do(actor=None, at=noon(CAME))
    TakeBackPress(mine, None).do(actor=None, at=noon(CAME))
    mine.title = "抗旱"
    ChangePress(mine, None).do(actor=None, at=noon(CAME))
    assert PressConference.objects.get().title == "抗旱"
