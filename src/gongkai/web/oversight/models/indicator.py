"""What organs are assessed by: sets of indicators, version by version, each with its weight and its measure."""

from decimal import Decimal
from typing import Any

from django.db import models
from django.db.models import Q

from gongkai.web.organs.models import Organ, Person
from gongkai.words.tables import table

DRAFT, ISSUED = "draft", "issued"
STATES = ((DRAFT, "编制中"), (ISSUED, "已印发"))


def forms() -> list[tuple[str, str]]:
    """Return the forms a measure can have, with their names."""
    return [(key, told["name"]) for key, told in table("web/oversight/measuring").items()]


class IndicatorSet(models.Model):
    """The indicators by which `organ` assesses those below on a year. Once issued it stays; a change is a new version.

    `grades` are written one a line, from the best: a name and the score from which it is given.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+", verbose_name="考核机关")
    year = models.PositiveSmallIntegerField("年度")
    version = models.PositiveSmallIntegerField("版本", default=1)
    title = models.CharField("名称", max_length=200)
    grades = models.TextField("等次", max_length=400, blank=True)
    state = models.CharField("状态", max_length=8, default=DRAFT, choices=STATES)
    issued_at = models.DateTimeField("印发时间", blank=True, null=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("编制时间")

    class Meta:
        verbose_name = "考核指标"
        verbose_name_plural = "考核指标"
        constraints = [models.UniqueConstraint(fields=["organ", "year", "version"], name="one_version_of_a_year")]

    def __str__(self) -> str:
        """Return title and version."""
        return f"{self.title} v{self.version}"


class Indicator(models.Model):
    """An indicator: its group, what is looked at, its basis, its weight in points, and how it is measured.

    `measure` is one of the forms of measuring.toml and `given` what it needs; those of the form `people` are judged by
    a person. An indicator with a `veto` gives no points: who fails it, fails the assessment (单项否决).
    """

    set = models.ForeignKey(IndicatorSet, on_delete=models.CASCADE, related_name="indicators")
    place = models.PositiveSmallIntegerField("序号")
    group = models.CharField("一级指标", max_length=60)
    name = models.CharField("考核内容", max_length=300)
    basis = models.CharField("依据", max_length=200, blank=True)
    weight = models.DecimalField("分值", max_digits=5, decimal_places=2, default=Decimal(0))
    veto = models.BooleanField("单项否决", default=False)
    measure = models.CharField("计分办法", max_length=12, choices=forms)
    given: "models.JSONField[dict[str, Any], dict[str, Any]]" = models.JSONField(default=dict)

    class Meta:
        verbose_name = "指标"
        verbose_name_plural = "指标"
        ordering = ["place", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["set", "place"], name="each_place_once"),
            models.CheckConstraint(
                condition=Q(veto=True, weight=0) | Q(veto=False, weight__gt=0), name="points_or_veto"
            ),
        ]

    def __str__(self) -> str:
        """Return what is looked at."""
        return self.name
