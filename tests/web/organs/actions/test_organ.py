"""Actions on organs."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.organ import ChangeSetting, CloseOrgan, CreateOrgan, EditGuide
from gongkai.web.organs.models import Organ, Post

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
TODAY = date(2026, 3, 2)


def refused(action, actor=None):
    with pytest.raises(Refused) as caught:
        action.do(actor=actor, at=NOW)
    return caught.value.reasons


def test_an_organ_is_set_up_where_its_kind_may_stand(county, person):
    admin = person("system_admin", county.county)
    made = CreateOrgan(county.town, "village", "下湾村村民委员会", guide={"phone": "1"}).do(actor=admin, at=NOW)
    assert made.get_parent() == county.town
    assert Organ.objects.get(pk=made.pk).phone == "1"


@pytest.mark.parametrize(
    ("kind", "title", "code", "count"),
    [
        ("village", "上湾村", "", 1),
        ("castle", "城堡", "", 1),
        ("township", " ", "", 1),
        ("township", "红岩镇人民政府", "123", 1),
        ("village", "", "123", 3),
    ],
)
def test_what_is_wrong_with_a_new_organ_is_told_at_once(county, kind, title, code, count):
    assert len(refused(CreateOrgan(county.county, kind, title, code))) == count
    assert Organ.objects.count() == 5


def test_a_code_belongs_to_one_organ(county):
    CreateOrgan(county.county, "township", "红岩镇人民政府", "91350100M000100Y43").do(actor=None, at=NOW)
    assert refused(CreateOrgan(county.county, "township", "青石镇人民政府", "91350100M000100Y43"))


def test_only_guide_elements_are_edited(county):
    assert refused(EditGuide(county.town, {"name": "别的名称"}))
    assert refused(EditGuide(county.town, {"postcode": "1234567"}))
    EditGuide(county.town, {"address": "青禾县柳溪镇正街1号"}).do(actor=None, at=NOW)
    assert Organ.objects.get(pk=county.town.pk).address == "青禾县柳溪镇正街1号"


def test_a_setting_holds_below_until_one_sets_its_own(county):
    ChangeSetting(county.county, "report_due", "01-20", TODAY).do(actor=None, at=NOW)
    ChangeSetting(county.town, "report_due", "01-25", date(2026, 6, 1)).do(actor=None, at=NOW)
    assert county.village.setting("report_due", date(2026, 3, 1)) == "01-31"
    assert county.village.setting("report_due", TODAY) == "01-20"
    assert county.village.setting("report_due", date(2026, 6, 1)) == "01-25"
    assert county.other.setting("report_due", date(2026, 6, 1)) == "01-20"
    assert refused(ChangeSetting(county.town, "report_due", "soon", TODAY))


def test_an_organ_closes_when_nothing_is_left_in_it(county, person):
    person("clerk", county.village)
    assert refused(CloseOrgan(county.town, TODAY))
    assert refused(CloseOrgan(county.village, TODAY))
    Post.objects.update(until=date(2026, 3, 3))
    assert refused(CloseOrgan(county.village, TODAY))
    Post.objects.update(until=TODAY)
    to_come = person("clerk", county.village, since=date(2026, 6, 1)).posts.get()
    assert refused(CloseOrgan(county.village, TODAY))
    to_come.delete()
    CloseOrgan(county.village, TODAY).do(actor=None, at=NOW)
    CloseOrgan(county.town, TODAY).do(actor=None, at=NOW)
    assert refused(CloseOrgan(county.town, TODAY))
    assert refused(CreateOrgan(county.town, "village", "下湾村"))
    assert county.town.open_on(TODAY)
    assert not Organ.objects.get(pk=county.town.pk).open_on(date(2026, 3, 3))
