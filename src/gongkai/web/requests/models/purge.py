"""Purges: what the rule of retention proposes to empty, and what was emptied by whom."""

from django.db import models

from gongkai.web.organs.models import Person
from gongkai.web.requests.models.letter import Letter

STAGES = (("identity", "身份信息"), ("content", "申请内容和案卷材料"))


class Purge(models.Model):
    """A letter whose time of keeping is over: first who asked, then, later, what was written. The counts stay."""

    letter = models.ForeignKey(Letter, on_delete=models.PROTECT, related_name="purges", verbose_name="申请书")
    stage = models.CharField("清除什么", max_length=8, choices=STAGES)
    proposed_on = models.DateField("提出日期")
    purged_on = models.DateField("清除日期", blank=True, null=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")

    class Meta:
        verbose_name = "到期清除"
        verbose_name_plural = "到期清除"
        constraints = [models.UniqueConstraint(fields=["letter", "stage"], name="purge_once")]

    def __str__(self) -> str:
        """Return what is emptied."""
        return self.get_stage_display()
