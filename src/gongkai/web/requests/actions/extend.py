"""Extending the period to reply: asked for by whoever handles the case, granted by the head of the office alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from gongkai.law.dated import parameters
from gongkai.law.events import Event as LawEvent
from gongkai.law.events import EventRefused
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.clock import reckoned
from gongkai.web.requests.models import Approval, Request


@dataclass(frozen=True)
class AskExtension(Action):
    """Ask the head of the office for more time (reg2019/33), while the period still runs."""

    name, label, permission = "ask_extension", "提请延长答复期限", "handle_requests"
    request: Request
    days: int
    reason: str
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        day = timezone.localdate(at)
        longest = int(parameters("deadlines")["extension"].on(day).value)
        if not 1 <= self.days <= longest:
            values = {"days": self.days, "longest": longest}
            yield Reason("延长 {days} 个工作日，应为 1 至 {longest}", values, "reg2019/33", "days")
            return
        if not self.reason.strip():
            yield Reason("请写明延长的理由", source="reg2019/33", about="reason")
        if self.request.approvals.filter(granted__isnull=True).exists():
            yield Reason("已经提请过，等待负责人决定")
        try:
            reckoned(self.request, day, [LawEvent("extended", day, days=self.days, approved=True)])
        except EventRefused as refused:
            yield Reason(refused.message, refused.values, refused.source)

    def act(self, at: datetime) -> Done:
        """Put it before the head."""
        made = Approval.objects.create(
            request=self.request, days=self.days, reason=self.reason.strip(), asked_by=self.person, asked_at=at
        )
        return Done(self.request, {"approval": made.pk, "days": self.days})


@dataclass(frozen=True)
class DecideExtension(Action):
    """Grant or refuse an extension. It runs only once the applicant has been told (the step “告知延长答复期限”)."""

    name, label, permission = "decide_extension", "审批延期", "approve_request"
    approval: Approval
    granted: bool
    remark: str
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.approval.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against deciding it now."""
        del at
        if Approval.objects.get(pk=self.approval.pk).granted is not None:
            yield Reason("已经决定过")
        if self.approval.asked_by_id == self.person.pk:
            yield Reason("提请人不能审批自己的提请")
        if not self.granted and not self.remark.strip():
            yield Reason("不同意时请写明意见", about="remark")

    def act(self, at: datetime) -> Done:
        """Write the decision."""
        approval = self.approval
        approval.granted, approval.remark = self.granted, self.remark.strip()
        approval.decided_by, approval.decided_at = self.person, at
        approval.save()
        return Done(approval.request, {"approval": approval.pk, "granted": self.granted})


def against_extending(request: Request, step: LawEvent) -> Iterator[Reason]:
    """Yield why an extension may not be entered: nobody entitled to has granted one for as many days since the last."""
    granted = request.approvals.filter(granted=True, days=step.days, decided_at__date__lte=step.day)
    last = request.events.filter(kind="extended", struck_at=None).last()
    if last is not None:
        granted = granted.filter(decided_at__gt=last.at)
    if not granted.exists():
        yield Reason("没有负责人同意延长 {days} 个工作日的审批", {"days": step.days}, "reg2019/33", "days")
