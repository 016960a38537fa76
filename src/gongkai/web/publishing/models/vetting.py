"""The pre-release review of Art. 17 (公开前审查): exemptions asked, what the scan found, what was decided."""

from django.db import models
from wagtail.models import Revision

from gongkai.web.organs.models import Person
from gongkai.web.publishing.models.item import Item

DECISIONS = (("", "未处理"), ("masked", "已遮盖"), ("cleaned", "已清除"), ("kept", "保留并说明理由"))


class Vetting(models.Model):
    """The review form of one draft: `answers` by exemption (key to no | yes | ask), and who answered.

    It holds for the draft of `digest` alone; a later edit asks again. `asked` means that the secrecy office or a
    competent department was asked (reg2019/17), and the draft waits for its answer.
    """

    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="vettings")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")
    digest = models.CharField(max_length=64)
    answers = models.JSONField("审查意见", default=dict)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+", verbose_name="审查人")
    at = models.DateTimeField("审查时间", blank=True, null=True)
    scanned_at = models.DateTimeField("扫描时间", blank=True, null=True)
    answer = models.TextField("主管部门或者保密行政管理部门的答复", blank=True)

    class Meta:
        verbose_name = "公开审查"
        verbose_name_plural = "公开审查"
        constraints = [models.UniqueConstraint(fields=["item", "digest"], name="one_vetting_per_draft")]

    def __str__(self) -> str:
        """Return what was vetted."""
        return f"{self.item}"


class Finding(models.Model):
    """Something the scan found in a draft: its code, where it stands, masked words around it, and what was decided.

    `quote` never holds the personal data itself: digits are masked.
    """

    vetting = models.ForeignKey(Vetting, on_delete=models.CASCADE, related_name="findings")
    code = models.CharField("代码", max_length=20)
    severity = models.CharField("程度", max_length=10)
    place = models.JSONField("位置")
    quote = models.CharField("上下文", max_length=200, blank=True)
    print = models.CharField(max_length=64)
    decision = models.CharField("处理", max_length=8, blank=True, choices=DECISIONS)
    reason = models.CharField("理由", max_length=300, blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("时间", blank=True, null=True)

    class Meta:
        verbose_name = "疑点"
        verbose_name_plural = "疑点"
        constraints = [models.UniqueConstraint(fields=["vetting", "print"], name="each_finding_once")]

    def __str__(self) -> str:
        """Return code and quote."""
        return f"{self.code} {self.quote}"
