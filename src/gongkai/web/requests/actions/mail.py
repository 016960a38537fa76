"""E-mails: taken in from a file or the organ's mailbox, opened, registered as a letter, or put aside."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from io import BytesIO

from django.conf import settings
from django.utils import timezone

from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.daily import each_day
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.actions.register import RegisterLetter
from gongkai.web.requests.kept import Given, empty_mail, gone, open_bytes, sealed_file
from gongkai.web.requests.mails import Message, read
from gongkai.web.requests.marks import mail_mark
from gongkai.web.requests.models import Letter, Mail

_MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class TakeInMail(Action):
    """Keep an e-mail as it came in, sealed; the same one comes in once."""

    name, label, permission = "take_in_mail", "收取电子邮件", "register_requests"
    at_organ: Organ
    content: bytes
    by: Person | None = None

    def organ(self) -> Organ:
        """Return the organ it is addressed to."""
        return self.at_organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        limit: int = settings.UPLOAD_LIMIT  # type: ignore[misc]  # set from a dictionary, where mypy does not see it
        if not self.content:
            yield Reason("邮件是空的", about="file")
        elif len(self.content) > limit:
            yield Reason("邮件超过了 {limit} MB 的上限", {"limit": limit // _MEGABYTE}, about="file")
        elif not read(self.content).address:
            yield Reason("文件里没有发件人，不是电子邮件", about="file")

    def act(self, at: datetime) -> Done:
        """Keep it, or find it."""
        mark = mail_mark(self.content)
        known = Mail.objects.filter(organ=self.at_organ, mark=mark).first()
        if known is not None:
            return Done(known, {"again": True})
        message, today = read(self.content), timezone.localdate(at)
        mail = Mail(organ=self.at_organ, mark=mark, size=len(self.content), by=self.by, at=at)
        mail.arrived_on = min(message.sent_on or today, today)
        mail.sender, mail.subject = f"{message.name} {message.address}".strip(), message.subject
        mail.sealed = sealed_file(BytesIO(self.content))
        mail.save()
        return Done(mail, {"arrived_on": str(mail.arrived_on)})


@dataclass(frozen=True)
class OpenMail(Action):
    """Read an e-mail: the trail says who did."""

    name, label, permission = "open_mail", "打开来信邮件", "see_applicants"
    mail: Mail

    def organ(self) -> Organ:
        """Return the organ it is addressed to."""
        return self.mail.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        return gone(self.mail)

    def act(self, at: datetime) -> Done:
        """Change nothing: the row of the trail is all there is to it."""
        del at
        return Done(self.mail, {})

    def opened(self) -> Message:
        """Return what it says; to be called once the action is done. Raises as `kept.open_bytes`."""
        return read(open_bytes(self.mail))


@dataclass(frozen=True)
class RegisterMail(Action):
    """Register the letter an e-mail is, with the files that came with it."""

    name, label, permission = "register_mail", "登记邮件申请", "register_requests"
    mail: Mail
    letter: RegisterLetter

    def organ(self) -> Organ:
        """Return the organ it is addressed to."""
        return self.mail.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from _settled(self.mail)
        yield from gone(self.mail)
        if self.letter.at_organ != self.mail.organ:
            yield Reason("邮件是寄给{organ}的", {"organ": self.mail.organ}, about="organ")
        yield from self.letter.reasons(at)

    def act(self, at: datetime) -> Done:
        """Enter the letter, and tie it to the e-mail."""
        came = tuple(Given("application", looked) for looked in read(open_bytes(self.mail)).looked())
        done = replace(self.letter, files=(*self.letter.files, *came)).act(at)
        assert isinstance(done.subject, Letter)  # noqa: S101 -- what the action makes
        self.mail.letter = done.subject
        self.mail.save(update_fields=["letter"])
        return done


@dataclass(frozen=True)
class PutAsideMail(Action):
    """Put an e-mail aside that asks for no government information, and say why."""

    name, label, permission = "put_aside_mail", "搁置邮件", "register_requests"
    mail: Mail
    reason: str

    def organ(self) -> Organ:
        """Return the organ it is addressed to."""
        return self.mail.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        yield from _settled(self.mail)
        if not self.reason.strip():
            yield Reason("请写明搁置的原因", about="reason")

    def act(self, at: datetime) -> Done:
        """Write why."""
        del at
        self.mail.put_aside = self.reason.strip()
        self.mail.save(update_fields=["put_aside"])
        return Done(self.mail, {"put_aside": self.mail.put_aside})


@dataclass(frozen=True)
class EmptyMail(Action):
    """Empty an e-mail that was put aside long ago; the reason stays. The system does it."""

    name, label, permission = "empty_mail", "清除搁置的邮件", "register_requests"
    mail: Mail

    def organ(self) -> Organ:
        """Return the organ it was addressed to."""
        return self.mail.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if not self.mail.put_aside:
            yield Reason("只清除已经搁置的邮件")

    def act(self, at: datetime) -> Done:
        """Empty it."""
        del at
        empty_mail(self.mail)
        return Done(self.mail, {"arrived_on": str(self.mail.arrived_on)})


@each_day
def mails_are_emptied(at: datetime) -> None:
    """Empty what was put aside, so many days after it came in as the organ decided."""
    day = timezone.localdate(at)
    for organ in Organ.objects.filter(mails__put_aside__gt="").distinct():
        kept = int(organ.setting("mails_kept", day))
        aside = Mail.objects.filter(organ=organ, put_aside__gt="").exclude(sender="", subject="")
        for mail in aside.filter(arrived_on__lt=day - timedelta(days=kept)) if kept else aside.none():
            EmptyMail(mail).do(actor=None, at=at)


def _settled(mail: Mail) -> Iterator[Reason]:
    mail.refresh_from_db()
    if mail.letter_id is not None:
        yield Reason("这封邮件已经登记")
    if mail.put_aside:
        yield Reason("这封邮件已经搁置：{reason}", {"reason": mail.put_aside})
