"""One step of a request: an event of law/steps.toml is entered, the clock agrees or says why not, lists follow."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from gongkai.law.events import Event as LawEvent
from gongkai.law.events import EventRefused
from gongkai.law.steps import steps
from gongkai.request import obstacles
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.actions.extend import against_extending
from gongkai.web.requests.beside import follow
from gongkai.web.requests.clock import events_of, look_anew, reckoned, write_standing
from gongkai.web.requests.models import Event, Request
from gongkai.web.requests.reminding import remind, reminds


@dataclass(frozen=True)
class TakeStep(Action):
    """Enter what happened to a request. Steps that close it need an `outcome` with everything that demands on file.

    `step` is the event as the law reads it; the day may lie in the past, never before the event before it.
    """

    name, label, permission = "take_step", "登记办理事件", "handle_requests"
    request: Request
    step: LawEvent
    outcome: str = ""
    by: Person | None = None

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what the clock, and then the outcome, says against it."""
        today = timezone.localdate(at)
        if self.step.day > today:
            yield Reason("{day} 还没有到", {"day": self.step.day}, about="day")
            return
        look_anew(self.request)
        try:
            found = reckoned(self.request, today, [self.step])
        except EventRefused as refused:
            yield _reason(refused)
            return
        if self.step.kind == "extended":
            yield from against_extending(self.request, self.step)
        if found.standing.state == "closed":
            yield from self._against_outcome()
        elif self.outcome:
            yield Reason(
                "“{step}”不办结申请，不能登记办理结果", {"step": steps()[self.step.kind].name}, about="outcome"
            )

    def act(self, at: datetime) -> Done:
        """Enter the event and write what follows from it."""
        follow(enter(self.request, self.step, by=self.by, at=at, outcome=self.outcome))
        write_standing(self.request, timezone.localdate(at))
        return Done(self.request, {"step": self.step.kind, "day": str(self.step.day), "outcome": self.outcome})

    def _against_outcome(self) -> Iterator[Reason]:
        if not self.outcome:
            yield Reason("办结须选择办理结果", about="outcome")
            return
        on_file = {each.key: each.parts for each in self.request.on_file.all()}
        for refused in obstacles(self.outcome, on_file, [*events_of(self.request), self.step]):
            yield _reason(refused, about="outcome")


@dataclass(frozen=True)
class StrikeEvent(Action):
    """Strike an event that was entered by mistake; it stays readable, with the reason. The rest must still hold."""

    name, label, permission = "strike_event", "划去误登的事件", "strike_event"
    event: Event
    reason: str
    by: Person | None = None

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.event.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it: only the last may be struck, for the others rest on it."""
        del at
        if not self.reason.strip():
            yield Reason("请写明划去的原因", about="reason")
        last = self.event.request.events.filter(struck_at__isnull=True).last()
        if last != self.event:
            yield Reason("只能划去最后登记的事件；先划去它之后的")
        elif self.event.place == 1:
            yield Reason("申请的到达不能划去；不属于申请的来件请以“其他处理”办结")

    def act(self, at: datetime) -> Done:
        """Strike it, and write what follows from the rest."""
        event, request = self.event, self.event.request
        event.struck_by, event.struck_at, event.struck_reason = self.by, at, self.reason
        event.save()
        follow(event)
        write_standing(request, timezone.localdate(at))
        return Done(request, {"step": event.kind, "day": str(event.day), "reason": self.reason})


def enter(request: Request, step: LawEvent, *, by: Person | None, at: datetime, outcome: str = "") -> Event:
    """Store an event after the last, once the clock has agreed, and have the applicant reminded; for actions alone."""
    event = request.events.create(
        place=request.events.count() + 1,
        kind=step.kind,
        day=step.day,
        channel=step.channel,
        party=step.party,
        days=step.days,
        until=step.until,
        approved=step.approved,
        outcome=outcome,
        by=by,
        at=at,
    )
    if reminds(event):
        remind.enqueue(event.pk)  # a row of this transaction: who is reminded is reminded of what stands
    return event


def _reason(refused: EventRefused, about: str = "") -> Reason:
    return Reason(refused.message, refused.values, refused.source, about)
