"""What proposals and open days ask of whom today."""

from datetime import date

import pytest

from gongkai.web.dialogue.desks.dealings import keeping, letting_out
from hotline import answered, open_day, place, proposal

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 23)


def told(source, somebody):
    return {task.label: (task.count, task.due) for task in source(somebody, DAY) if task.count}


def test_who_keeps_and_who_lets_out(county, person):
    clerk, head = person("clerk", county.town), person("office_head", county.town)
    proposal(county.town, clerk)
    answered(proposal(county.town, clerk), clerk)
    answered(proposal(county.town, clerk), clerk, openness="closed", reason="秘密")
    open_day(county.town, clerk)
    place(county.town, head)
    place(county.other)
    assert told(keeping, clerk) == {
        "待答复的建议提案": (1, date(2026, 6, 2)),
        "举办之后待登记的开放日": (1, None),
    }
    assert told(letting_out, head) == {
        "待公开的建议提案答复": (1, date(2026, 4, 7)),
        "待审核发布的开放日公告": (1, None),
    }
    assert told(keeping, head) == told(letting_out, clerk) == {}
