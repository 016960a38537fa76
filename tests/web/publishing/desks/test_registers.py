"""The first screen tells which decisions are to be published, and which must be gone."""

from datetime import date

from gongkai.web.publishing.desks.registers import registers
from gongkai.web.publishing.models import RegisterRow


def test_what_waits_and_what_must_go(site):
    day = date(2026, 3, 2)
    told = {"organ": site.organ, "register": "penalty", "matter": "占道", "decided_on": day}
    RegisterRow.objects.create(number="1", due=date(2026, 3, 9), **told)
    RegisterRow.objects.create(number="2", published_on=day, revoked_on=day, withdraw_by=date(2026, 3, 5), **told)
    found = [(task.count, task.due) for task in registers(site.clerk, day)]
    assert found == [(1, date(2026, 3, 9)), (1, date(2026, 3, 5))]
    assert [task.count for task in registers(site.head, day)] == [0, 0]
