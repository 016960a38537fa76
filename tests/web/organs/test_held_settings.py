"""What is decided for an organ: the nearest above that decided, else the default, with its source and doubt."""

from datetime import date

import pytest

from gongkai.web.organs.held_settings import choices_of, held_by, in_words, values_for
from gongkai.web.organs.models import OrganSetting
from gongkai.web.organs.tables import settings

pytestmark = pytest.mark.django_db
TODAY = date(2026, 3, 2)


def held(organ, key):
    return next(each for each in held_by(organ, TODAY) if each.setting.key == key)


def decided(organ, key, value, since):
    return OrganSetting.objects.create(organ=organ, key=key, value=value, since=since)


def test_every_setting_is_there_and_agrees_with_the_organ(county):
    decided(county.county, "report_due", "03-31", date(2026, 1, 1))
    decided(county.town, "mailbox_simple", "3", date(2026, 1, 1))
    shown = held_by(county.village, TODAY)
    assert [each.setting.key for each in shown] == list(settings())
    assert {each.setting.key: each.value for each in shown} == {
        key: county.village.setting(key, TODAY) for key in settings()
    }


def test_values_alone_are_those_that_hold_on_the_day(county, django_assert_num_queries):
    decided(county.county, "report_due", "03-31", date(2026, 1, 1))
    decided(county.town, "report_due", "02-28", date(2026, 3, 3))
    for day in (TODAY, date(2026, 3, 3)):
        with django_assert_num_queries(1):
            values = values_for(county.village, day)
        assert values == {each.setting.key: each.value for each in held_by(county.village, day)}


def test_the_nearest_decides_and_is_named(county):
    decided(county.county, "report_due", "03-31", date(2026, 1, 1))
    assert held(county.village, "report_due").by == county.county
    decided(county.town, "report_due", "02-28", date(2026, 2, 1))
    found = held(county.village, "report_due")
    assert (found.by, found.value, found.since) == (county.town, "02-28", date(2026, 2, 1))
    assert held(county.other, "report_due").value == "03-31"


def test_what_is_decided_for_later_does_not_hold_yet(county):
    decided(county.town, "charges_fee", "yes", date(2026, 3, 3))
    found = held(county.town, "charges_fee")
    assert (found.by, found.words, found.coming) == (None, "否", ((date(2026, 3, 3), "是"),))


def test_an_answer_is_told_in_words_with_its_doubt_and_source(county):
    found = held(county.town, "pause_last_day")
    assert found.words.startswith("计入")
    assert "第三十三条" in found.doubt
    assert found.source == ("中华人民共和国政府信息公开条例", "33")
    assert found.is_article
    assert not held(county.town, "mailbox_simple").is_article


def test_values_to_choose_from_are_offered_where_there_are_some():
    assert choices_of(settings()["charges_fee"]) == [("yes", "是"), ("no", "否")]
    assert choices_of(settings()["report_due"]) == []
    assert len(choices_of(settings()["extensions"])) == 2
    assert in_words(settings()["report_due"], "01-31") == "01-31"
