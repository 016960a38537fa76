"""Taking a letter in: written on the web by anybody, or noted by a clerk from a call, a paper, a visit."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from django.db.models import Model
from django.urls import reverse
from django.utils import timezone

from gongkai.web.dialogue.mailbox import CHANNELS, KINDS, UNNAMED, due_of, limit_of
from gongkai.web.dialogue.models import Letter
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.doors import Handed, door
from gongkai.web.organs.marks import code_mark, code_of
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.numbering import next_number
from gongkai.web.organs.personal import personal_data, without_personal_data
from gongkai.web.organs.tables import kinds

WEB, HANDED = "web", "handed"
LONGEST = 5000


@dataclass(frozen=True, slots=True)
class Written:
    """What somebody wrote: its kind, the text, who it is and how to be reached (both may be left out).

    `may_publish`: the letter and its answer may be published, without the writer's data.
    """

    kind: str
    text: str
    name: str = ""
    contact: dict[str, str] = field(default_factory=dict)
    may_publish: bool = False


@dataclass(frozen=True)
class TakeLetter(Action):
    """Enter a letter; it gets a number, a code, and the day by which the organ answers letters of its kind.

    `token` is the form's own: a second try with the same one finds what the first made and makes nothing.
    """

    name, label, permission = "take_letter", "登记来信", "handle_letters"
    at_organ: Organ
    written: Written
    channel: str
    received_on: date
    token: str
    subject: str = UNNAMED
    by: Person | None = None

    def organ(self) -> Organ:
        """Return the organ the letter is addressed to."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is missing or cannot be."""
        if self.written.kind not in dict(KINDS):
            yield Reason("请选择来信的类别", about="kind")
        if self.channel not in dict(CHANNELS):
            yield Reason("没有“{channel}”这种来信方式", {"channel": self.channel}, about="channel")
        if not self.written.text.strip():
            yield Reason("请写明来信的内容", about="text")
        elif len(self.written.text) > LONGEST:
            yield Reason("太长了，请不要超过 {count} 个字", {"count": LONGEST}, about="text")
        if not self.subject.strip():
            yield Reason("请简短写明来信事项", about="subject")
        yield from persons_in(self.subject, at)
        if self.received_on > timezone.localdate(at):
            yield Reason("{day} 还没有到", {"day": self.received_on}, about="received_on")

    def act(self, at: datetime) -> Done:
        """Make the letter, or find what the same form made before. The trail holds neither its words nor its writer."""
        known = Letter.objects.filter(token=self.token).first()
        if known is not None:
            return Done(known, {"again": True})
        organ, day, written = self.at_organ, self.received_on, self.written
        days = limit_of(organ, written.kind, day)
        due, provisional = due_of(day, days)
        made = Letter.objects.create(
            organ=organ,
            number=next_number(organ, "mailbox_number", day),
            kind=written.kind,
            channel=self.channel,
            code=code_mark(code_of(self.token)),
            token=self.token,
            subject=self.subject.strip(),
            text=written.text.strip(),
            name=written.name.strip(),
            contact={key: value.strip() for key, value in written.contact.items() if value.strip()},
            may_publish=written.may_publish,
            at=at,
            received_on=day,
            acknowledge_by=at + timedelta(hours=int(organ.setting("mailbox_acknowledge", day))),
            days=days,
            due=due,
            due_provisional=provisional,
            by=self.by,
        )
        return Done(made, {"number": made.number, "kind": made.kind, "channel": made.channel, "due": str(due)})


@dataclass(frozen=True)
class WriteLetter(Action):
    """Write to an organ on the web. Nobody need sign in; the system does it."""

    name, label, permission = "write_letter", "网上写信", "handle_letters"
    letter: TakeLetter

    def organ(self) -> Organ:
        """Return the organ that is written to."""
        return self.letter.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what is missing, or why the organ takes none now: so many within an hour are an attack."""
        organ = self.organ()
        if not takes_letters(organ):
            yield Reason("{organ}没有开设信箱", {"organ": organ.name})
        yield from self.letter.reasons(at)
        lately = Letter.objects.filter(organ=organ, channel=WEB, received_on__gte=_day(at - timedelta(hours=1)))
        most = int(organ.setting("mailbox_hourly", _day(at)))
        if lately.filter(at__gt=at - timedelta(hours=1)).exclude(token=self.letter.token).count() >= most:
            yield Reason("网上来信太多，暂时收不下。请稍后再试，也可以打电话或者写信给我们")

    def act(self, at: datetime) -> Done:
        """Take it in."""
        return self.letter.act(at)


def takes_letters(organ: Organ) -> bool:
    """Tell whether an organ has a mailbox: governments and departments, those that report for themselves."""
    return kinds()[organ.kind].reports


def _made_with(token: str) -> Letter | None:
    return Letter.objects.filter(token=token).first()


def _page(letter: Model) -> str:
    return reverse("letter", args=[letter.pk])


@door(
    "dialogue",
    "转为信箱来信",
    "信箱来信",
    made=_made_with,
    address=_page,
    page=lambda key: reverse("letter", args=[key]),
)
def take(handed: Handed) -> Action:
    """Return the taking in of what was handed on as a consultation; the clerk who takes it up may say otherwise."""
    written = Written("consultation", handed.text[:LONGEST], handed.name, handed.contact)
    subject = without_personal_data(handed.subject, handed.arrived_on)
    return TakeLetter(handed.organ, written, HANDED, handed.arrived_on, handed.token, subject=subject, by=handed.by)


def persons_in(subject: str, at: datetime) -> Iterator[Reason]:
    """Yield the personal data in what a letter is called: lists and the trail show it."""
    for finding in personal_data(subject, _day(at)):
        values = {"quote": finding.quote}
        yield Reason("来信事项里像是有个人信息：{quote}，请改写", values, finding.code.source, "subject")


def _day(at: datetime) -> date:
    return timezone.localdate(at)
