"""The pre-release review of Art. 17 (公开前审查): exemptions asked, what the scan found, what was decided."""

from django.db import models
from wagtail.models import Revision

from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing.models.item import Item

NO, YES, EXCEPTION, ASK = "no", "yes", "exception", "ask"
ANSWERS = (
    (NO, "不属于"),
    (YES, "属于"),
    (EXCEPTION, "属于，但有例外情形"),
    (ASK, "不能确定，请示主管部门或者保密行政管理部门"),
)
MASKED, CLEANED, KEPT = "masked", "cleaned", "kept"
DECISIONS = (("", "未处理"), (MASKED, "已遮盖或者改正"), (CLEANED, "已清除"), (KEPT, "保留并说明理由"))
SEVERITIES = (("block", "必须处理"), ("warn", "应当核对"), ("note", "提示"))


class Vetting(models.Model):
    """The review form of one draft: `answers` by exemption (key to no | yes | exception | ask), and who answered.

    It holds for the draft of `digest` alone; a later edit asks again. Where the secrecy office or a competent
    department was asked (reg2019/17), the draft waits for `answer`, and `answer_open` says whether it may be public.
    """

    undecided: int
    """How many findings that block are not decided: `vetting_of` asks for it with the vetting; no column."""

    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="vettings")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")
    digest = models.CharField(max_length=64)
    answers = models.JSONField("审查意见", default=dict)
    note = models.TextField("审查说明", max_length=1000, blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+", verbose_name="审查人")
    at = models.DateTimeField("审查时间", blank=True, null=True)
    scanned_at = models.DateTimeField("扫描时间", blank=True, null=True)
    answer = models.TextField("主管部门或者保密行政管理部门的答复", max_length=1000, blank=True)
    answer_from = models.CharField("答复机关", max_length=120, blank=True)
    answer_open = models.BooleanField("答复认为可以公开", blank=True, null=True)
    answer_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    answer_at = models.DateTimeField("答复登记时间", blank=True, null=True)

    class Meta:
        verbose_name = "公开审查"
        verbose_name_plural = "公开审查"
        constraints = [models.UniqueConstraint(fields=["item", "digest"], name="one_vetting_per_draft")]

    def __str__(self) -> str:
        """Return what was vetted."""
        return f"{self.item}"


class Finding(models.Model):
    """Something the scan found in a draft: its code, where it stands, masked words around it, and the decision.

    `file` is the enclosure's name ("" for the draft's own text) and `digest` its bytes'. `quote` and `better` never
    hold the personal data itself, and `print` is a keyed digest of it: decisions are found again by it.
    """

    vetting = models.ForeignKey(Vetting, on_delete=models.CASCADE, related_name="findings")
    code = models.CharField("代码", max_length=20)
    severity = models.CharField("程度", max_length=10, choices=SEVERITIES)
    file = models.CharField("文件", max_length=400, blank=True)
    digest = models.CharField(max_length=64, blank=True)
    place = models.JSONField("位置")
    count = models.PositiveIntegerField("处数", default=1)
    quote = models.CharField("上下文", max_length=200, blank=True)
    better = models.CharField("改为", max_length=200, blank=True)
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


class Term(models.Model):
    """An entry of an organ's list of names, titles and terms: how it is written, and ways that are wrong.

    It holds for the organ and all below, until it is ended; the last day is kept, for what was vetted by it.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="terms", verbose_name="机关")
    right = models.CharField("规范写法", max_length=60)
    wrong = models.CharField("错误写法", max_length=200, help_text="几种错误写法之间用顿号分开")
    note = models.CharField("说明", max_length=120, blank=True)
    since = models.DateField("自")
    ended_on = models.DateField("停用日期", blank=True, null=True)

    class Meta:
        verbose_name = "规范用语"
        verbose_name_plural = "规范用语"
        indexes = [models.Index(fields=["organ", "ended_on"])]

    def __str__(self) -> str:
        """Return the right way of writing it."""
        return self.right
