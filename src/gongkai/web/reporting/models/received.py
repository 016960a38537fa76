"""A report of an organ that does not work with this office: its file, what was read, what was mended by hand."""

from django.db import models

from gongkai.web.organs.models import Organ, Person

STATES = (("read", "待核对"), ("accepted", "已验收"), ("replaced", "已被新文件取代"))


class Received(models.Model):
    """A file an organ below sent (docx, pdf, html …), read into data.

    `reading` is the plain form with doubts and origins; `mended` holds by path what a person read with own eyes where
    the reading was in doubt ("" for a blank). Only with every doubt settled is it accepted and counts in the totals.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="received_reports", verbose_name="机关")
    year = models.PositiveSmallIntegerField("年度")
    name = models.CharField("文件名", max_length=200)
    file = models.FileField("文件", upload_to="received/%Y/")
    digest = models.CharField(max_length=64)
    reading = models.JSONField()
    mended = models.JSONField(default=dict)
    settled = models.JSONField(default=list)
    state = models.CharField("状态", max_length=10, default="read", choices=STATES)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="登记人")
    at = models.DateTimeField("时间")

    class Meta:
        verbose_name = "收到的年度报告"
        verbose_name_plural = "收到的年度报告"
        indexes = [models.Index(fields=["organ", "year"])]

    def __str__(self) -> str:
        """Return organ and year."""
        return f"{self.organ} {self.year}"
