"""Hotline orders and what else the office deals with, made through the real actions for tests."""

from datetime import UTC, date, datetime, time
from itertools import count

from gongkai.web.dialogue.actions.order import STEPS, EnterOrder
from gongkai.web.dialogue.models import Order

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
