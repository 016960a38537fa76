"""Taking in an earlier register, so that an office can begin in mid-year with what is already under way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.numbering import note_given
from gongkai.web.requests.carried_in import CarriedIn
from gongkai.web.requests.clock import stand
from gongkai.web.requests.marks import code_mark, code_of, person_mark
from gongkai.web.requests.models import Applicant, Event, Letter, Request

_WAYS = ("phone", "address")
_AT_ONCE = 500


@dataclass(frozen=True)
class CarryIn(Action):
    """Enter the rows of an earlier register, every one with its events and its number, all of them or none.

    Each has been read by the clock and stands as the clock says. What an outcome demands on file is not asked of what
    was decided before: that rests in the paper file. Numbers given from now on come after those taken in.
    """

    name, label, permission = "carry_in", "导入以前的台账", "register_requests"
    at_organ: Organ
    rows: Sequence[CarriedIn]
    file: str
    digest: str
    by: Person | None = None

    def organ(self) -> Organ:
        """Return the organ whose register it is."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it: the same number twice."""
        del at
        numbers = [row.told["number"] for row in self.rows]
        known = Request.objects.filter(organ=self.at_organ).values_list("number", flat=True)
        for number in sorted(set(numbers) & set(known)):
            yield Reason("{number} 已经登记；导入不修改已有的记录", {"number": number})

    def act(self, at: datetime) -> Done:
        """Enter them all."""
        applicants = Applicant.objects.bulk_create(map(self._applicant, self.rows), _AT_ONCE)
        letters = Letter.objects.bulk_create(
            (self._letter(row, applicant, at) for row, applicant in zip(self.rows, applicants, strict=True)), _AT_ONCE
        )
        made = Request.objects.bulk_create(map(self._request, self.rows, letters), _AT_ONCE)
        Event.objects.bulk_create(
            (each for row, request in zip(self.rows, made, strict=True) for each in self._events(row, request, at)),
            _AT_ONCE,
        )
        note_given(self.at_organ, "request_number", ((row.arrived_on, row.told["number"]) for row in self.rows))
        return Done(self.at_organ, {"file": self.file, "sha256": self.digest, "count": len(self.rows)})

    def _applicant(self, row: CarriedIn) -> Applicant:
        name, identity = row.told.get("name", ""), row.told.get("identity", "")
        contact = {way: row.told[way] for way in _WAYS if row.told.get(way)}
        proof = identity or next(iter(contact.values()), "") or self._token(row)
        mark = person_mark(name, proof)
        return Applicant(organ=self.at_organ, kind=row.kind, name=name, identity=identity, contact=contact, mark=mark)

    def _letter(self, row: CarriedIn, applicant: Applicant, at: datetime) -> Letter:
        return Letter(
            organ=self.at_organ,
            applicant=applicant,
            channel=row.channel,
            arrived_on=row.arrived_on,
            text=row.told["subject"],
            token=self._token(row),
            by=self.by,
            at=at,
        )

    def _request(self, row: CarriedIn, letter: Letter) -> Request:
        request = Request(
            organ=self.at_organ,
            letter=letter,
            number=row.told["number"],
            subject=row.told["subject"],
            wanted=row.told["subject"],
            kind=row.kind,
            channel=row.channel,
            code=code_mark(code_of(letter.token, 1)),
        )
        stand(request, row.found, row.events, row.ends)
        return request

    def _events(self, row: CarriedIn, request: Request, at: datetime) -> Iterator[Event]:
        last = len(row.events)
        for place, event in enumerate(row.events, start=1):
            yield Event(
                request=request,
                place=place,
                kind=event.kind,
                day=event.day,
                channel=event.channel,
                party=event.party,
                days=event.days,
                until=event.until,
                approved=event.approved,
                outcome=row.outcome if place == last else "",
                by=self.by,
                at=at,
            )

    def _token(self, row: CarriedIn) -> str:
        return sha256(f"{self.digest}:{self.at_organ.pk}:{row.told['number']}".encode()).hexdigest()
