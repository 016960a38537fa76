"""The report of an organ on a year, as it is being made: its text with chips, and what no record knows."""

from django.db import models

from gongkai.web.organs.models import Attachment, Organ, Person
from gongkai.web.publishing.tables import stages

DRAFTING, APPROVED, PUBLISHED = "drafting", "approved", "published"
STAGES = (
    (DRAFTING, "编写中"),
    *((key, f"待{stage.name}") for key, stage in stages().items()),
    (APPROVED, "三审通过"),
    (PUBLISHED, "已公布"),
)
ABOVE = (("", "未报送"), ("submitted", "已报送"), ("returned", "被退回"), ("accepted", "已验收"))
SCOPES = (("own", "本机关"), ("whole", "本机关及下级机关汇总"))


class AnnualReport(models.Model):
    """An organ's annual report on a year (reg2019/49, 50).

    Its tables are no part of it: they are counted anew from the records whenever they are looked at, until an edition
    freezes them. `scope` tells whether the organ's report adds up those of the organs below. `above` is how it stands
    with the organ above, apart from `stage`: whom the law makes publish does not wait for others.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="annual_reports", verbose_name="机关")
    year = models.PositiveSmallIntegerField("年度")
    scope = models.CharField("范围", max_length=8, default="own", choices=SCOPES)
    stage = models.CharField("状态", max_length=10, default=DRAFTING, choices=STAGES)
    above = models.CharField("报送", max_length=10, default="", blank=True, choices=ABOVE)
    due = models.DateField("公布期限")
    begun_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    begun_at = models.DateTimeField("开始时间")

    class Meta:
        verbose_name = "年度报告"
        verbose_name_plural = "年度报告"
        constraints = [models.UniqueConstraint(fields=["organ", "year"], name="one_report_a_year")]

    def __str__(self) -> str:
        """Return organ and year."""
        return f"{self.organ}{self.year}年政府信息公开工作年度报告"


class Part(models.Model):
    """The text of one of the six parts, or (number 0) of what stands before them; a line a paragraph.

    `before` stands before the part's table, `after` behind it. Figures in it are chips such as {{t3.new.total}}.
    """

    report = models.ForeignKey(AnnualReport, on_delete=models.CASCADE, related_name="parts")
    number = models.PositiveSmallIntegerField("部分")
    before = models.TextField("正文", blank=True)
    after = models.TextField("表后说明", blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("时间")

    class Meta:
        verbose_name = "年度报告的部分"
        verbose_name_plural = "年度报告的部分"
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["report", "number"], name="each_part_once")]

    def __str__(self) -> str:
        """Return its number."""
        return str(self.number)


class Typed(models.Model):
    """A figure no record of this office knows, typed in: by the key of a figure or the path of a cell.

    `note` says where the number comes from (which ledger, which system, whom asked); `evidence` is the proof itself.
    """

    report = models.ForeignKey(AnnualReport, on_delete=models.CASCADE, related_name="typed")
    key = models.CharField("指标", max_length=80)
    value = models.DecimalField("数值", max_digits=18, decimal_places=6)
    note = models.CharField("来源", max_length=300)
    evidence = models.ForeignKey(Attachment, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("时间")

    class Meta:
        verbose_name = "填报的数据"
        verbose_name_plural = "填报的数据"
        ordering = ["key"]
        constraints = [models.UniqueConstraint(fields=["report", "key"], name="each_figure_typed_once")]

    def __str__(self) -> str:
        """Return key and value."""
        return f"{self.key} {self.value.normalize():f}"


class Waiver(models.Model):
    """A finding of the checks a person decided is no fault, with the reason. It lapses when the values change."""

    report = models.ForeignKey(AnnualReport, on_delete=models.CASCADE, related_name="waivers")
    fingerprint = models.CharField(max_length=16)
    code = models.CharField("规则", max_length=8)
    text = models.CharField("问题", max_length=500)
    reason = models.CharField("理由", max_length=500)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("时间")

    class Meta:
        verbose_name = "核查意见的说明"
        verbose_name_plural = "核查意见的说明"
        constraints = [models.UniqueConstraint(fields=["report", "fingerprint"], name="each_finding_waived_once")]

    def __str__(self) -> str:
        """Return the rule's code."""
        return self.code
