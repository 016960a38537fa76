"""The trail is searched by day and by act through indexes, and still refuses to be changed (test_0002 shows that)."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import connection

from gongkai.web.organs.models import AuditRow
from gongkai.web.screens.columns import Choice, Days

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("narrowed", "index"),
    [
        (Days("at", "日期", moment=True).conditions({"at_from": "2026-03-01", "at_to": "2026-03-02"}), "audi_at"),
        (Choice("action", "做了什么", [("appoint", "")]).conditions({"action": "appoint"}), "audi_action"),
    ],
)
def test_the_filters_of_the_trail_use_its_indexes(narrowed, index):
    AuditRow.objects.bulk_create(
        AuditRow(
            number=number,
            at=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(days=number),
            action=f"{number}",
            digest=f"{number}",
        )
        for number in range(1, 400)
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")  # what the engine knows of the table decides, and not what tests before left there
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_seqscan = off")  # a table this small it would rather read whole
    assert f"organs_{index}" in AuditRow.objects.filter(**narrowed).explain()
