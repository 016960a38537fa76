"""Delivering a notice: with the proof each way demands; the day that counts enters its step of the clock."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from gongkai.law.events import Event as LawEvent
from gongkai.letters import kinds
from gongkai.request import deliveries, objection
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.actions.consult import Consult
from gongkai.web.requests.actions.fee import NoticeFee
from gongkai.web.requests.actions.step import TakeStep
from gongkai.web.requests.models import Delivered, Fee, Notice
from gongkai.web.requests.models.notice import STAGES


@dataclass(frozen=True)
class DeliverNotice(Action):
    """Enter how a signed notice reached whom it is for, and on which day; with it happens what the notice is for.

    `day` is the one that counts by request/delivery.toml: of signature, of posting, of sending (delivery2016). In the
    same transaction the step is entered: a correction asked, an extension, a fee, a consultation begun, the answer.
    """

    name, label, permission = "deliver_notice", "登记送达", "handle_requests"
    notice: Notice
    way: str
    proof: dict[str, str]
    day: date
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.notice.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it: the stage, the proof, the day, and whatever the step itself meets."""
        stage = Notice.objects.values_list("stage", flat=True).get(pk=self.notice.pk)
        if stage != "signed":
            yield Reason("这份文书现在是“{stage}”", {"stage": dict(STAGES)[stage]})
            return
        if self.way not in deliveries():
            yield Reason("请选择送达方式", about="way")
            return
        refused = objection(self.way, self.proof)
        if refused:
            yield Reason(refused.message, refused.values, refused.source)
        if self.day > timezone.localdate(at):
            yield Reason("{day} 还没有到", {"day": self.day}, about="day")
        elif self.notice.signed_on and self.day < self.notice.signed_on:
            yield Reason("送达日期不能早于成文日期", about="day")
        else:
            step = self._step()
            yield from step.reasons(at) if step else ()

    def act(self, at: datetime) -> Done:
        """Write the delivery, and take the step."""
        Delivered.objects.create(
            notice=self.notice, way=self.way, proof=self.proof, day=self.day, by=self.person, at=at
        )
        step = self._step()
        changes = step.act(at).changes if step else {}
        if isinstance(step, NoticeFee):
            Fee.objects.filter(request=self.notice.request).update(notice=self.notice)
        if isinstance(step, Consult):
            self._leave_the_name_to_the_party()
        self.notice.stage = "delivered"
        self.notice.save(update_fields=["stage", "content"])
        told = {"notice": self.notice.pk, "kind": self.notice.kind, "number": self.notice.number, "way": self.way}
        return Done(self.notice.request, {**changes, **told, "day": str(self.day)})

    def _leave_the_name_to_the_party(self) -> None:
        """Keep who was consulted in one place: the notice knows the party by its stand-in from now on."""
        content = self.notice.content
        asked = {key: told for key, told in content["asked"].items() if key not in {"party", "party_contact"}}
        label = self.notice.request.parties.latest("pk").label
        self.notice.content = {**content, "asked": asked, "label": label}

    def _step(self) -> Action | None:
        """Return the act that stands behind the notice; None where it changes nothing in the case."""
        kind, request, asked = kinds()[self.notice.kind], self.notice.request, self.notice.content["asked"]
        if not kind.step:
            return None
        if kind.to != "applicant":
            party, contact = asked.get("party", ""), asked.get("party_contact", "")
            return Consult(request, kind.to, party, contact, self.day, self.person)
        if kind.step == "fee_noticed":
            return NoticeFee(request, self.day, self.person)
        until = date.fromisoformat(asked["until"]) if asked.get("until") else None
        days = int(asked.get("days") or 0)
        event = LawEvent(kind.step, self.day, days=days, until=until, approved=bool(days))
        return TakeStep(request, event, kind.outcome, by=self.person)
