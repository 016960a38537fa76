"""Orders from a file: new ones, those that have gone on since, those that are alike; nothing is saved here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, cast

from django.db.models import Max

from gongkai.web.dialogue.actions.counting import ImportOrders
from gongkai.web.dialogue.actions.order import ReopenOrder, settle
from gongkai.web.dialogue.grid_file import GridFile, Line
from gongkai.web.dialogue.models import Order, OrderStep
from gongkai.web.dialogue.order_tables import columns
from gongkai.web.organs.action import Reason
from gongkai.web.organs.intake.read import Problem
from gongkai.web.organs.models import Organ

_FIELDS = ("kind", "subject", "content", "received_on", "due", "replied_on", "closed_on", "visited_on", "satisfaction")
_UPDATED = ("replied_on", "closed_on", "visited_on", "satisfaction", "due")
"""What a later file may change of an order: how far it has come. What was asked stays as it was."""

_RANK = ("received", "accepted", "dispatched", "handled", "replied", "closed", "returned")
_ONCE = 500


@dataclass(frozen=True, slots=True)
class Known:
    """An order that is there: when it was last opened again, and what files have told of its answer so far."""

    order: Order
    reopened: date | None
    results: frozenset[str]


@dataclass
class OrdersTaken:
    """What a file holds of an organ's orders: the new ones, the changed ones, how many are there already, faults.

    `results` are what was answered and is not kept yet, by the order's number.
    """

    organ: Organ
    file: GridFile
    day: date
    new: list[Order] = field(default_factory=list)
    changed: list[Order] = field(default_factory=list)
    same: int = 0
    results: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Look at every line."""
        self.problems += self.file.problems
        seen: dict[str, int] = {}
        sound: list[Line] = []
        known = _known(self.organ, [line.values["number"] for line in self.file.lines])
        for line in self.file.lines:
            number = line.values["number"]
            wrong = list(_faults(line, known.get(number), self.day))
            if number and number in seen:
                wrong.append(
                    ("number", Reason("{number} 与第 {line} 行重复", {"number": number, "line": seen[number]}))
                )
            self.problems += [line.problem(key, reason) for key, reason in wrong]
            seen.setdefault(number, line.number)
            sound += [] if wrong else [line]
        if not self.problems:
            self._sort_out(sound, known)

    def _sort_out(self, lines: list[Line], known: Mapping[str, Known]) -> None:
        for line in lines:
            number, result = line.values["number"], line.values.get("result") or ""
            before = known.get(number)
            told = bool(result) and not (before and result in before.results)
            if told:
                self.results[number] = result
            if before is None:
                self.new.append(_made(self.organ, line))
            elif _updated(before, line) or told:
                self.changed.append(before.order)
            else:
                self.same += 1


def _faults(line: Line, known: Known | None, day: date) -> Iterator[tuple[str, Reason]]:
    """Yield what is wrong with a line beyond its cells: lengths, days that cannot follow each other, a day missing."""
    for key in ("number", "subject"):
        most = cast("Any", Order._meta.get_field(key)).max_length  # noqa: SLF001 -- Django's own public name
        if len(line.values[key]) > most:
            yield key, Reason("太长了，请不要超过 {count} 个字", {"count": most})
    received = line.values["received_on"]
    for key in ("received_on", "replied_on", "closed_on", "visited_on"):
        on = line.values.get(key)
        if on and on > day:
            yield key, Reason("日期在今天之后")
        elif on and received and on < received:
            yield key, Reason("日期在收到工单之前")
    if line.values.get("satisfaction") and not _told(line, known)["visited_on"]:
        where = "visited_on" if "visited_on" in line.letters else "satisfaction"
        yield where, Reason("“{column}”没有填", {"column": columns("orders")["visited_on"].name})


def _made(organ: Organ, line: Line) -> Order:
    told = _told(line, None)
    order = Order(organ=organ, number=line.values["number"], **{key: told[key] for key in _FIELDS if told.get(key)})
    order.caller = {key: line.values[key] for key in ("caller", "phone") if line.values.get(key)}
    order.state = _state(order)
    settle(order)
    return order


def _updated(known: Known, line: Line) -> bool:
    """Put what a later file tells into an order; tell whether anything changed. Nothing known is emptied."""
    order, told = known.order, _told(line, known)
    changed = {key: told[key] for key in _UPDATED if told.get(key) and told[key] != getattr(order, key)}
    for key, value in changed.items():
        setattr(order, key, value)
    if changed:
        order.state = max(order.state, _state(order), key=_RANK.index)
        order.provisional = order.provisional and "due" not in changed
        settle(order)
    return bool(changed)


def _told(line: Line, known: Known | None) -> dict[str, Any]:
    """Return a line's values, with the days that follow from others where no file and nobody told them.

    An order that is closed was answered by then. A caller who said how content he is was asked by the day it was
    closed, or answered: without a day nobody would count it. What files of all orders still tell of an order from
    before it was opened again does not answer and close it once more.
    """
    values, order = dict(line.values), known.order if known else Order()
    if values.get("satisfaction"):
        asked = (order.visited_on, values.get("closed_on"), order.closed_on, values.get("replied_on"), order.replied_on)
        values["visited_on"] = values.get("visited_on") or next(filter(None, asked), None)
    for key in ("replied_on", "closed_on"):
        if known and known.reopened and values.get(key) and values[key] <= known.reopened:
            values[key] = None
    values["replied_on"] = values.get("replied_on") or order.replied_on or values.get("closed_on")
    return values


def _state(order: Order) -> str:
    if order.closed_on:
        return "closed"
    return "replied" if order.replied_on else "received"


def _known(organ: Organ, numbers: list[str]) -> dict[str, Known]:
    """Return the orders that are there, by number; three queries for so many."""
    found: dict[str, Known] = {}
    for start in range(0, len(numbers), _ONCE):
        orders = list(Order.objects.filter(organ=organ, number__in=numbers[start : start + _ONCE]))
        steps = OrderStep.objects.filter(order__in=orders).order_by()
        reopened = dict(steps.filter(kind=ReopenOrder.name).values_list("order").annotate(Max("on")))
        results: dict[int, set[str]] = {}
        for key, text in steps.filter(kind=ImportOrders.name).values_list("order", "text"):
            results.setdefault(key, set()).add(text)
        for each in orders:
            found[each.number] = Known(each, reopened.get(each.pk), frozenset(results.get(each.pk, ())))
    return found
