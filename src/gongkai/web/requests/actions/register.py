"""Registering what arrived: the applicant, the letter, and a request for each thing it asks for."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from django.utils import timezone

from gongkai.law.events import Event as LawEvent
from gongkai.law.steps import channels
from gongkai.request import split
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.numbering import next_number
from gongkai.web.requests.actions.step import enter
from gongkai.web.requests.clock import NO_RULES, had_rules, write_standing
from gongkai.web.requests.kept import Given, keep
from gongkai.web.requests.marks import code_mark, code_of, person_mark
from gongkai.web.requests.models import Applicant, Letter, Request
from gongkai.web.requests.models.applicant import KINDS


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks: the kind (a column of table three), name, proof of identity, and ways to reach (phone, address …)."""

    kind: str
    name: str
    identity: str = ""
    contact: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class RegisterLetter(Action):
    """Enter a letter with its requests; each gets a number and its first event by the channel's rule (reg2019/31).

    `subjects` name each thing asked for in the clerk's words; `wanted` is what the applicant wrote. `token` is the
    form's own: a second try with the same one finds what the first made and makes nothing. `codes` are the tracking
    codes to hand out, one each subject. `files` came with it, the proof of identity among them; they rest sealed.
    """

    name, label, permission = "register_letter", "登记申请", "register_requests"
    at_organ: Organ
    asker: Asker
    channel: str
    arrived_on: date
    subjects: tuple[str, ...]
    wanted: str
    token: str
    form: str = "electronic"
    route: str = "web"
    needs_help: str = ""
    files: tuple[Given, ...] = ()
    by: Person | None = None

    def organ(self) -> Organ:
        """Return the organ the letter is addressed to."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is missing (reg2019/29) or cannot be."""
        if self.channel not in channels():
            yield Reason("没有“{channel}”这种渠道", {"channel": self.channel}, about="channel")
        if self.asker.kind not in dict(KINDS):
            yield Reason("请选择申请人的类别", about="kind")
        if not self.asker.name.strip():
            yield Reason("请填写申请人的姓名或者名称", source="reg2019/29", about="name")
        if not any(value.strip() for value in self.asker.contact.values()):
            yield Reason("请至少填写一种联系方式", source="reg2019/29", about="phone")
        if not self.wanted.strip() or not all(subject.strip() for subject in self.subjects):
            yield Reason("请写明申请的是什么信息", source="reg2019/29", about="wanted")
        if self.arrived_on > timezone.localdate(at):
            yield Reason("{day} 还没有到", {"day": self.arrived_on}, about="arrived_on")
        if not had_rules(self.arrived_on):
            yield Reason(NO_RULES, {"day": self.arrived_on}, about="arrived_on")
        for given in self.files:
            yield from (replace(fault, about=f"{given.purpose}_file") for fault in given.looked.faults)

    def act(self, at: datetime) -> Done:
        """Make applicant, letter and requests, or find what the same form made before."""
        known = Letter.objects.filter(token=self.token).first()
        if known is not None:
            return Done(known, {"again": True})
        letter = self._letter(at)
        for given in self.files:
            keep(letter, given, by=self.by, at=at)
        number = next_number(self.at_organ, "request_number", self.arrived_on)
        parts = split(number, self.arrived_on, self.subjects)
        codes = codes_of(self.token, len(parts))
        made = [
            self._request(letter, part.number, part.subject, code, at) for part, code in zip(parts, codes, strict=True)
        ]
        return Done(letter, {"numbers": [request.number for request in made], "channel": self.channel})

    def _letter(self, at: datetime) -> Letter:
        asker = self.asker
        applicant = Applicant.objects.create(
            organ=self.at_organ,
            kind=asker.kind,
            name=asker.name.strip(),
            identity=asker.identity.strip(),
            contact=asker.contact,
            mark=person_mark(asker.name, asker.identity or next(filter(None, asker.contact.values()), "")),
        )
        return Letter.objects.create(
            organ=self.at_organ,
            applicant=applicant,
            channel=self.channel,
            arrived_on=self.arrived_on,
            text=self.wanted,
            form=self.form,
            route=self.route,
            needs_help=self.needs_help,
            token=self.token,
            by=self.by,
            at=at,
        )

    def _request(self, letter: Letter, number: str, subject: str, code: str, at: datetime) -> Request:
        request = Request.objects.create(
            organ=self.at_organ,
            letter=letter,
            number=number,
            subject=subject,
            wanted=self.wanted,
            kind=self.asker.kind,
            channel=self.channel,
            code=code_mark(code),
            state="new",
        )
        kind = "arrived" if channels()[self.channel].confirmed else "received"
        enter(request, LawEvent(kind, self.arrived_on, channel=self.channel), by=self.by, at=at)
        write_standing(request, timezone.localdate(at))
        return request


def codes_of(token: str, count: int) -> list[str]:
    """Return the tracking codes of a letter's requests, in their order."""
    return [code_of(token, place) for place in range(1, count + 1)]
