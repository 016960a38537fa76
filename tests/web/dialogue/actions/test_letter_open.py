"""Whoever opens a letter stands in the trail; who has no business with it opens none."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.letter_open import OpenLetter
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from letters import noon
from writing import TEXT

DAY = date(2026, 3, 2)


def test_opening_is_in_the_trail_without_what_was_read(box):
    action = OpenLetter(box.letter(), "来信页")
    action.do(actor=box.clerk, at=noon(DAY))
    assert action.opened() == ("张三", {"phone": "13812345678"}, TEXT)
    row = AuditRow.objects.latest("number")
    assert (row.action, row.detail) == ("open_letter", {"why": "来信页"})


def test_an_overseer_opens_none(box, county, person):
    overseer = person("overseer", county.county)
    with pytest.raises(Refused, match="权限"):
        OpenLetter(box.letter(), "来信页").do(actor=overseer, at=noon(DAY))
