"""The sample county's orders, counts, proposals, open days and places, entered through the actions people use."""

import csv
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from io import StringIO
from itertools import cycle, islice
from typing import Any

from django.db import transaction
from django.utils import timezone

from gongkai.web.dialogue.actions.counting import CountServices, ImportOrders
from gongkai.web.dialogue.actions.kept import Enter, Publish
from gongkai.web.dialogue.actions.open_day import AddComment, EnterOpenDay, HoldOpenDay, PublishOpenDay, ShowSummary
from gongkai.web.dialogue.actions.order import EnterOrder
from gongkai.web.dialogue.actions.place import EnterPlace, EnterPress, PublishPlace, PublishPress, RecordVisit
from gongkai.web.dialogue.actions.proposal import AnswerProposal, EnterProposal, PublishProposal
from gongkai.web.dialogue.grid_file import read_file
from gongkai.web.dialogue.models import OpenDay, Order, Place, PressConference, Proposal, Visit
from gongkai.web.dialogue.order_intake import OrdersTaken
from gongkai.web.organs.models import Organ
from gongkai.web.organs.sample_places import sample_organ
from gongkai.words.tables import table

_DECEMBER = 12


def open_orders(at: datetime) -> int:
    """Enter all of it where no order is there yet; all or none. Return how many orders there are."""
    told = table("samples/orders")
    with transaction.atomic():
        if not Order.objects.exists():
            _orders(told, at)
            _services(told)
            for key, enter in (("proposal", _proposal), ("open_day", _open_day), ("place", _place), ("press", _press)):
                for each in told[key]:
                    enter(sample_organ(each["organ"]), each, at)
    return Order.objects.count()


def _orders(told: dict[str, Any], at: datetime) -> None:
    """Take the year's orders in as the file of the hotline, and enter those that still wait."""
    raw, organ = told["orders"], sample_organ(told["orders"]["organ"])
    content = StringIO()
    csv.writer(content).writerows(_lines(raw, told["year"]))
    file = read_file("orders", content.getvalue().encode(), "orders.csv", {})
    taken = OrdersTaken(organ, file, date(told["year"] + 1, 1, 31))
    ImportOrders(organ, file.name, file.digest, taken.new, [], taken.results, None).do(actor=None, at=at)
    for each in raw["waiting"]:
        came = timezone.localdate(at) - timedelta(days=each["ago"])
        given = {name: each[name] for name in ("number", "kind", "subject")}
        order = Order(organ=sample_organ(each["organ"]), received_on=came, **given)
        EnterOrder(order, None).do(actor=None, at=_noon(came))


def _lines(raw: dict[str, Any], year: int) -> Iterator[list[Any]]:
    """Yield the heading and the orders of a year, spread evenly over its days."""
    yield ["工单编号", "类别", "标题", "收到日期", "办结日期", "办理结果", "回访日期", "满意度"]
    matters = [(kind, words) for kind, known in raw["words"].items() for words in known]
    count, first = raw["count"], date(year, 1, 2)
    turns = zip(cycle(matters), cycle(raw["days"]), cycle(raw["satisfaction"]), strict=False)
    for place, ((kind, subject), days, said) in enumerate(islice(turns, count)):
        came = first + timedelta(days=place * 355 // count)
        closed = came + timedelta(days=days)
        visited = closed + timedelta(days=1) if said else ""
        number = raw["number"].format(serial=place + 1)
        yield [number, kind, subject, came, closed, raw["answer"], visited, said]


def _services(told: dict[str, Any]) -> None:
    """Enter a year of counts that come to the stated sum: by weight, the rest with the last matter of December."""
    raw, year = told["services"], told["year"]
    total = sum(raw["weights"].values()) * _DECEMBER
    counts = {
        (date(year, month, 1), matter): raw["count"] * weight // total
        for month in range(1, _DECEMBER + 1)
        for matter, weight in raw["weights"].items()
    }
    counts[date(year, _DECEMBER, 1), next(iter(raw["weights"]))] += raw["count"] - sum(counts.values())
    CountServices(sample_organ(raw["organ"]), counts).do(actor=None, at=_noon(date(year + 1, 1, 5)))


def _proposal(organ: Organ, told: dict[str, Any], _: datetime) -> None:
    given = {name: told[name] for name in ("kind", "number", "session", "title", "received_on")}
    made, on = Proposal(organ=organ, **given), told["answered_on"]
    _entered(EnterProposal, made, told["received_on"])
    given = {name: told.get(name, "") for name in ("result", "answer", "openness", "reason", "public_text")}
    AnswerProposal(made, on, person=None, **given).do(actor=None, at=_noon(on))
    _let_out(PublishProposal, made, on + timedelta(days=7))


def _open_day(organ: Organ, told: dict[str, Any], at: datetime) -> None:
    on = told["on"] if "on" in told else timezone.localdate(at) + timedelta(days=told["ahead"])
    given = {name: told[name] for name in ("title", "hours", "place", "notice", "seats") if name in told}
    told_on = min(on - timedelta(days=20), timezone.localdate(at))
    made = OpenDay(organ=organ, on=on, sign_up_until=on - timedelta(days=2), **given)
    _entered(EnterOpenDay, made, told_on)
    _let_out(PublishOpenDay, made, told_on)
    if "visitors" in told:
        HoldOpenDay(made, on, told["visitors"], told["summary"], None).do(actor=None, at=_noon(on))
        for text, answer in told["comments"]:
            AddComment(made, text, answer, None).do(actor=None, at=_noon(on))
        ShowSummary(made, None).do(actor=None, at=_noon(on + timedelta(days=2)))


def _place(organ: Organ, told: dict[str, Any], _: datetime) -> None:
    names = ("kind", "name", "address", "hours", "kit", "staff", "phone", "opened_on")
    made = Place(organ=organ, **{name: told[name] for name in names if name in told})
    _entered(EnterPlace, made, told["opened_on"])
    _let_out(PublishPlace, made, told["opened_on"])
    year = table("samples/orders")["year"]
    for number, purpose in zip(range(told["visits"]), cycle(("reading", "asking", "serving")), strict=False):
        on = date(year, number % _DECEMBER + 1, 15)
        visit = Visit(place=made, on=on, people=5 + number * 3 % 7, purpose=purpose)
        RecordVisit(visit).do(actor=None, at=_noon(on))


def _press(organ: Organ, told: dict[str, Any], _: datetime) -> None:
    names = ("title", "on", "place", "speakers", "summary")
    made = PressConference(organ=organ, **{name: told[name] for name in names})
    _entered(EnterPress, made, told["on"])
    _let_out(PublishPress, made, told["on"])


def _entered(enter: type[Enter], record: Any, on: date) -> None:
    enter(record, None).do(actor=None, at=_noon(on))


def _let_out(publish: type[Publish], record: Any, on: date) -> None:
    publish(record, None).do(actor=None, at=_noon(on))


def _noon(day: date) -> datetime:
    return datetime.combine(day, time(12), timezone.get_default_timezone())
