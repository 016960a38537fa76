"""What the service centre did: how often each matter was handled in a month."""

from django.db import models

from gongkai.web.organs.models import Organ


class ServiceCount(models.Model):
    """How many of a matter were handled in a month, which is kept as its first day."""

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+", verbose_name="机关")
    month = models.DateField("月份")
    matter = models.CharField("事项", max_length=120)
    count = models.PositiveIntegerField("件数")

    class Meta:
        verbose_name = "便民服务件数"
        verbose_name_plural = "便民服务件数"
        constraints = [models.UniqueConstraint(fields=["organ", "month", "matter"], name="service_count_once")]
        indexes = [models.Index(fields=["-month", "id"])]

    def __str__(self) -> str:
        """Return the month and the matter."""
        return f"{self.month:%Y-%m} {self.matter}"
