"""The organs' mailboxes: the worker looks in every few minutes, and what is new waits to be registered.

GONGKAI_MAILBOXES tells them, separated by commas: `<name or code of the organ>=imaps://user:password@host/INBOX`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from imaplib import IMAP4, IMAP4_SSL
from urllib.parse import unquote, urlsplit

import structlog
from django.conf import settings
from django.db.models import Q
from django.utils import timezone
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from gongkai.web.organs.action import Refused
from gongkai.web.organs.daily import each_day
from gongkai.web.organs.models import Organ
from gongkai.web.requests.actions.mail import TakeInMail

EVERY = timedelta(minutes=10)
_SECONDS = 60
_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Mailbox:
    """A mailbox of an organ, and how to get in."""

    organ: str
    host: str
    port: int
    safe: bool
    user: str
    password: str
    folder: str

    @classmethod
    def parse(cls, told: str) -> "Mailbox":
        """Return the mailbox that is told. Raises ValueError where it is told otherwise than above."""
        organ, _, url = told.partition("=")
        parts = urlsplit(url)
        if parts.scheme not in {"imap", "imaps"} or not parts.hostname or not organ.strip():
            message = "GONGKAI_MAILBOXES"
            raise ValueError(message)
        safe = parts.scheme == "imaps"
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        folder = unquote(parts.path.strip("/")) or "INBOX"
        return cls(organ.strip(), parts.hostname, parts.port or (993 if safe else 143), safe, user, password, folder)


@each_day
def keep_looking(at: datetime) -> None:
    """Have the worker look into the mailboxes, where there are any and it does not already."""
    waiting = DBTaskResult.objects.filter(task_path=look_in.module_path, status=TaskResultStatus.READY)
    if settings.ENVIRONMENT.mailboxes and not waiting.exists():
        look_in.using(run_after=at).enqueue()


@task()  # type: ignore[untyped-decorator]  # django-tasks says nothing of its types
def look_in() -> None:
    """Look into every mailbox, and again a few minutes later. One that does not answer keeps no other from it."""
    now = timezone.now()
    look_in.using(run_after=now + EVERY).enqueue()
    for told in settings.ENVIRONMENT.mailboxes:
        try:
            empty(Mailbox.parse(told), now)
        except (OSError, IMAP4.error, ValueError, Organ.DoesNotExist) as fault:
            # Neither the address nor what the server answered: both may hold the password.
            _log.warning("mailbox_failed", organ=told.partition("=")[0], fault=type(fault).__name__)


def empty(mailbox: Mailbox, at: datetime) -> int:
    """Take in what nobody has read; return how many. What was taken in is marked as read, and stays in the mailbox.

    Raises OSError and IMAP4.error where the server does not answer as it should, Organ.DoesNotExist for no such organ.
    """
    organ = Organ.objects.get(Q(name=mailbox.organ) | (Q(code=mailbox.organ) & ~Q(code="")))
    count = 0
    open_box = IMAP4_SSL if mailbox.safe else IMAP4
    with open_box(mailbox.host, mailbox.port, timeout=_SECONDS) as box:
        box.login(mailbox.user, mailbox.password)
        box.select(mailbox.folder)
        for number in _unread(box):
            try:
                TakeInMail(organ, _content(box, number)).do(actor=None, at=at)
                count += 1
            except Refused as refused:
                _log.warning("mail_refused", organ=organ.name, reasons=[each.message for each in refused.reasons])
            box.uid("STORE", number, "+FLAGS", r"(\Seen)")
    return count


def _unread(box: IMAP4) -> Iterator[str]:
    _, found = box.uid("SEARCH", "UNSEEN")
    yield from re.findall(r"\d+", b" ".join(part for part in found if part).decode("ascii", "replace"))


def _content(box: IMAP4, number: str) -> bytes:
    _, parts = box.uid("FETCH", number, "(BODY.PEEK[])")
    return next((bytes(part[1]) for part in parts if isinstance(part, tuple)), b"")
