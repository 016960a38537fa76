"""What a count calls itself."""

from datetime import date

from gongkai.web.dialogue.models import ServiceCount


def test_names():
    assert str(ServiceCount(month=date(2026, 1, 1), matter="社保")) == "2026-01 社保"
