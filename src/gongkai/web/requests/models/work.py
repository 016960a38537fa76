"""The work on a case: who else is asked, which office helps, what is on file."""

from django.db import models

from gongkai.request import records
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.models.sealed import SealedJSON, SealedText
from gongkai.web.requests.models.request import Request

ROLES = (("third_party", "第三方"), ("joint_maker", "共同制作机关"), ("organ", "其他机关"))
OPINIONS = (("", "未答复"), ("agrees", "同意公开"), ("refuses", "不同意公开"))


class Party(models.Model):
    """Somebody consulted. `label` is what the events call the party (第三方甲), so that no name stands in them."""

    request = models.ForeignKey(Request, on_delete=models.PROTECT, related_name="parties")
    role = models.CharField("身份", max_length=12, choices=ROLES)
    label = models.CharField("代称", max_length=40)
    name = SealedText("名称")
    contact = SealedText("联系方式", blank=True)
    opinion = models.CharField("意见", max_length=8, blank=True, choices=OPINIONS)
    reason = SealedText("理由", blank=True)

    class Meta:
        verbose_name = "被征求意见方"
        verbose_name_plural = "被征求意见方"
        constraints = [models.UniqueConstraint(fields=["request", "label"], name="party_once")]

    def __str__(self) -> str:
        """Return the label."""
        return self.label


class Approval(models.Model):
    """What only the head of the office may decide on a case (reg2019/33): asked for, then granted or refused.

    An extension in the events must rest on one that was granted for as many days.
    """

    request = models.ForeignKey(Request, on_delete=models.PROTECT, related_name="approvals")
    days = models.PositiveSmallIntegerField("延长（工作日）")
    reason = SealedText("理由")
    asked_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="提请人")
    asked_at = models.DateTimeField("提请时间")
    granted = models.BooleanField("同意", blank=True, null=True)
    decided_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    decided_at = models.DateTimeField("决定时间", blank=True, null=True)
    remark = models.CharField("意见", max_length=300, blank=True)

    class Meta:
        verbose_name = "延期审批"
        verbose_name_plural = "延期审批"

    def __str__(self) -> str:
        """Return for how many days."""
        return f"{self.days}"


class Assignment(models.Model):
    """A question to an inner office or department (交办), with its own due day."""

    request = models.ForeignKey(Request, on_delete=models.PROTECT, related_name="assignments")
    to = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+", verbose_name="承办单位")
    question = SealedText("交办内容")
    due = models.DateField("反馈期限")
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="交办人")
    at = models.DateTimeField("交办时间")
    answer = SealedText("反馈", blank=True)
    answered_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    answered_at = models.DateTimeField("反馈时间", blank=True, null=True)

    class Meta:
        verbose_name = "交办"
        verbose_name_plural = "交办"

    def __str__(self) -> str:
        """Return to whom."""
        return f"{self.to}"


class OnFile(models.Model):
    """A record of request/records.toml with its parts (定密情况 …), demanded before an outcome is chosen.

    `by` is None where the applicant wrote it: why a request is withdrawn.
    """

    request = models.ForeignKey(Request, on_delete=models.PROTECT, related_name="on_file")
    key = models.CharField("记录", max_length=20, choices=[(key, each.name) for key, each in records().items()])
    parts = SealedJSON("内容", default=dict)
    by = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="记录人"
    )
    at = models.DateTimeField("时间")

    class Meta:
        verbose_name = "办理记录"
        verbose_name_plural = "办理记录"
        constraints = [models.UniqueConstraint(fields=["request", "key"], name="record_once")]

    def __str__(self) -> str:
        """Return its name."""
        return records()[self.key].name
