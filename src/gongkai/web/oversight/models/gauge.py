"""How much was late at the end of each month: past months cannot be counted again, for what was late is done since."""

from django.db import models

from gongkai.web.organs.models import Organ


class Gauge(models.Model):
    """How many of something watched over were late in an organ on the last day of a month that was looked at.

    `month` is its first day; `key` names what is watched over (organs/watched.py).
    """

    organ = models.ForeignKey(Organ, on_delete=models.CASCADE, related_name="gauges")
    month = models.DateField("月份")
    key = models.CharField("事项", max_length=60)
    count = models.PositiveIntegerField("数量")

    class Meta:
        verbose_name = "月末情况"
        verbose_name_plural = "月末情况"
        constraints = [models.UniqueConstraint(fields=["organ", "month", "key"], name="one_gauge_a_month")]
        indexes = [models.Index(fields=["month", "organ"])]

    def __str__(self) -> str:
        """Return organ, month and count."""
        return f"{self.organ} {self.month:%Y-%m} {self.key} {self.count}"
