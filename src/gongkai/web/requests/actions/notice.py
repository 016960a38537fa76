"""Notices on their way: drafted, reviewed for legality, approved by the office's head, numbered and signed, or void."""

from abc import abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from io import BytesIO
from typing import Any, ClassVar

from django.utils import timezone

from gongkai.law.events import Event as LawEvent
from gongkai.letters import docx, fill, kinds, pdf, unfilled
from gongkai.request import obstacles
from gongkai.web.organs.action import Action, Done, Reason, Refused
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.numbering import next_number
from gongkai.web.requests.actions.enclose import PROVIDED, gives
from gongkai.web.requests.clock import events_of
from gongkai.web.requests.kept import sealed_file
from gongkai.web.requests.models import KeptFile, Notice, Request
from gongkai.web.requests.models.notice import STAGES
from gongkai.web.requests.notices import (
    addressee,
    asked_of,
    letter_of,
    remedy_of,
    template_of,
    text_of,
    values_of,
    words_of,
)
from gongkai.writers.errors import CannotWrite

LONGEST = 20_000
FORMATS = {"docx": docx.render, "pdf": pdf.render}
"""What a signed notice is kept as."""

OPEN_ENDS = ("delivered", "void")


@dataclass(frozen=True)
class DraftNotice(Action):
    """Draft a notice of a kind from the template in force; `asked` is what the text cannot take from the case."""

    name, label, permission = "draft_notice", "起草文书", "handle_requests"
    request: Request
    kind: str
    asked: dict[str, str]
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        kind = kinds().get(self.kind)
        if kind is None:
            yield Reason("没有“{kind}”这种文书", {"kind": self.kind})
            return
        known = asked_of(kind, text_of(self.request.organ, kind, timezone.localdate(at)))
        if not self.asked.keys() <= known:
            yield Reason("填写的内容与模板不符，请重新起草")
        if self.request.state == "closed" and kind.step:
            yield Reason("案件已经办结")
        if kind.outcome and _under_way(self.request):
            yield Reason("已经有一份答复文书在办，请先办完或者作废", about="kind")
        yield from _against_days(self.request, self.asked)

    def act(self, at: datetime) -> Done:
        """Write the text; what cannot be filled leaves a mark."""
        kind, day = kinds()[self.kind], timezone.localdate(at)
        values = values_of(self.request, kind, self.asked, day)
        notice = Notice.objects.create(
            request=self.request,
            kind=self.kind,
            template=template_of(self.request.organ, kind, day),
            content={"asked": self.asked, "text": fill(text_of(self.request.organ, kind, day), values)},
            drafted_by=self.person,
            drafted_at=at,
        )
        return Done(self.request, {"notice": notice.pk, "kind": self.kind})


@dataclass(frozen=True)
class _OnNotice(Action):
    """An act on a notice that is at one of `stages`; the trail keeps it with the case, and never what it says."""

    stages: ClassVar[tuple[str, ...]] = ()
    notice: Notice
    person: Person

    def organ(self) -> Organ:
        """Return the organ that handles the request."""
        return self.notice.request.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield that the notice is elsewhere, as the database has it now."""
        del at
        stage = Notice.objects.values_list("stage", flat=True).get(pk=self.notice.pk)
        if stage not in self.stages:
            yield Reason("这份文书现在是“{stage}”", {"stage": dict(STAGES)[stage]})

    def done(self, stage: str, **changes: Any) -> Done:
        """Move the notice on, and say what the trail keeps."""
        self.notice.stage = stage
        self.notice.save()
        return Done(self.notice.request, {"notice": self.notice.pk, "kind": self.notice.kind, **changes})

    def told(self, **content: Any) -> None:
        """Write into the sealed content."""
        self.notice.content = {**self.notice.content, **content}


@dataclass(frozen=True)
class ReviseNotice(_OnNotice):
    """Write the text of a draft anew."""

    name, label, permission = "revise_notice", "修改文书", "handle_requests"
    stages = ("draft",)
    text: str

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        if not self.text.strip():
            yield Reason("请填写正文", about="text")
        if len(self.text) > LONGEST:
            yield Reason("正文超过 {count} 个字", {"count": LONGEST}, about="text")

    def act(self, at: datetime) -> Done:
        """Write it, a paragraph a line."""
        del at
        lines = (line.strip() for line in self.text.splitlines())
        self.told(text="\n".join(filter(None, lines)))
        return self.done("draft", length=len(self.text))


@dataclass(frozen=True)
class SendToLegal(_OnNotice):
    """Send a draft to the legal review: nothing left blank, the remedy told, and on file what its outcome demands."""

    name, label, permission = "send_notice", "送合法性审核", "handle_requests"
    stages = ("draft",)

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        text, kind = words_of(self.notice), kinds()[self.notice.kind]
        for name in unfilled(text):
            yield Reason("“{name}”还没有填写", {"name": name}, about="text")
        if kind.outcome and "行政复议" not in text:
            yield Reason("没有告知申请行政复议的途径和期限", source="reconsider2023/23", about="text")
        yield from _against_outcome(self.notice, timezone.localdate(at))

    def act(self, at: datetime) -> Done:
        """Hand it over."""
        del at
        self.told(returned="")
        return self.done("legal")


@dataclass(frozen=True)
class JudgeNotice(_OnNotice):
    """Pass a notice on, or return it with a remark; what is returned goes through every judgement again."""

    passed: bool
    remark: str = ""

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it: nobody judges what they drafted, nothing is returned without a word."""
        yield from super().reasons(at)
        if self.notice.drafted_by_id == self.person.pk:
            yield Reason("拟稿人不能审核、批准自己起草的文书")
        if not self.passed and not self.remark.strip():
            yield Reason("退回时请写明意见", about="remark")

    def act(self, at: datetime) -> Done:
        """Write the judgement."""
        if self.passed:
            return self.done(self.pass_on(at), passed=True)
        self.told(returned=self.remark.strip())
        self.notice.legal_by = self.notice.legal_at = None
        return self.done("draft", passed=False)

    @abstractmethod
    def pass_on(self, at: datetime) -> str:
        """Write who passed it and when; return the stage that comes next."""


@dataclass(frozen=True)
class ReviewNotice(JudgeNotice):
    """Pass a notice as lawful, or return it with a remark."""

    name, label, permission = "review_notice", "文书合法性审核", "review_notice"
    stages = ("legal",)

    def pass_on(self, at: datetime) -> str:
        """Write who found it lawful."""
        self.notice.legal_by, self.notice.legal_at = self.person, at
        return "approval"


@dataclass(frozen=True)
class ApproveNotice(JudgeNotice):
    """Approve a notice as the head of the office, or return it with a remark."""

    name, label, permission = "approve_notice", "批准文书", "approve_request"
    stages = ("approval",)

    def pass_on(self, at: datetime) -> str:
        """Write who approved it."""
        self.notice.approved_by, self.notice.approved_at = self.person, at
        return "signing"


@dataclass(frozen=True)
class SignNotice(_OnNotice):
    """Number a notice and date it; from now on it is kept as files and never changes."""

    name, label, permission = "sign_notice", "编号用印", "handle_requests"
    stages = ("signing",)
    day: date

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        today, approved = timezone.localdate(at), self.notice.approved_at
        if self.day > today:
            yield Reason("{day} 还没有到", {"day": self.day}, about="day")
        if approved and self.day < timezone.localdate(approved):
            yield Reason("成文日期不能早于批准之日", about="day")

    def act(self, at: datetime) -> Done:
        """Take the next number, and set the letter as docx and pdf with whom it goes to."""
        notice = self.notice
        notice.number = next_number(notice.request.organ, "letter_number", self.day)
        notice.signed_on = self.day
        letter = letter_of(notice, addressee(notice), notice.number, self.day)
        for extension, render in FORMATS.items():
            try:
                content = render(letter)
            except CannotWrite as cannot:
                raise Refused((Reason(cannot.message, cannot.values),)) from cannot
            _keep(notice, f"{notice.number}.{extension}", content, self.person, at)
        return self.done("signed", number=notice.number, day=str(self.day))


@dataclass(frozen=True)
class VoidNotice(_OnNotice):
    """Make void a notice that has not gone out; its number is not given again, what it enclosed is free."""

    name, label, permission = "void_notice", "作废文书", "handle_requests"
    stages = ("draft", "legal", "approval", "signing", "signed")
    reason: str

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        yield from super().reasons(at)
        if not self.reason.strip():
            yield Reason("请写明作废的原因", about="reason")

    def act(self, at: datetime) -> Done:
        """Write it."""
        del at
        self.told(void=self.reason.strip())
        self.notice.files.filter(purpose__in=PROVIDED).update(notice=None)
        return self.done("void", number=self.notice.number)


def cautions(notice: Notice, day: date) -> Iterator[Reason]:
    """Yield what does not forbid a notice, and should be looked at: a remedy in words of its own, nothing enclosed."""
    kind, text = kinds()[notice.kind], words_of(notice)
    if kind.outcome and notice.stage not in OPEN_ENDS and remedy_of(notice.request, kind, day) not in text:
        yield Reason("救济途径与系统按规定写出的不同，请核对复议机关、次序和期限", source="reconsider2023/23")
    if gives(notice) and notice.stage not in OPEN_ENDS and not notice.files.filter(purpose__in=PROVIDED).exists():
        yield Reason("没有附上提供的信息；另行提供的，请在正文里写明怎样获取", source="reg2019/36(2)")


def _against_days(request: Request, asked: dict[str, str]) -> Iterator[Reason]:
    """Yield why the day or the number of days told cannot stand."""
    try:
        date.fromisoformat(asked.get("until") or "2000-01-01")
    except ValueError:
        yield Reason("“{day}”不是日期", {"day": asked["until"]}, about="until")
    days = asked.get("days", "")
    granted = {str(each.days) for each in request.approvals.filter(granted=True)}
    if days and days not in granted:
        yield Reason("没有负责人同意延长 {days} 个工作日的审批", {"days": days}, "reg2019/33", "days")


def _under_way(request: Request) -> bool:
    answers = [kind.key for kind in kinds().values() if kind.outcome]
    return request.notices.filter(kind__in=answers).exclude(stage__in=OPEN_ENDS).exists()


def _against_outcome(notice: Notice, day: date) -> Iterator[Reason]:
    outcome = kinds()[notice.kind].outcome
    if outcome:
        on_file = {each.key: each.parts for each in notice.request.on_file.all()}
        events = [*events_of(notice.request), LawEvent("answered", day)]
        for refused in obstacles(outcome, on_file, events):
            yield Reason(refused.message, refused.values, refused.source)


def _keep(notice: Notice, name: str, content: bytes, person: Person, at: datetime) -> None:
    KeptFile.objects.create(
        organ=notice.request.organ,
        request=notice.request,
        notice=notice,
        purpose="notice",
        name=name,
        sealed=sealed_file(BytesIO(content)),
        size=len(content),
        digest=sha256(content).hexdigest(),
        by=person,
        at=at,
    )
