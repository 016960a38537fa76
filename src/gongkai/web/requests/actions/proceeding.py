"""Reviews and suits as the organ meets them: taken in, answered, extended by the reviewer, concluded."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ
from gongkai.web.requests.clock import NO_RULES, had_rules
from gongkai.web.requests.models import Proceeding, Request
from gongkai.web.requests.models.proceeding import KINDS, RESULTS, ROLES
from gongkai.web.requests.proceedings import AFTER, REVIEW


@dataclass(frozen=True)
class OpenProceeding(Action):
    """Enter a review or suit against the organ, with the request it is about where there is one."""

    name, label, permission = "open_proceeding", "登记复议诉讼案件", "keep_proceedings"
    at_organ: Organ
    kind: str
    body: str
    filed_on: date
    case_number: str = ""
    request: Request | None = None
    earlier: Proceeding | None = None
    role: str = "actor"
    simple: bool = True
    served_on: date | None = None

    def organ(self) -> Organ:
        """Return the organ it is against."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what cannot be."""
        if self.kind not in dict(KINDS):
            yield Reason("请选择复议还是诉讼", about="kind")
        if self.role not in dict(ROLES):
            yield Reason("请选择本机关的身份", about="role")
        if not self.body.strip():
            yield Reason("请填写复议机关或者法院", about="body")
        if self.filed_on > timezone.localdate(at):
            yield Reason("{day} 还没有到", {"day": self.filed_on}, about="filed_on")
        if not had_rules(self.filed_on):
            yield Reason(NO_RULES, {"day": self.filed_on}, about="filed_on")
        if self.served_on and self.served_on < self.filed_on:
            yield Reason("收到副本不会早于受理", about="served_on")
        if self.request is not None and self.request.organ_id != self.at_organ.pk:
            yield Reason("这件申请不是本机关办理的", about="request")
        if self.earlier is not None and (self.kind != AFTER or self.earlier.kind != REVIEW):
            yield Reason("只有复议后起诉才关联此前的行政复议案件", about="earlier")

    def act(self, at: datetime) -> Done:
        """Keep it."""
        del at
        made = Proceeding.objects.create(
            organ=self.at_organ,
            request=self.request,
            earlier=self.earlier,
            kind=self.kind,
            role=self.role,
            body=self.body.strip(),
            case_number=self.case_number.strip(),
            simple=self.simple,
            filed_on=self.filed_on,
            served_on=self.served_on,
        )
        return Done(made, {"kind": self.kind, "filed_on": str(self.filed_on), "role": self.role})


@dataclass(frozen=True)
class _OnOpenCase(Action):
    """Something done on a case that is not concluded."""

    permission = "keep_proceedings"
    case: Proceeding
    day: date

    def organ(self) -> Organ:
        """Return the organ it is against."""
        return self.case.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if self.case.result_on:
            yield Reason("案件已经审结")
        if self.day < self.case.filed_on:
            yield Reason("{day} 早于受理日期", {"day": self.day}, about="day")
        if self.day > timezone.localdate(at):
            yield Reason("{day} 还没有到", {"day": self.day}, about="day")


class AnswerProceeding(_OnOpenCase):
    """Enter that the written answer and the evidence were handed in."""

    name, label = "answer_proceeding", "登记提交答复"

    def act(self, at: datetime) -> Done:
        """Write the day."""
        del at
        self.case.answered_on = self.day
        self.case.save(update_fields=["answered_on"])
        return Done(self.case, {"answered_on": str(self.day)})


class ExtendProceeding(_OnOpenCase):
    """Enter that the reviewing organ extended its time to decide (reconsider2023/62)."""

    name, label = "extend_proceeding", "登记延长审理"

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        if self.case.kind != REVIEW or self.case.extended:
            yield Reason("只有行政复议可以延长审理，而且只有一次")

    def act(self, at: datetime) -> Done:
        """Write it."""
        del at
        self.case.extended = True
        self.case.save(update_fields=["extended"])
        return Done(self.case, {"extended": True})


@dataclass(frozen=True)
class ConcludeProceeding(_OnOpenCase):
    """Enter the result, a column of table four. An answer ordered anew is entered on the request itself."""

    name, label = "conclude_proceeding", "登记审结"
    result: str = ""
    summary: str = ""

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        if not self.result or self.result not in dict(RESULTS):
            yield Reason("请选择结果", about="result")

    def act(self, at: datetime) -> Done:
        """Write the result."""
        del at
        self.case.result, self.case.result_on, self.case.summary = self.result, self.day, self.summary.strip()
        self.case.save(update_fields=["result", "result_on", "summary"])
        return Done(self.case, {"result": self.result, "result_on": str(self.day)})
