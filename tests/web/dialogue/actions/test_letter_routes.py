"""An office inside is asked in the clerk's words by a day that leaves time, and answers once."""

from datetime import date

import pytest

from gongkai.web.dialogue.actions.letter_routes import AnswerRoute, RouteLetter
from gongkai.web.organs.action import Refused
from letters import noon

DAY = date(2026, 3, 2)


def test_an_office_below_is_asked_and_answers_once(box, county, person):
    letter, officer = box.letter("open"), person("contributor", county.village)
    RouteLetter(letter, county.village, "请查看路灯", date(2026, 3, 4), box.clerk).do(actor=box.clerk, at=noon(DAY))
    route = letter.routes.get()
    AnswerRoute(route, " 已换灯泡 ", officer).do(actor=officer, at=noon(DAY))
    route.refresh_from_db()
    assert (route.answer, route.answered_by) == ("已换灯泡", officer)
    with pytest.raises(Refused, match="已经反馈"):
        AnswerRoute(route, "又一次", officer).do(actor=officer, at=noon(DAY))


def test_only_whoever_was_asked_answers(box, county):
    letter = box.letter("open")
    RouteLetter(letter, county.village, "请查看", date(2026, 3, 4), box.clerk).do(actor=box.clerk, at=noon(DAY))
    with pytest.raises(Refused, match="权限"):
        AnswerRoute(letter.routes.get(), "好", box.clerk).do(actor=box.clerk, at=noon(DAY))


@pytest.mark.parametrize(
    ("changed", "why"),
    [
        ({"question": " "}, "要办什么"),
        ({"question": "联系13812345678"}, "个人信息"),
        ({"due": date(2026, 3, 1)}, "已经过去"),
        ({"due": date(2026, 4, 1)}, "晚于答复期限"),
    ],
)
def test_what_cannot_be_asked_so(box, county, changed, why):
    told = {"question": "请查看路灯", "due": date(2026, 3, 4)} | changed
    with pytest.raises(Refused, match=why):
        RouteLetter(box.letter("open"), county.village, person=box.clerk, **told).do(actor=box.clerk, at=noon(DAY))


def test_no_office_of_another_organ_is_asked(box):
    with pytest.raises(Refused, match="内设机构"):
        RouteLetter(box.letter("open"), box.other, "请查看", DAY, box.clerk).do(actor=box.clerk, at=noon(DAY))
