"""The letters of a whole county are read in the order of the day due off an index, however many there are."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection

from gongkai.web.dialogue.models import Letter

pytestmark = pytest.mark.django_db


def test_the_list_of_all_organs_is_read_in_its_order(county):
    day, at = date(2026, 1, 1), datetime(2026, 1, 1, tzinfo=UTC)
    Letter.objects.bulk_create(
        Letter(
            organ=organ,
            number=f"{organ.pk}-{number}",
            code=f"c{organ.pk}-{number}",
            token=f"t{organ.pk}-{number}",
            kind="help",
            channel="web",
            received_on=day,
            at=at,
            acknowledge_by=at,
            days=5,
            due=day + timedelta(days=number),
        )
        for organ in (county.county, county.town, county.other)
        for number in range(300)
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")  # a table this small it would rather read whole
    plan = Letter.objects.order_by("due", "pk")[:20].explain()
    assert next(each.name for each in Letter._meta.indexes if each.fields == ["due", "id"]) in plan
    assert "sort" not in plan.lower(), plan
    assert "TEMP B-TREE" not in plan, plan
