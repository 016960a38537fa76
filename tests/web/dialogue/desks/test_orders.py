"""What orders ask of whom today."""

from datetime import date

import pytest

from gongkai.web.dialogue.desks.orders import orders
from hotline import CAME, order, take

pytestmark = pytest.mark.django_db
LATE = date(2026, 3, 9)


def asked(somebody):
    return {task.label: (task.count, task.due) for task in orders(somebody, LATE) if task.count}


def test_each_is_asked_for_their_own(county, person):
    order(county.town)
    passed_on = order(county.town, kind="complaint", steps=[("accept_order", CAME)])
    take(passed_on, "dispatch_order", CAME, department=county.village)
    order(county.town, steps=[("accept_order", CAME), ("reply_order", CAME)])
    order(county.other)
    assert asked(person("clerk", county.town)) == {
        "待回复的热线工单": (2, date(2026, 3, 5)),
        "已回复、待办结的热线工单": (1, None),
    }
    assert asked(person("contributor", county.village)) == {"派给我单位的热线工单": (1, date(2026, 3, 19))}
    assert asked(person("office_head", county.town)) == {"逾期没有回复的热线工单": (1, date(2026, 3, 5))}
    assert asked(person("overseer", county.county)) == {"逾期没有回复的热线工单": (2, date(2026, 3, 5))}
    assert asked(person("auditor", county.county)) == {}
