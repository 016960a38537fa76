"""The sample county's sites."""

from datetime import UTC, datetime

import pytest

from gongkai.law.disclosure import fields
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models import Carrier, CatalogueRow, Column, Subscription
from gongkai.web.publishing.sample import READERS, open_site, open_sites

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_the_sites_stand_after_one_call_and_after_two(county):
    organs = list(Organ.objects.filter(pk__in=[county.county.pk, county.town.pk, county.village.pk]))
    open_sites(organs, NOW)
    before = Column.objects.count(), CatalogueRow.objects.count(), Carrier.objects.count()
    assert set(CatalogueRow.objects.values_list("field", flat=True)) <= set(fields())
    assert before[1] >= 24
    assert Column.objects.filter(organ=county.town, kind="matter").count() < before[1]
    assert set(Carrier.objects.filter(organ=county.village).values_list("kind", flat=True)) == {
        "board",
        "village_corner",
    }
    open_sites(organs, NOW)
    assert (Column.objects.count(), CatalogueRow.objects.count(), Carrier.objects.count()) == before
    assert Subscription.objects.filter(organ=county.town, confirmed_at=NOW).count() == Subscription.objects.count()
    assert Subscription.objects.count() == len(READERS)


def test_what_has_no_site_is_passed_over(county):
    open_site(county.village, NOW)
    assert not Column.objects.exists()
