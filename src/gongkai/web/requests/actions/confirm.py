"""Confirming receipt with the applicant, naming what a letter asks for, and a request of its own for each thing."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from django.utils import timezone

from gongkai.law.events import Event as LawEvent
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.actions.step import TakeStep, enter
from gongkai.web.requests.clock import law_event, write_standing
from gongkai.web.requests.marks import code_mark, code_of
from gongkai.web.requests.models import Letter, Request

AT_THE_DOOR = frozenset({"arrived", "received", "confirmed"})
"""What may have happened to a request that is still to be divided."""

LONGEST = 200


@dataclass(frozen=True)
class NameSubjects(Action):
    """Name what a letter asks for, one subject each request; a letter that asks for several is divided (fee2020/4).

    The first request keeps the number its applicant was told; each new one has the letter's events, the day of receipt
    among them, and its place after the number. What was divided is not joined again.
    """

    name, label, permission = "name_subjects", "核定申请事项", "handle_requests"
    letter: Letter
    subjects: tuple[str, ...]
    by: Person | None = None

    def organ(self) -> Organ:
        """Return the organ the letter is addressed to."""
        return self.letter.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        made = list(self.letter.requests.all())
        if not self.subjects or not all(each.strip() for each in self.subjects):
            yield Reason("请写明申请的是什么信息", source="reg2019/29", about="subjects")
        for subject in self.subjects:
            if len(subject) > LONGEST:
                yield Reason("申请事项超过 {count} 个字，请写得简短些", {"count": LONGEST}, about="subjects")
        if len(self.subjects) < len(made):
            yield Reason("已经分成 {count} 项，每项都要有名称", {"count": len(made)}, about="subjects")
        elif len(self.subjects) > len(made) and not all(_untouched(each) for each in made):
            yield Reason("已经开始办理，不能再分", source="fee2020/4", about="subjects")

    def act(self, at: datetime) -> Done:
        """Write the names, and make what is new."""
        made = list(self.letter.requests.order_by("pk"))
        for request, subject in zip(made, self.subjects, strict=False):
            request.subject = subject.strip()
            request.save(update_fields=["subject"])
        first, codes = made[0], len(made)
        for place, subject in enumerate(self.subjects[codes:], start=codes + 1):
            made.append(self._divided(first, place, subject.strip(), at))
        return Done(self.letter, {"numbers": [each.number for each in made], "subjects": [*self.subjects]})

    def _divided(self, first: Request, place: int, subject: str, at: datetime) -> Request:
        beginning = first.number.removesuffix("-1")
        request = Request.objects.create(
            organ=first.organ,
            letter=self.letter,
            number=f"{beginning}-{place}",
            subject=subject,
            wanted=first.wanted,
            kind=first.kind,
            channel=first.channel,
            code=code_mark(code_of(self.letter.token, place)),
            handler=first.handler,
            state="new",
        )
        for event in first.events.filter(struck_at__isnull=True):
            enter(request, law_event(event), by=self.by, at=at)
        write_standing(request, timezone.localdate(at))
        return request


@dataclass(frozen=True)
class ConfirmLetter(Action):
    """Confirm with the applicant that the letter was received, and what it asks for (reg2019/31).

    All its requests are received on `day`; what it asks for is named as by NameSubjects.
    """

    name, label, permission = "confirm_letter", "与申请人确认收到", "handle_requests"
    letter: Letter
    subjects: tuple[str, ...]
    day: date
    by: Person | None = None

    def organ(self) -> Organ:
        """Return the organ the letter is addressed to."""
        return self.letter.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from self._naming().reasons(at)
        waiting = list(self._waiting())
        if not waiting:
            yield Reason("没有等待确认的申请")
        for request in waiting:
            yield from self._step(request).reasons(at)

    def act(self, at: datetime) -> Done:
        """Name and divide, then confirm every one."""
        named = self._naming().act(at)
        for request in self._waiting():
            self._step(request).act(at)
        return Done(self.letter, {**named.changes, "day": str(self.day)})

    def _waiting(self) -> Iterator[Request]:
        yield from self.letter.requests.filter(state="unconfirmed").order_by("pk")

    def _naming(self) -> NameSubjects:
        return NameSubjects(self.letter, self.subjects, self.by)

    def _step(self, request: Request) -> TakeStep:
        return TakeStep(request, LawEvent("confirmed", self.day), by=self.by)


def _untouched(request: Request) -> bool:
    """Tell whether nothing but arrival, receipt and confirmation has happened."""
    kinds = request.events.filter(struck_at__isnull=True).values_list("kind", flat=True)
    return set(kinds) <= AT_THE_DOOR
