"""Notices (文书): what the office sends, from templates through legal review and approval to delivery."""

from django.db import models

from gongkai.request import deliveries
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.models.sealed import SealedJSON
from gongkai.web.requests.models.request import Request

STAGES = (
    ("draft", "起草"),
    ("legal", "待合法性审核"),
    ("approval", "待批准"),
    ("signing", "待编号用印"),
    ("signed", "待送达"),
    ("delivered", "已送达"),
    ("void", "作废"),
)


class Template(models.Model):
    """A version of a notice's text an organ made its own; the shipped one holds where there is none."""

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="templates", verbose_name="机关")
    kind = models.CharField("文书", max_length=40)
    version = models.PositiveSmallIntegerField("版本")
    text = models.TextField("正文")
    since = models.DateField("自")
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = "文书模板"
        verbose_name_plural = "文书模板"
        constraints = [models.UniqueConstraint(fields=["organ", "kind", "version"], name="template_version_once")]

    def __str__(self) -> str:
        """Return kind and version."""
        return f"{self.kind} v{self.version}"


class Notice(models.Model):
    """A notice on a case. `content` is its text as drafted; what is signed is kept as files and never changes."""

    request = models.ForeignKey(Request, on_delete=models.PROTECT, related_name="notices")
    kind = models.CharField("文书", max_length=40)
    template = models.ForeignKey(Template, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    content = SealedJSON("正文", default=dict)
    number = models.CharField("文号", max_length=80, blank=True)
    stage = models.CharField("状态", max_length=10, default="draft", choices=STAGES)
    drafted_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="拟稿人")
    drafted_at = models.DateTimeField("拟稿时间")
    legal_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    legal_at = models.DateTimeField("审核时间", blank=True, null=True)
    approved_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    approved_at = models.DateTimeField("批准时间", blank=True, null=True)
    signed_on = models.DateField("成文日期", blank=True, null=True)

    class Meta:
        verbose_name = "文书"
        verbose_name_plural = "文书"

    def __str__(self) -> str:
        """Return its number, or its kind."""
        return self.number or self.kind


class Delivered(models.Model):
    """How a notice was delivered, with the proof each way demands (request/delivery.toml), and the day that counts."""

    notice = models.ForeignKey(Notice, on_delete=models.PROTECT, related_name="deliveries")
    way = models.CharField("送达方式", max_length=20, choices=[(key, each.name) for key, each in deliveries().items()])
    proof = SealedJSON("凭证", default=dict)
    day = models.DateField("送达日期")
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("登记时间")

    class Meta:
        verbose_name = "送达"
        verbose_name_plural = "送达"

    def __str__(self) -> str:
        """Return way and day."""
        return f"{deliveries()[self.way].name} {self.day}"
