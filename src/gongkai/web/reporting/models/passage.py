"""The way of a report to the organ above and back."""

from django.db import models

from gongkai.web.organs.models import Organ, Person
from gongkai.web.reporting.models.annual import AnnualReport

PASSAGES = (("submitted", "报送"), ("returned", "退回"), ("accepted", "验收"), ("reminded", "催报"))


class Passage(models.Model):
    """A report handed up, returned, accepted, or asked for."""

    report = models.ForeignKey(AnnualReport, on_delete=models.PROTECT, related_name="passages")
    kind = models.CharField("事项", max_length=10, choices=PASSAGES)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("时间")
    remark = models.TextField("意见", max_length=2000, blank=True)

    class Meta:
        verbose_name = "报送经过"
        verbose_name_plural = "报送经过"
        ordering = ["pk"]

    def __str__(self) -> str:
        """Return what happened."""
        return self.get_kind_display()


class Point(models.Model):
    """A remark at a cell or at a part, made when a report is returned; settled when the writer has dealt with it."""

    report = models.ForeignKey(AnnualReport, on_delete=models.PROTECT, related_name="points")
    place = models.CharField("位置", max_length=80)
    text = models.TextField("意见", max_length=1000)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField("时间")
    settled_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    settled_at = models.DateTimeField("处理时间", blank=True, null=True)
    answer = models.CharField("处理说明", max_length=500, blank=True)

    class Meta:
        verbose_name = "退回意见"
        verbose_name_plural = "退回意见"

    def __str__(self) -> str:
        """Return its beginning."""
        return self.text[:40]


class Reminder(models.Model):
    """An organ below asked for a report it has not begun here: by its first screen, or by word."""

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="report_reminders", verbose_name="机关")
    year = models.PositiveSmallIntegerField("年度")
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("时间")
    remark = models.TextField("意见", max_length=2000, blank=True)

    class Meta:
        verbose_name = "催报"
        verbose_name_plural = "催报"
        indexes = [models.Index(fields=["organ", "year"])]

    def __str__(self) -> str:
        """Return organ and year."""
        return f"{self.organ} {self.year}"
