"""Taking rows of the trail away is an act of its own."""

from datetime import UTC, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.trail import ExportAudit
from gongkai.web.organs.models import AuditRow

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_it_is_recorded_with_what_was_asked_for(county, person):
    ExportAudit(county.town, 7, 3, {"action": "appoint"}).do(actor=person("auditor", county.county), at=NOW)
    row = AuditRow.objects.get()
    assert (row.action, row.organ, row.detail) == (
        "export_audit",
        county.town,
        {"last": 7, "rows": 3, "action": "appoint"},
    )


def test_others_are_refused(county, person):
    with pytest.raises(Refused):
        ExportAudit(county.town, 7, 3, {}).do(actor=person("system_admin", county.county), at=NOW)
    assert not AuditRow.objects.exists()
