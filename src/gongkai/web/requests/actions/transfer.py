"""Naming the organ that is responsible for what was asked, and handing the request over to its register."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone

from gongkai.law.steps import channels
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.requests.actions.register import Asker, RegisterLetter
from gongkai.web.requests.actions.submit import CHANNEL, letter_token, takes_requests
from gongkai.web.requests.kept import is_sound, keep_bytes, open_bytes
from gongkai.web.requests.models import KeptFile, Letter, Request, Transfer
from gongkai.web.requests.transfers import contact_of

WENT_ALONG = ("identity", "application")
"""What files came with an application, and go along with it."""


@dataclass(frozen=True)
class TransferRequest(Action):
    """Name the organ responsible (reg2019/36(5)), and hand the application over to it where `hand_over` says so.

    `to` is an organ of this installation; without one, `named` and `contact` tell who it is. Handing over enters the
    whole application in the other organ's register, under a channel whose receipt that organ confirms with the
    applicant (the one it came by, else online, as it arrives there); `agreed` is the applicant's consent to that. The
    request itself is still to be answered.
    """

    name, label, permission = "transfer_request", "指明负责公开的机关", "handle_requests"
    request: Request
    to: Organ | None
    person: Person
    named: str = ""
    contact: str = ""
    hand_over: bool = False
    agreed: bool = False

    def organ(self) -> Organ:
        """Return the organ the request is addressed to."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        if Request.objects.values_list("state", flat=True).get(pk=self.request.pk) == "closed":
            yield Reason("案件已经办结")
        if Transfer.objects.filter(request=self.request, letter__isnull=False).exists():
            yield Reason("已经移送，不能再改")
        if self.to is None and not self.named.strip():
            yield Reason("请选择或者写出负责公开的机关", source="reg2019/36(5)", about="named")
        if self.to is not None and self.to.pk == self.request.organ_id:
            yield Reason("这是本机关", about="to")
        if self.hand_over:
            yield from self._against_handing_over(at)

    def act(self, at: datetime) -> Done:
        """Keep who is responsible, and enter the application there."""
        told: dict[str, Any] = {
            "to": self.to,
            "name": self.named.strip(),
            "contact": self.contact.strip(),
            "by": self.person,
            "at": at,
        }
        if self.to is not None:
            told |= {"name": self.to.name, "contact": contact_of(self.to)}
        if self.hand_over and self.to is not None:
            told["letter"] = self._handed_over(self.to, at)
        kept, _ = Transfer.objects.update_or_create(request=self.request, defaults=told)
        return Done(self.request, {"to": kept.to_id, "handed_over": kept.letter_id})

    def _against_handing_over(self, at: datetime) -> Iterator[Reason]:
        day = timezone.localdate(at)
        if self.to is None:
            yield Reason("只能移送使用本系统的机关；其他的，请在答复里告知名称和联系方式", about="hand_over")
        elif not takes_requests(self.to) or not self.to.open_on(day):
            yield Reason("{organ}不受理政府信息公开申请", {"organ": self.to.name}, "reg2019/27", "to")
        elif self.organ().setting("transfer_consent", day) == "yes" and not self.agreed:
            yield Reason("移送须经申请人同意，请先征得同意", about="agreed")
        if not all(is_sound(kept) for kept in self._files()):
            yield Reason("随申请收到的材料有打不开的，不能移送")

    @cached_property
    def _letter(self) -> Letter:
        return Letter.objects.select_related("applicant").get(pk=self.request.letter_id)

    def _handed_over(self, to: Organ, at: datetime) -> Letter:
        """Enter the application at the other organ, by its own action, so that its trail tells of it too."""
        letter, applicant = self._letter, self._letter.applicant
        asker = Asker(applicant.kind, applicant.name, applicant.identity, applicant.contact)
        entered = RegisterLetter(
            to,
            asker,
            letter.channel if channels()[letter.channel].confirmed else CHANNEL,
            timezone.localdate(at),
            (self.request.subject,),
            self.request.wanted,
            letter_token(f"transfer {self.request.pk}", to, asker, self.request.wanted),
            letter.form,
            letter.route,
            letter.needs_help,
        ).do(actor=None, at=at)
        assert isinstance(entered, Letter)  # noqa: S101 -- what the action makes
        for kept in self._files():
            keep_bytes(open_bytes(kept), kept.name, kept.purpose, by=None, at=at, organ=to, letter=entered)
        return entered

    def _files(self) -> "QuerySet[KeptFile]":
        came = KeptFile.objects.filter(letter=self.request.letter_id, purpose__in=WENT_ALONG, purged_on=None)
        return came.order_by("pk")
