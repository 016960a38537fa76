"""The way of a report up and back says what happened."""

from datetime import UTC, datetime

from gongkai.web.reporting.models import Passage, Point, Reminder

AT = datetime(2026, 1, 12, 1, 30, tzinfo=UTC)


def test_each_says_what_it_is(team):
    assert str(Passage(kind="accepted")) == "验收"
    assert str(Point(text="核对合计。" * 20)) == ("核对合计。" * 20)[:40]
    assert str(Reminder(organ=team.organ, year=2025, at=AT)) == f"{team.organ} 2025"
