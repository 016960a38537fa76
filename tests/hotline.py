"""Hotline orders and what else the office deals with, made through the real actions for tests."""

import re
from datetime import UTC, date, datetime, time
from itertools import count

from django.urls import reverse

from gongkai.web.dialogue.actions.open_day import EnterOpenDay, PublishOpenDay
from gongkai.web.dialogue.actions.order import STEPS, EnterOrder
from gongkai.web.dialogue.actions.place import EnterPlace, EnterPress
from gongkai.web.dialogue.actions.proposal import AnswerProposal, EnterProposal
from gongkai.web.dialogue.models import OpenDay, Order, Place, PressConference, Proposal

CAME = date(2026, 3, 2)
_NUMBERS = count(1)


def noon(day):
    return datetime.combine(day, time(4), UTC)


def order(organ, day=CAME, *, kind="consultation", steps=(), **told):
    """Return an order that came on `day`, with the steps taken: (name, day) or (name, day, told)."""
    number = f"GD{next(_NUMBERS):05}"
    told = {"number": number, "subject": "路灯不亮", "content": "张三家门口路灯不亮", **told}
    made = Order(organ=organ, kind=kind, received_on=day, caller={"caller": "张三", "phone": "13800001234"}, **told)
    EnterOrder(made, None).do(actor=None, at=noon(day))
    for name, on, *rest in steps:
        take(made, name, on, **dict(*rest))
    return made


def step(made, name, on, text="电工已经修好", **told):
    """Return a step with an order, not taken yet."""
    return next(each for each in STEPS if each.name == name)(made, on, text, None, told)


def take(made, name, on, **told):
    step(made, name, on, **told).do(actor=None, at=noon(on))


CLOSED = (
    ("accept_order", date(2026, 3, 2)),
    ("reply_order", date(2026, 3, 4)),
    ("close_order", date(2026, 3, 5)),
)


def proposal(organ, by=None, **told):
    """Return a proposal that was entered."""
    told = {"kind": "congress", "number": f"{next(_NUMBERS)}号", "session": "十八届三次", "title": "修路", **told}
    made = Proposal(organ=organ, **{"received_on": CAME, **told})
    EnterProposal(made, by).do(actor=None, at=noon(CAME))
    return made


def pressed(client, page, name, *args, meanwhile=lambda: None):
    """Open a page and press the button that leads to `name`, with all that stands in its form; return the next page."""
    address = reverse(name, args=args)
    form = client.get(page).text.partition(f'action="{address}"')[2].partition("</form>")[0]
    meanwhile()
    told = dict(re.findall(r'name="(\w+)" value="(\w+)"', form))
    return client.post(address, told, follow=True)


def answered(made, by=None, on=date(2026, 3, 9), at=None, **told):
    """Answer a proposal, in full unless told otherwise."""
    given = {"result": "solved", "answer": "已经修好。", "openness": "full", "reason": "", "public_text": "", **told}
    AnswerProposal(made, on, person=by, **given).do(actor=None, at=at or noon(on))
    return made


def open_day(organ, by=None, *, announced=False, **told):
    """Return an open day that was planned, and announced where it should be."""
    told = {"title": "走进便民大厅", "place": "一楼大厅", "notice": "欢迎参观", **told}
    made = OpenDay(organ=organ, **{"on": date(2026, 3, 20), "sign_up_until": date(2026, 3, 18), **told})
    EnterOpenDay(made, by).do(actor=None, at=noon(CAME))
    if announced:
        PublishOpenDay(made, None).do(actor=None, at=noon(CAME))
    return made


def place(organ, by=None, **told):
    """Return a zone that was entered."""
    told = {"kind": "zone", "name": "政务公开专区", "address": "一楼", "hours": "工作日", "kit": "电脑", **told}
    made = Place(organ=organ, **{"staff": "窗口人员", "opened_on": date(2026, 1, 5), **told})
    EnterPlace(made, by).do(actor=None, at=noon(CAME))
    return made


def press(organ, by=None, **told):
    """Return a press conference that was entered."""
    told = {"title": "防汛", "place": "会议室", "speakers": "副镇长", "summary": "汛情平稳", "on": CAME, **told}
    made = PressConference(organ=organ, **told)
    EnterPress(made, by).do(actor=None, at=noon(CAME))
    return made
