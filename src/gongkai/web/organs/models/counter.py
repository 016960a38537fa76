"""Counters: the last number given in each series of each organ, so that no number is given twice or left out."""

from django.db import models

from gongkai.web.organs.models.organ import Organ


class Counter(models.Model):
    """The last serial an organ has given in a series (a setting that is a template of numbers).

    `period` is the number without its serial, such as `〔2026〕号`: what reads the same is counted together, so that
    a template that is changed, and changed back, goes on where it was.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="counters")
    series = models.CharField(max_length=40)
    period = models.CharField(max_length=200)
    last = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = "编号"
        verbose_name_plural = "编号"
        constraints = [models.UniqueConstraint(fields=["organ", "series", "period"], name="one_counter_per_period")]

    def __str__(self) -> str:
        """Return series, period and the last serial."""
        return f"{self.series} {self.period} {self.last}"
