"""What the day registers ask for today: rows to publish, rows whose publication must end."""

from collections.abc import Iterable
from datetime import date

from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.publishing.models import RegisterRow
from gongkai.web.publishing.registers import to_withdraw, waiting
from gongkai.web.publishing.timeliness import earliest


@adds_to_desk("keep_registers")
def registers(person: Person, day: date) -> Iterable[Task]:
    """Yield the rows that wait to be published, and those changed or revoked that can still be read; two queries."""
    mine = limited(RegisterRow.objects.all(), person, "keep_registers", day)
    [(count, first)] = earliest(mine, waiting())
    yield Task("待公示的许可、处罚等决定", count, f"{reverse('registers')}?standing=waiting", first)
    [(count, first)] = earliest(mine, to_withdraw(), field="withdraw_by")
    yield Task("应当撤回公示的决定", count, f"{reverse('registers')}?standing=to_withdraw", first)
