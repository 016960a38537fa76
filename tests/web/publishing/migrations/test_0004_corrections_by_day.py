"""The newest corrections of an organ are read off an index, however many there are."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection
from django.db.models import Q

from gongkai.web.publishing.models import Correction

pytestmark = pytest.mark.django_db


def test_the_list_of_an_organ_is_read_in_its_order(county):
    begun = datetime(2026, 1, 1, tzinfo=UTC)
    Correction.objects.bulk_create(
        Correction(organ=organ, code=f"{organ.pk}-{number}", text="错字", at=begun + timedelta(hours=number))
        for organ in (county.county, county.town, county.other)
        for number in range(300)
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # what the engine knows of the table decides, and not what tests before left there
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")  # a table this small it would rather read whole
    listed = Correction.objects.filter(Q(own=False) | ~Q(text=""), organ=county.town).order_by("-at", "pk")[:20]
    plan = listed.explain()
    index = next(each.name for each in Correction._meta.indexes if each.fields == ["organ", "-at", "id"])
    assert index in plan
    assert "sort" not in plan.lower(), plan
    assert "TEMP B-TREE" not in plan, plan
