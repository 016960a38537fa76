"""Records the office keeps: entered, changed, let out by somebody else, taken back."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.kept import facts
from gongkai.web.dialogue.actions.place import ChangePlace, PublishPlace, TakeBackPlace
from gongkai.web.dialogue.models import Place
from gongkai.web.dialogue.shown import record_shown
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from hotline import CAME, noon, place

pytestmark = pytest.mark.django_db


def test_who_wrote_it_does_not_let_it_out(county, person):
    head = person("office_head", county.town)
    mine = place(county.town, by=head)
    assert "填写人不能审核" in str(PublishPlace(mine, head).refusals(head, noon(CAME)))
    other = person("final_reviewer", county.town)
    PublishPlace(mine, other).do(actor=other, at=noon(CAME))
    kept = Place.objects.get()
    assert (kept.by, kept.published_by) == (head, other)
    assert "已经公开" in str(PublishPlace(kept, other).refusals(other, noon(CAME)))


def test_only_what_was_looked_at_goes_out(county):
    mine = place(county.town)
    publish = PublishPlace(Place.objects.get(), None, record_shown(Place.objects.get()))
    mine.hours = "每天"
    ChangePlace(mine, None).do(actor=None, at=noon(CAME))
    assert "内容有改动" in str(publish.refusals(None, noon(CAME)))
    PublishPlace(Place.objects.get(), None, record_shown(Place.objects.get())).do(actor=None, at=noon(CAME))
    assert Place.objects.get().published_at


def test_who_wrote_it_meanwhile_does_not_let_it_out(county, person):
    head = person("office_head", county.town)
    mine = place(county.town)
    publish = PublishPlace(Place.objects.get(), head)
    ChangePlace(mine, head).do(actor=None, at=noon(CAME))
    assert "填写人不能审核" in str(publish.refusals(head, noon(CAME)))


def test_a_change_takes_it_back_and_tells_what_is_different(county):
    mine = place(county.town)
    PublishPlace(mine, None).do(actor=None, at=noon(CAME))
    mine.hours = "每天"
    ChangePlace(mine, None).do(actor=None, at=noon(CAME))
    assert Place.objects.get().published_at is None
    assert AuditRow.objects.latest("number").detail == {"hours": ["工作日", "每天"]}


def test_what_is_public_is_taken_back_once(county):
    mine = place(county.town)
    with pytest.raises(Refused):
        TakeBackPlace(mine, None).do(actor=None, at=noon(CAME))
    PublishPlace(mine, None).do(actor=None, at=noon(CAME))
    TakeBackPlace(mine, None).do(actor=None, at=noon(CAME))
    assert Place.objects.get().published_by is None


def test_personal_data_do_not_go_out(county):
    mine = place(county.town, staff="张三 13812345678")
    assert "手机号码" in str(PublishPlace(mine, None).refusals(None, noon(CAME)))


def test_the_trail_tells_short_fields_alone(county):
    told = facts(place(county.town, kit="电脑" * 50))
    assert told["opened_on"] == str(date(2026, 1, 5))
    assert {"kit", "published_at", "id"} & told.keys() == set()
