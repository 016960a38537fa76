"""The forms ask for what the tables name."""

import pytest

from gongkai.web.organs.actions.organ import GUIDE
from gongkai.web.organs.forms import CloseForm, GuideForm, OrganForm, SettingForm, kinds_under
from gongkai.web.organs.tables import settings

pytestmark = pytest.mark.django_db


def test_the_guide_asks_for_all_it_must_state():
    form = GuideForm({"phone": "1"})
    assert list(form.fields) == list(GUIDE)
    assert form.is_valid()
    assert form.guide() == dict.fromkeys(GUIDE, "") | {"phone": "1"}


def test_a_new_organ_may_be_of_the_kinds_that_stand_there(county):
    assert [key for key, _ in OrganForm(county.town).fields["kind"].choices] == ["office", "village"]
    assert kinds_under(county.village) == []


@pytest.mark.parametrize(("key", "offered"), [("charges_fee", 2), ("extensions", 2), ("report_due", 0)])
def test_a_setting_offers_its_answers(key, offered):
    field = SettingForm(settings()[key]).fields["value"]
    assert len(getattr(field, "choices", ())) == offered


def test_a_day_is_a_day():
    assert not CloseForm({"last_day": "31 March"}).is_valid()
    assert CloseForm({"last_day": "2026-03-31"}).is_valid()
