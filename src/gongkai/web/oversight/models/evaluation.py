"""What the public thinks of the work (社会评议): how it was asked, how many, and what they said (reg2019/46)."""

from django.db import models
from django.db.models import F, Q

from gongkai.web.oversight.models.entered import Entered
from gongkai.words.tables import table


def manners() -> list[tuple[str, str]]:
    """Return the ways the public is asked, with their names."""
    return [(key, told["name"]) for key, told in table("web/oversight/manners").items()]


class Evaluation(Entered):
    """An evaluation that ended: its period, how many were asked, answered, and were satisfied; and the result in words.

    `survey` is the key of the survey it was taken from (organs/surveyed.py), "" where it was typed in.
    """

    title = models.CharField("名称", max_length=200)
    manner = models.CharField("方式", max_length=12, choices=manners)
    since = models.DateField("开始日期")
    until = models.DateField("结束日期")
    asked = models.PositiveIntegerField("发放或者邀请人数", blank=True, null=True)
    answered = models.PositiveIntegerField("参加人数")
    satisfied = models.PositiveIntegerField("满意人数")
    result = models.TextField("评议结果", max_length=2000)
    survey = models.CharField("问卷", max_length=40, blank=True)

    class Meta:
        verbose_name = "社会评议"
        verbose_name_plural = "社会评议"
        indexes = [models.Index(fields=["organ", "until"])]
        constraints = [
            models.CheckConstraint(condition=Q(until__gte=F("since")), name="evaluation_ends_after"),
            models.CheckConstraint(condition=Q(satisfied__lte=F("answered")), name="satisfied_answered"),
        ]

    def __str__(self) -> str:
        """Return what it was called."""
        return self.title
