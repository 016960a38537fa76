"""Letters are taken in once, with number, code and day; on the web by anybody, but no flood of them."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from gongkai.web.dialogue.actions.letter_take import WriteLetter
from gongkai.web.dialogue.models import Letter
from gongkai.web.organs.action import Refused
from gongkai.web.organs.doors import Handed, came_from, door_of, token_of
from gongkai.web.organs.marks import code_mark, code_of
from gongkai.web.organs.models import AuditRow, OrganSetting
from letters import noon
from writing import TEXT, taken, taking

DAY = date(2026, 3, 2)
SAME = "the same form"


def test_a_letter_has_a_number_a_code_and_a_day(box):
    letter = taken(box.organ, DAY, token=SAME)
    assert (letter.number, letter.code) == ("2026来信第1号", code_mark(code_of(SAME)))
    assert (letter.days, letter.due, letter.state) == (15, date(2026, 3, 23), "new")
    assert letter.acknowledge_by == noon(DAY) + timedelta(hours=24)


def test_who_wrote_and_what_rests_sealed_and_the_trail_holds_neither(box):
    letter = taken(box.organ, DAY)
    row = Letter.objects.filter(pk=letter.pk).extra(select={"raw": "text"}).values_list("raw")[0][0]
    again = Letter.objects.get(pk=letter.pk)
    assert (again.text, again.name, again.contact) == (TEXT, "张三", {"phone": "13812345678"})
    assert "路灯" not in row
    assert "13812345678" not in str(AuditRow.objects.latest("number").detail)


def test_the_same_form_makes_one_letter(box):
    first, again = (taken(box.organ, DAY, token=SAME) for _ in range(2))
    assert first == again == Letter.objects.get()


@pytest.mark.parametrize(
    ("given", "why"),
    [
        ({"kind": "joke"}, "类别"),
        ({"text": " "}, "内容"),
        ({"text": "长" * 5001}, "不要超过 5000"),
        ({"channel": "pigeon"}, "pigeon"),
        ({"subject": " "}, "事项"),
        ({"subject": "张三13812345678来电"}, "个人信息"),
    ],
)
def test_what_is_missing_or_too_much_is_told(box, given, why):
    with pytest.raises(Refused, match=why):
        taken(box.organ, DAY, **given)
    assert not Letter.objects.exists()


def test_it_did_not_come_tomorrow(box):
    with pytest.raises(Refused, match="还没有到"):
        taking(box.organ, DAY + timedelta(days=1)).do(actor=None, at=noon(DAY))


def test_only_organs_with_a_mailbox_are_written_to(county):
    with pytest.raises(Refused, match="没有开设信箱"):
        WriteLetter(taking(county.village, DAY)).do(actor=None, at=noon(DAY))


def test_a_flood_is_held_off_but_the_same_letter_is_not(box):
    OrganSetting.objects.create(organ=box.organ, key="mailbox_hourly", value="1", since=DAY)
    first = taking(box.organ, DAY)
    WriteLetter(first).do(actor=None, at=noon(DAY))
    WriteLetter(replace(first)).do(actor=None, at=noon(DAY))
    with pytest.raises(Refused, match="暂时收不下"):
        WriteLetter(taking(box.organ, DAY)).do(actor=None, at=noon(DAY))
    WriteLetter(taking(box.organ, DAY)).do(actor=None, at=noon(DAY) + timedelta(hours=2))
    assert Letter.objects.count() == 2


def test_what_another_room_calls_it_is_masked(box):
    told = Handed(box.organ, "", "13812345678问低保", "怎么办", DAY, "internet", token_of("requests", 8), box.clerk, {})
    letter = door_of("dialogue").takes(told).do(actor=box.clerk, at=noon(DAY))
    assert letter.subject == "138****5678问低保"
    assert "13812345678" not in str(list(AuditRow.objects.values()))


def test_what_another_room_hands_on_is_a_consultation_once(box):
    told = Handed(box.organ, "张三", "怎么办", "请问怎么办", DAY, "internet", token_of("requests", 7), box.clerk, {})
    letters = [door_of("dialogue").takes(told).do(actor=box.clerk, at=noon(DAY)) for _ in range(2)]
    assert letters[0] == letters[1]
    assert (letters[0].kind, letters[0].channel, letters[0].subject) == ("consultation", "handed", "怎么办")
    assert came_from(letters[0].token).address.endswith("/requests/7")
    assert door_of("dialogue").made(told.token) == letters[0]
