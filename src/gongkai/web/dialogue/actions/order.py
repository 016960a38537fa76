"""The closed loop of a hotline order: entered, accepted, passed on, handled, answered, closed, asked about, rated."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, ClassVar

from django.utils import timezone

from gongkai.web.dialogue.models import Order, OrderStep
from gongkai.web.dialogue.order_tables import classes, satisfactions
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.due import Due, working_days_after
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.personal import without_personal_data

OPEN = ("received", "accepted", "dispatched", "handled")
"""The states in which the caller still waits for the answer."""


def due_of(organ: Organ, kind: str, received_on: date) -> Due:
    """Return by when an order of a class is answered: the organ's own limit in working days after it came."""
    return working_days_after(received_on, int(organ.setting(classes()[kind].limit, received_on)))


@dataclass(frozen=True)
class EnterOrder(Action):
    """Enter an order as the hotline passed it on; where it names no limit, the organ's own holds."""

    name, label, permission = "enter_order", "登记工单", "keep_orders"
    order: Order
    person: Person | None

    def organ(self) -> Organ:
        """Return the organ that answers it."""
        return self.order.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if Order.objects.filter(organ=self.order.organ, number=self.order.number).exists():
            yield Reason("工单 {number} 已经登记", {"number": self.order.number}, about="number")
        if self.order.received_on > timezone.localdate(at):
            yield Reason("收到日期不能在今天之后", about="received_on")

    def act(self, at: datetime) -> Done:
        """Save it with its limit; personal data in the subject are masked, for lists show it."""
        settle(self.order)
        self.order.save()
        _write(self.order, self.name, self.order.received_on, "", self.person, at)
        return Done(self.order, {"number": self.order.number, "kind": self.order.kind, **_day(self.order.due)})


def settle(order: Order) -> None:
    """Fill in what follows from what the hotline said: the masked subject, the limit, whether it was kept."""
    order.subject = without_personal_data(order.subject, order.received_on)
    if order.due is None:
        order.due, order.provisional = due_of(order.organ, order.kind, order.received_on)
    if order.replied_on and order.due:
        order.in_time = order.replied_on <= order.due


@dataclass(frozen=True)
class Step(Action):
    """A step of the loop: the states it may be taken in, the state it leads to, on which day, what is written down."""

    before: ClassVar[tuple[str, ...]] = ()
    after: ClassVar[str] = ""
    demands_text: ClassVar[str] = ""

    order: Order
    on: date
    text: str
    person: Person | None
    told: Mapping[str, Any] = field(default_factory=dict)

    def organ(self) -> Organ:
        """Return the organ that answers the order."""
        return self.order.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        now = Order.objects.get(pk=self.order.pk)
        if now.state not in self.before:
            yield Reason("工单现在是“{state}”，不能{step}", {"state": now.get_state_display(), "step": self.label})
        if self.on < now.received_on or self.on > timezone.localdate(at):
            yield Reason("日期应在收到工单之后、今天之前", about="on")
        if self.demands_text and not self.text.strip():
            yield Reason(self.demands_text, about="text")

    def act(self, at: datetime) -> Done:
        """Take the step; what was written down stands with it, sealed, and not in the trail."""
        order, before = self.order, self.order.state
        order.state = self.after or order.state
        changed = dict(self.changes())
        for name, value in changed.items():
            setattr(order, name, value)
        order.save(update_fields=["state", *changed])
        _write(order, self.name, self.on, self.text.strip(), self.person, at)
        return Done(order, {"state": [before, order.state]} if self.after else _plain(changed))

    def changes(self) -> Iterator[tuple[str, Any]]:
        """Yield what else changes with the order: field and value."""
        yield from ()


class AcceptOrder(Step):
    """Take an order as the organ's own to answer."""

    name, label, permission = "accept_order", "受理", "keep_orders"
    before, after = ("received",), "accepted"


class ReturnOrder(Step):
    """Give an order back to the hotline, because another organ has to answer it."""

    name, label, permission = "return_order", "退回热线", "keep_orders"
    before, after, demands_text = ("received", "accepted"), "returned", "请写明为什么不属于本机关的职责"


class DispatchOrder(Step):
    """Pass an order on to the office or village that handles it; `told` names it as `department`."""

    name, label, permission = "dispatch_order", "派单", "keep_orders"
    before, after = ("accepted", "dispatched"), "dispatched"

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        department = self.told.get("department")
        if not isinstance(department, Organ) or not department.path.startswith(self.order.organ.path):
            yield Reason("请选择本机关或者它下面的单位", about="department")

    def changes(self) -> Iterator[tuple[str, Any]]:
        """Yield who handles it."""
        yield "department", self.told["department"]


class HandleOrder(Step):
    """Tell what was done; the office the order was passed on to may do so."""

    name, label, permission = "handle_order", "反馈办理情况", "handle_orders"
    before, after, demands_text = ("accepted", "dispatched"), "handled", "请写明办理情况"

    def places(self) -> tuple[Organ | None, ...]:
        """Return the organ, and the office that was asked."""
        return (self.order.organ, self.order.department or self.order.organ)


class ReplyOrder(Step):
    """Answer the caller; from here on it is known whether the limit was kept."""

    name, label, permission = "reply_order", "回复", "keep_orders"
    before, after, demands_text = ("accepted", "dispatched", "handled"), "replied", "请写明答复了什么"

    def changes(self) -> Iterator[tuple[str, Any]]:
        """Yield the day of the answer, and whether it was in time."""
        yield "replied_on", self.on
        yield "in_time", self.on <= self.order.due if self.order.due else None


class CloseOrder(Step):
    """Close an order that was answered."""

    name, label, permission = "close_order", "办结", "keep_orders"
    before, after = ("replied",), "closed"

    def changes(self) -> Iterator[tuple[str, Any]]:
        """Yield the day."""
        yield "closed_on", self.on


class SuperviseOrder(Step):
    """Press for an order that is not answered yet."""

    name, label, permission = "supervise_order", "督办", "supervise_orders"
    before, demands_text = OPEN, "请写明督办意见"

    def changes(self) -> Iterator[tuple[str, Any]]:
        """Yield how often it was pressed for."""
        yield "supervised", self.order.supervised + 1


class VisitOrder(Step):
    """Ask the caller, once an order is closed, what came of it; `told` holds the `satisfaction`, if it was said."""

    name, label, permission = "visit_order", "回访评价", "keep_orders"
    before = ("closed",)

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        if self.told.get("satisfaction", "") not in {"", *satisfactions()}:
            yield Reason("请选择满意程度", about="satisfaction")

    def changes(self) -> Iterator[tuple[str, Any]]:
        """Yield the day, and what was said."""
        yield "visited_on", self.on
        yield "satisfaction", self.told.get("satisfaction", "")


class ReopenOrder(Step):
    """Handle an order once more, because the caller was not content or nothing was solved."""

    name, label, permission = "reopen_order", "重新办理", "keep_orders"
    before, after, demands_text = ("closed", "replied"), "accepted", "请写明为什么重新办理"

    def changes(self) -> Iterator[tuple[str, Any]]:
        """Yield what is open again; the limit stays the one it had."""
        yield from {"replied_on": None, "closed_on": None, "in_time": None}.items()


STEPS: tuple[type[Step], ...] = (
    AcceptOrder,
    ReturnOrder,
    DispatchOrder,
    HandleOrder,
    ReplyOrder,
    SuperviseOrder,
    CloseOrder,
    VisitOrder,
    ReopenOrder,
)
"""The loop in the order in which people go through it."""


@dataclass(frozen=True)
class OpenCaller(Action):
    """Look at who called and what was said and written down; the trail tells who looked."""

    name, label, permission = "open_caller", "查看来电人和诉求内容", "open_callers"
    order: Order

    def organ(self) -> Organ:
        """Return the organ that answers the order."""
        return self.order.organ

    def places(self) -> tuple[Organ | None, ...]:
        """Return the organ, and the office that was asked to handle it."""
        return (self.order.organ, self.order.department or self.order.organ)

    def act(self, at: datetime) -> Done:
        """Change nothing: the row of the trail is all there is to it."""
        del at
        return Done(self.order, {})


def _write(order: Order, kind: str, on: date, text: str, person: Person | None, at: datetime) -> None:
    OrderStep.objects.create(order=order, kind=kind, on=on, text=text, by=person, at=at)


def _day(due: date | None) -> dict[str, str]:
    return {"due": due.isoformat()} if due else {}


def _plain(changed: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value.isoformat() if isinstance(value, date) else value for key, value in changed.items()}
