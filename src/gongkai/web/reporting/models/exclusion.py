"""What a sum leaves out, because two members count it and it is to be counted once."""

from django.db import models

from gongkai.web.organs.models import Organ, Person


class Exclusion(models.Model):
    """Cases of table four that a member counted as a joint defendant, and that the sum of `organ` leaves out.

    The case counts for the organ that acted, not for the one that reviewed it (joint2016).
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="report_exclusions", verbose_name="机关")
    year = models.PositiveSmallIntegerField("年度")
    member = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+", verbose_name="下级机关")
    path = models.CharField("数据项", max_length=80)
    count = models.PositiveIntegerField("件数")
    reason = models.CharField("理由", max_length=500)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("时间")

    class Meta:
        verbose_name = "汇总剔除"
        verbose_name_plural = "汇总剔除"
        constraints = [
            models.UniqueConstraint(fields=["organ", "year", "member", "path"], name="each_cell_excluded_once")
        ]

    def __str__(self) -> str:
        """Return whose figure, and how many are left out of it."""
        return f"{self.member} −{self.count}"
