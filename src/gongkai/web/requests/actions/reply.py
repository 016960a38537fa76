"""What an applicant does on a case, by number and code: answers a notice, withdraws, takes an electronic reply."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property
from hashlib import sha256

from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone

from gongkai.law.events import Event as LawEvent
from gongkai.law.events import EventRefused
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ
from gongkai.web.organs.upload import Looked
from gongkai.web.requests.actions.open import OpenFile
from gongkai.web.requests.actions.step import TakeStep, enter
from gongkai.web.requests.clock import reckoned, write_standing
from gongkai.web.requests.kept import Given, keep
from gongkai.web.requests.models import OnFile, Request

ANSWERS = {"corrected": ("correction", "补正内容"), "reasons_given": ("application", "理由说明")}
"""The steps an applicant's answer enters: what its files are for, and what its text is called among them."""

WITHDRAWN = "other.other"
"""The row of table three that counts a request withdrawn (form2021/三)."""


@dataclass(frozen=True)
class Reply(Action):
    """Answer a notice to amend (reg2019/30) or to give reasons (reg2019/35); text and file are kept sealed."""

    name, label, permission = "reply_request", "答复补正告知", "register_requests"
    request: Request
    step: str
    text: str
    file: Looked | None = None

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it: nothing said, or nothing asked."""
        if not self.text.strip() and self.file is None:
            yield Reason("请填写内容，或者上传文件", about="text")
        if self.file:
            yield from (replace(fault, about="file") for fault in self.file.faults)
        if self.step not in ANSWERS:
            yield Reason("没有需要您答复的告知")
        else:
            yield from self._taken(at).reasons(at)

    def act(self, at: datetime) -> Done:
        """Keep what was answered, and enter the step: received on the day it was sent."""
        purpose, name = ANSWERS[self.step]
        given = [self.file] if self.file else []
        if self.text.strip():
            given.insert(0, _written(f"{name}.txt", self.text.strip().encode()))
        for looked in given:
            kept = keep(self._request.letter, Given(purpose, looked), by=None, at=at)
            kept.request = self._request
            kept.save(update_fields=["request"])
        return self._taken(at).act(at)

    @cached_property
    def _request(self) -> Request:
        return _anew(self.request)

    def _taken(self, at: datetime) -> TakeStep:
        return TakeStep(self._request, LawEvent(self.step, timezone.localdate(at)))


@dataclass(frozen=True)
class Withdraw(Action):
    """Withdraw a request; no reason need be given."""

    name, label, permission = "withdraw_request", "撤回申请", "register_requests"
    request: Request
    why: str = ""

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what the clock says against it."""
        day = timezone.localdate(at)
        try:
            reckoned(self._request, day, [LawEvent("withdrawn", day)])
        except EventRefused as refused:
            yield Reason(refused.message, refused.values, refused.source)

    def act(self, at: datetime) -> Done:
        """Put the reason on file, which the outcome demands, and enter the step."""
        request, day = self._request, timezone.localdate(at)
        parts = {"why": "；".join(filter(None, ["申请人在网上撤回申请", self.why.strip()]))}
        OnFile.objects.update_or_create(request=request, key="reason", defaults={"parts": parts, "by": None, "at": at})
        enter(request, LawEvent("withdrawn", day), by=None, at=at, outcome=WITHDRAWN)
        write_standing(request, day)
        return Done(request, {"step": "withdrawn", "day": str(day)})

    @cached_property
    def _request(self) -> Request:
        return _anew(self.request)


class FetchReply(OpenFile):
    """Download a file of a notice that was delivered electronically; the trail tells that the applicant has it."""

    name, label, permission = "fetch_reply", "下载答复", "register_requests"


def _written(name: str, text: bytes) -> Looked:
    """Return what was typed as a file of its own."""
    return Looked(SimpleUploadedFile(name, text), name, len(text), sha256(text).hexdigest(), "", ())


def _anew(request: Request) -> Request:
    """Return the request as it is now: the page it was answered on may be old."""
    return Request.objects.select_related("organ", "letter").get(pk=request.pk)
