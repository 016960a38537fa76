"""The fee for excessive requests (信息处理费): worked out by a tariff, noticed where the organ charges, paid."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from gongkai.law.events import Event as LawEvent
from gongkai.law.tariff import bill
from gongkai.request import counted_before
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.actions.step import TakeStep
from gongkai.web.requests.models import Fee, Request
from gongkai.web.requests.models.fee import TARIFFS
from gongkai.web.requests.repeats import of_applicant

ITEM, PAGE = (key for key, _ in TARIFFS)


@dataclass(frozen=True)
class WorkOutFee(Action):
    """Work out what a request would cost by a tariff (fee2020/4, 5), whether or not the organ charges.

    By item, the applicant's requests of the calendar month count together, in the order they came; `pages` is asked
    only by page. Working it out again takes the place of what was worked out before, until a notice has gone out.
    """

    name, label, permission = "work_out_fee", "计算信息处理费", "handle_requests"
    request: Request
    tariff: str
    pages: int = 0

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if self.tariff not in dict(TARIFFS):
            yield Reason("请选择按件还是按量计费", about="tariff")
        if self.tariff == PAGE and self.pages < 1:
            yield Reason("请填写页数", about="pages")
        if self.request.received_on is None:
            yield Reason("还没有确认收到申请，不能计费")
        if Fee.objects.filter(request=self.request, noticed_on__isnull=False).exists():
            yield Reason("收费通知已经发出，不能重新计费")

    def act(self, at: datetime) -> Done:
        """Keep the amount."""
        del at
        count = self.pages if self.tariff == PAGE else 1
        amount = Decimal(self._amount())
        kept = {"tariff": self.tariff, "count": count, "amount": amount}
        Fee.objects.update_or_create(request=self.request, defaults=kept)
        return Done(self.request, {"tariff": self.tariff, "count": count, "amount": str(amount)})

    def _amount(self) -> int:
        day = self.request.received_on
        assert day is not None  # noqa: S101 -- the reasons have seen to it
        if self.tariff == PAGE:
            return bill("by_page", self.pages, day).total
        return bill("by_item", 1, day, before=items_before(self.request)).total


@dataclass(frozen=True)
class NoticeFee(Action):
    """Tell the applicant the fee; the period stands still until it is paid (fee2020/6)."""

    name, label, permission = "notice_fee", "发出收费通知", "handle_requests"
    request: Request
    day: date
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        fee = Fee.objects.filter(request=self.request).first()
        if self.request.organ.setting("charges_fee", self.day) != "yes":
            yield Reason("本机关没有决定收取信息处理费", source="fee2020/3")
        if fee is None:
            yield Reason("请先计算信息处理费")
        elif not fee.amount:
            yield Reason("没有超过免费的范围，不收费", source="fee2020/4")
        yield from self._step().reasons(at)

    def act(self, at: datetime) -> Done:
        """Write the day of the notice, and enter the step."""
        fee = Fee.objects.get(request=self.request)
        fee.noticed_on = self.day
        fee.save(update_fields=["noticed_on"])
        done = self._step().act(at)
        return Done(done.subject, {**done.changes, "amount": str(fee.amount)})

    def _step(self) -> TakeStep:
        return TakeStep(self.request, LawEvent("fee_noticed", self.day), by=self.person)


@dataclass(frozen=True)
class TakePayment(Action):
    """Enter that the applicant has paid in full, with the number of the fiscal receipt."""

    name, label, permission = "take_payment", "登记缴费", "handle_requests"
    request: Request
    amount: Decimal
    receipt: str
    day: date
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        fee = Fee.objects.filter(request=self.request, noticed_on__isnull=False).first()
        if fee is None:
            yield Reason("没有发出过收费通知")
            return
        if self.amount != fee.amount:
            yield Reason("应缴 {amount} 元，不多也不少", {"amount": fee.amount}, about="amount")
        if not self.receipt.strip():
            yield Reason("请填写财政票据号", source="fee2020/7", about="receipt")
        yield from self._step().reasons(at)

    def act(self, at: datetime) -> Done:
        """Write what was paid, and enter the step."""
        fee = Fee.objects.get(request=self.request)
        fee.paid, fee.paid_on, fee.receipt = self.amount, self.day, self.receipt.strip()
        fee.save(update_fields=["paid", "paid_on", "receipt"])
        done = self._step().act(at)
        return Done(done.subject, {**done.changes, "amount": str(self.amount), "receipt": fee.receipt})

    def _step(self) -> TakeStep:
        return TakeStep(self.request, LawEvent("fee_paid", self.day), by=self.person)


def items_before(request: Request) -> int:
    """Count the same applicant's requests at the organ that came earlier in the calendar month of its receipt."""
    day = request.received_on
    assert day is not None  # noqa: S101 -- callers have a request that was received
    others = of_applicant(request).filter(received_on__isnull=False)
    same_day = others.filter(received_on=day, pk__lt=request.pk).count()
    days = (each for each in others.values_list("received_on", flat=True) if each)
    return counted_before(days, day) + same_day
