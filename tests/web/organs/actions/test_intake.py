"""The import of a file leaves a row that names it."""

from datetime import UTC, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.intake import Import
from gongkai.web.organs.models import AuditRow

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_the_row_names_file_and_digest(county, person):
    Import(county.town, "a.xlsx", "0" * 64, {"organ": 3}).do(actor=person("system_admin", county.county), at=NOW)
    assert AuditRow.objects.get().detail == {"file": "a.xlsx", "sha256": "0" * 64, "organ": 3}


def test_others_are_refused(county, person):
    with pytest.raises(Refused):
        Import(county.town, "a.xlsx", "0" * 64, {}).do(actor=person("clerk", county.town), at=NOW)
