"""Publishing a report: frozen as an edition with its files and its evidence; corrected only by another edition."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from django.core.files.base import ContentFile
from django.utils import timezone

from gongkai.report.plain import from_plain
from gongkai.web.organs.action import Action, Done, Reason
from gongkai.web.organs.models import Organ, Person
from gongkai.web.reporting.actions.review import move, reopen
from gongkai.web.reporting.evidence import evidence_of
from gongkai.web.reporting.models import AnnualReport, Edition, Round
from gongkai.web.reporting.models.annual import APPROVED, PUBLISHED
from gongkai.web.reporting.value import changed, compile_report, published
from gongkai.writers import render

FORMATS = ("html", "docx", "pdf", "xlsx", "json")
"""What a report is published as."""


@dataclass(frozen=True)
class PublishReport(Action):
    """Publish what the three reviews passed, unchanged (reg2019/49). It is then frozen, whatever the records become."""

    name, label, permission = "publish_report", "公布年度报告", "publish_report"
    report: AnnualReport
    by: Person | None = None

    def organ(self) -> Organ:
        """Return the organ that reports."""
        return self.report.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        now = AnnualReport.objects.get(pk=self.report.pk)
        round_ = _passed(now)
        if now.stage != APPROVED or round_ is None:
            yield Reason("三审通过以后才能公布，现在是“{stage}”", {"stage": now.get_stage_display()})
            return
        if compile_report(now).digest != round_.digest:
            yield Reason("三审通过之后记录有变动，数据与审定的不一致；请撤回后重新送审")
        if now.organ.setting("report_accept_first", timezone.localdate(at)) == "yes" and now.above != "accepted":
            yield Reason("上级要求验收后再公布，现在是“{above}”", {"above": now.get_above_display()})

    def act(self, at: datetime) -> Done:
        """Freeze the edition, write its files."""
        round_ = _passed(self.report)
        assert round_ is not None  # noqa: S101 -- reasons said so in this transaction
        report = from_plain(round_.content)
        before = published(self.report)
        edition = Edition.objects.create(
            report=self.report,
            number=self.report.editions.count() + 1,
            round=round_,
            content=round_.content,
            evidence=evidence_of(self.report),
            differences=changed(before, report) if before else [],
            note=round_.public_note,
            digest=round_.digest,
            published_on=timezone.localdate(at),
            by=self.by,
            at=at,
        )
        for format_ in FORMATS:
            data = render(report, format_)
            edition.files.create(
                format=format_,
                file=ContentFile(data, name=f"{self.report.organ_id}-{self.report.year}-{edition.number}.{format_}"),
                size=len(data),
                digest=sha256(data).hexdigest(),
            )
        move(self.report, PUBLISHED)
        return Done(self.report, {"edition": edition.number, "digest": edition.digest})


@dataclass(frozen=True)
class CorrectReport(Action):
    """Begin to correct a published report: the edition stays, another will stand beside it with the differences."""

    name, label, permission = "correct_report", "更正年度报告", "write_report"
    report: AnnualReport
    reason: str

    def organ(self) -> Organ:
        """Return the organ that reports."""
        return self.report.organ

    def reasons(self, at: datetime) -> Iterator[Reason]:
        """Yield what speaks against it."""
        del at
        if AnnualReport.objects.get(pk=self.report.pk).stage != PUBLISHED:
            yield Reason("还没有公布，直接修改就可以")
        if not self.reason.strip():
            yield Reason("请写明为什么更正", about="reason")

    def act(self, at: datetime) -> Done:
        """Open it for writing."""
        del at
        return Done(self.report, reopen(self.report) | {"reason": self.reason.strip()})


def _passed(report: AnnualReport) -> Round | None:
    return report.rounds.filter(outcome="passed", edition__isnull=True).order_by("-pk").first()
