"""The register of documents: normative ones with their life, red-headed ones by series; and the periodic sweep."""

from django.db import models

from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing.models.item import OPENNESS, Item
from gongkai.words.document_number import document_number

REGULATION, NORMATIVE, OTHER = "regulation", "normative", "other"
KINDS = ((REGULATION, "规章"), (NORMATIVE, "行政规范性文件"), (OTHER, "其他文件"))
COUNTED = (REGULATION, NORMATIVE)
"""The kinds table two counts (form2021/二)."""

STATES = (("in_force", "现行有效"), ("amended", "已修改"), ("repealed", "已废止"), ("expired", "已失效"))
CHANGES = (
    ("issued", "制发"),
    ("amended", "修改"),
    ("repealed", "废止"),
    ("declared_void", "宣布失效"),
    ("expired", "有效期届满"),
)
ENDS = ("repealed", "declared_void", "expired")
"""The changes that end a document's force."""

VERDICTS = (("keep", "继续有效"), ("amend", "修改"), ("repeal", "废止"), ("void", "宣布失效"))


class Document(models.Model):
    """An official document in the organ's register, published or not: series, year and serial of its number.

    Table two counts the kinds of COUNTED; `item` is what the public reads of it. `state` follows from the changes, by
    actions. A number given to nothing is `void`, with the reason as `remark`; other gaps in a series are found.
    `openness` is decided by the disclosure office where whoever drafted it proposes not to publish (rules2016): until
    then `decided_at` is empty.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="documents", verbose_name="制发机关")
    kind = models.CharField("文件类别", max_length=12, default=OTHER, choices=KINDS)
    series = models.CharField("机关代字", max_length=40)
    year = models.PositiveSmallIntegerField("年份")
    serial = models.PositiveIntegerField("序号")
    title = models.CharField("标题", max_length=300)
    formed_on = models.DateField("成文日期")
    in_force_from = models.DateField("施行日期", blank=True, null=True)
    expires_on = models.DateField("有效期至", blank=True, null=True)
    state = models.CharField("有效性", max_length=10, default="in_force", choices=STATES)
    openness = models.CharField("公开属性", max_length=12, blank=True, choices=OPENNESS)
    openness_reason = models.TextField("不公开的理由", blank=True)
    opinion = models.TextField("公开工作机构的意见", blank=True)
    decided_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="审查人"
    )
    decided_at = models.DateTimeField("审查时间", blank=True, null=True)
    item = models.OneToOneField(
        Item, on_delete=models.PROTECT, blank=True, null=True, related_name="document", verbose_name="公开的信息"
    )
    void = models.BooleanField("文号作废", default=False)
    remark = models.CharField("备注", max_length=300, blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+", verbose_name="登记人")

    class Meta:
        verbose_name = "文件"
        verbose_name_plural = "文件"
        constraints = [
            models.UniqueConstraint(fields=["organ", "series", "year", "serial"], name="document_number_once")
        ]
        indexes = [models.Index(fields=["organ", "kind", "state"])]

    def __str__(self) -> str:
        """Return number and title."""
        return f"{self.number} {self.title}"

    @property
    def number(self) -> str:
        """Return the number as it is printed (发文字号)."""
        return document_number(self.series, self.year, self.serial)


class Change(models.Model):
    """Something that happened to a document: by which other document, and `on`, the first day it is so.

    Table two counts from these rows. One entered by mistake is taken back, and counts no more.
    """

    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="changes")
    kind = models.CharField("变更", max_length=14, choices=CHANGES)
    on = models.DateField("日期")
    by_document = models.ForeignKey(
        Document, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="依据的文件"
    )
    basis = models.CharField("说明", max_length=300, blank=True)
    sweep = models.ForeignKey("Sweep", on_delete=models.PROTECT, blank=True, null=True, related_name="changes")
    taken_back = models.BooleanField("登记有误，已取消", default=False)

    class Meta:
        verbose_name = "文件变更"
        verbose_name_plural = "文件变更"
        indexes = [models.Index(fields=["kind", "on"])]

    def __str__(self) -> str:
        """Return what happened to which document."""
        return f"{self.document} {self.get_kind_display()}"


class Sweep(models.Model):
    """A periodic sweep (清理) of normative documents; its published list is an item."""

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="sweeps")
    title = models.CharField("名称", max_length=200)
    begun_on = models.DateField("开始日期")
    ended_on = models.DateField("完成日期", blank=True, null=True)
    item = models.ForeignKey(Item, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = "文件清理"
        verbose_name_plural = "文件清理"

    def __str__(self) -> str:
        """Return its name."""
        return self.title


class SweepLine(models.Model):
    """What a sweep proposes for one document: keep, amend, repeal or declare void, and why."""

    sweep = models.ForeignKey(Sweep, on_delete=models.CASCADE, related_name="lines")
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="+")
    verdict = models.CharField("清理意见", max_length=8, blank=True, choices=VERDICTS)
    reason = models.CharField("理由", max_length=300, blank=True)

    class Meta:
        verbose_name = "清理意见"
        verbose_name_plural = "清理意见"
        constraints = [models.UniqueConstraint(fields=["sweep", "document"], name="document_once_in_sweep")]

    def __str__(self) -> str:
        """Return the document."""
        return f"{self.document}"
