"""The forms ask for what the tables name."""

import re
from pathlib import Path

import pytest

import gongkai.web
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


@pytest.mark.parametrize(
    ("told", "taken"),
    [("1900-01-01", True), ("2199-12-31", True), ("1899-12-31", False), ("2200-01-01", False), ("9999-12-31", False)],
)
def test_a_day_nobody_means_is_told(told, taken):
    form = CloseForm({"last_day": told})
    assert form.is_valid() is taken
    assert ("请核对年份" in str(form.errors)) is not taken


def test_every_form_asks_for_days_the_same_way():
    forms = [path for path in Path(gongkai.web.__file__).parent.rglob("*.py") if "migrations" not in path.parts]
    own = {path.name for path in forms if re.search(r"(?<!models\.)\bDateField\(", path.read_text("utf-8"))}
    assert not own
