"""Orders from a file: new ones, those that have gone on since, those that are alike; nothing is saved here."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any, cast

from gongkai.web.dialogue.actions.order import settle
from gongkai.web.dialogue.grid_file import GridFile, Line
from gongkai.web.dialogue.models import Order
from gongkai.web.organs.action import Reason
from gongkai.web.organs.intake.read import Problem
from gongkai.web.organs.models import Organ

_FIELDS = ("kind", "subject", "content", "received_on", "due", "replied_on", "closed_on", "visited_on", "satisfaction")
_UPDATED = ("replied_on", "closed_on", "visited_on", "satisfaction", "due")
"""What a later file may change of an order: how far it has come. What was asked stays as it was."""

_RANK = ("received", "accepted", "dispatched", "handled", "replied", "closed", "returned")
_ONCE = 500


@dataclass
class OrdersTaken:
    """What a file holds of an organ's orders: the new ones, the changed ones, how many are there already, faults.

    `results` are what was answered, by the order's number.
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
        for line in self.file.lines:
            number = line.values["number"]
            wrong = list(_faults(line, self.day))
            if number and number in seen:
                wrong.append(
                    ("number", Reason("{number} 与第 {line} 行重复", {"number": number, "line": seen[number]}))
                )
            self.problems += [line.problem(key, reason) for key, reason in wrong]
            seen.setdefault(number, line.number)
            sound += [] if wrong else [line]
        if not self.problems:
            self._sort_out(sound)

    def _sort_out(self, lines: list[Line]) -> None:
        known = _known(self.organ, [line.values["number"] for line in lines])
        for line in lines:
            if line.values.get("result"):
                self.results[line.values["number"]] = line.values["result"]
            before = known.get(line.values["number"])
            if before is None:
                self.new.append(_made(self.organ, line))
            elif _updated(before, line):
                self.changed.append(before)
            else:
                self.same += 1


def _faults(line: Line, day: date) -> Iterator[tuple[str, Reason]]:
    """Yield what is wrong with a line beyond its cells: lengths, and days that cannot follow each other."""
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


def _made(organ: Organ, line: Line) -> Order:
    told = _told(line)
    order = Order(organ=organ, number=line.values["number"], **{key: told[key] for key in _FIELDS if told.get(key)})
    order.caller = {key: line.values[key] for key in ("caller", "phone") if line.values.get(key)}
    order.state = _state(order)
    settle(order)
    return order


def _updated(order: Order, line: Line) -> bool:
    """Put what a later file tells into an order; tell whether anything changed. Nothing known is emptied."""
    told = _told(line)
    changed = {key: told[key] for key in _UPDATED if told.get(key) and told[key] != getattr(order, key)}
    for key, value in changed.items():
        setattr(order, key, value)
    if changed:
        order.state = max(order.state, _state(order), key=_RANK.index)
        order.provisional = order.provisional and "due" not in changed
        settle(order)
    return bool(changed)


def _told(line: Line) -> dict[str, Any]:
    """Return a line's values; an order that is closed was answered by then, if no other day is told."""
    values = dict(line.values)
    values["replied_on"] = values.get("replied_on") or values.get("closed_on")
    return values


def _state(order: Order) -> str:
    if order.closed_on:
        return "closed"
    return "replied" if order.replied_on else "received"


def _known(organ: Organ, numbers: list[str]) -> dict[str, Order]:
    found = Order.objects.filter(organ=organ)
    return {
        order.number: order
        for start in range(0, len(numbers), _ONCE)
        for order in found.filter(number__in=numbers[start : start + _ONCE])
    }
