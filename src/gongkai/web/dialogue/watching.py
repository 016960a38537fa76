"""What is late in dialogue, told to whoever watches over many organs: letters and hotline orders."""

from collections.abc import Collection
from datetime import date
from typing import Any

from django.db.models import QuerySet

from gongkai.law.dated import parameters
from gongkai.web.dialogue.actions.order import OPEN as ORDERS_OPEN
from gongkai.web.dialogue.mailbox import OPEN as LETTERS_OPEN
from gongkai.web.dialogue.models import Letter, Order
from gongkai.web.organs.due import months_before
from gongkai.web.organs.models import Organ
from gongkai.web.organs.watched import Watched, watches
from gongkai.web.screens.looks import look_of


def late_letters(organs: Collection[Organ], day: date) -> "QuerySet[Any]":
    """Return the letters whose last day has passed without an answer."""
    return Letter.objects.filter(organ__in=organs, state__in=LETTERS_OPEN, due__lt=day)


def forgotten_letters(organs: Collection[Organ], day: date) -> "QuerySet[Any]":
    """Return the letters of the past year so long without an answer that a site fails its inspection by one."""
    limits = parameters("inspection")
    within, after = (limits[key].on(day).value for key in ("unanswered_within", "unanswered_after"))
    period = months_before(day, within), months_before(day, after)
    return Letter.objects.filter(organ__in=organs, state__in=LETTERS_OPEN, received_on__range=period)


def late_orders(organs: Collection[Organ], day: date) -> "QuerySet[Any]":
    """Return the hotline orders whose last day has passed without a reply."""
    return Order.objects.filter(organ__in=organs, state__in=ORDERS_OPEN, due__lt=day)


def declare() -> None:
    """Enter what is watched over, once the lists have said how the records look."""
    letters, orders = look_of(Letter), look_of(Order)
    for each in (
        Watched("dialogue.letters", "逾期未答复的来信", letters.see, late_letters, letters, 31),
        Watched("dialogue.forgotten", "长期没有答复的来信", letters.see, forgotten_letters, letters, 32, "unanswered"),
        Watched("dialogue.orders", "逾期未回复的热线工单", orders.see, late_orders, orders, 33),
    ):
        watches(each)
