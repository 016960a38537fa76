"""An organ: its days, and what is decided for it by itself, from above, or by default."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from gongkai.web.organs.models import Organ, OrganSetting
from gongkai.web.organs.tables import settings

pytestmark = pytest.mark.django_db
TODAY = date(2026, 3, 2)


def test_an_organ_is_there_to_its_last_day(county):
    assert county.town.open_on(TODAY)
    county.town.closed_on = TODAY
    assert county.town.open_on(TODAY)
    assert not county.town.open_on(date(2026, 3, 3))


def test_the_nearest_decision_in_force_holds(county):
    def decided(organ, value, since):
        return OrganSetting.objects.create(organ=organ, key="report_due", value=value, since=since)

    assert county.village.setting("report_due", TODAY) == settings()["report_due"].default
    decided(county.county, "03-31", date(2026, 1, 1))
    decided(county.town, "02-28", date(2026, 2, 1))
    decided(county.town, "02-20", date(2026, 3, 3))
    assert county.village.setting("report_due", TODAY) == "02-28"
    assert county.village.setting("report_due", date(2026, 1, 15)) == "03-31"
    assert county.other.setting("report_due", TODAY) == "03-31"
    assert str(OrganSetting.objects.first()) == f"{settings()['report_due'].name}：03-31"


def test_an_unknown_setting_is_an_error(county):
    with pytest.raises(KeyError):
        county.town.setting("no_such", TODAY)


def test_an_organ_has_a_name_and_a_code_of_its_own(county):
    with pytest.raises(IntegrityError), transaction.atomic():
        Organ.objects.filter(pk=county.town.pk).update(name="")
    Organ.objects.filter(pk=county.town.pk).update(code="11000000000000010W")
    with pytest.raises(IntegrityError), transaction.atomic():
        Organ.objects.filter(pk=county.other.pk).update(code="11000000000000010W")
