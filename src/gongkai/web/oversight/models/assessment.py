"""An organ assessed: its own view, the check from above, every point lost and why, appeals, the result."""

from decimal import Decimal
from typing import Any

from django.db import models
from django.db.models import Q

from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight.models.indicator import Indicator, IndicatorSet

OWN, CHECKING, TOLD, FINAL = "own", "checking", "told", "final"
STATES = ((OWN, "自评中"), (CHECKING, "待核查"), (TOLD, "已告知结果"), (FINAL, "结果已定"))


class Assessment(models.Model):
    """An organ's assessment by a set. `on` is the last day of the year it is about, by which figures count it.

    `total` is what is left of the weights when every point that was lost is taken off; it holds once told.
    """

    set = models.ForeignKey(IndicatorSet, on_delete=models.PROTECT, related_name="assessments", verbose_name="考核指标")
    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+", verbose_name="机关")
    on = models.DateField("考核期末")
    state = models.CharField("状态", max_length=8, default=OWN, choices=STATES)
    due = models.DateField("自评期限")
    total = models.DecimalField("得分", max_digits=6, decimal_places=2, blank=True, null=True)
    failed = models.BooleanField("单项否决", default=False)
    grade = models.CharField("等次", max_length=20, blank=True)
    remark = models.CharField("退回意见", max_length=500, blank=True)
    submitted_at = models.DateTimeField("自评报送时间", blank=True, null=True)
    told_at = models.DateTimeField("告知时间", blank=True, null=True)
    appeal_until = models.DateField("申诉期限", blank=True, null=True)
    concluded_on = models.DateField("定案日期", blank=True, null=True)

    class Meta:
        verbose_name = "考核"
        verbose_name_plural = "考核"
        indexes = [
            models.Index(fields=["organ", "on"]),
            models.Index(fields=["organ", "state", "due"]),
            models.Index(fields=["set", "-total"]),
        ]
        constraints = [models.UniqueConstraint(fields=["set", "organ"], name="assessed_once_by_a_set")]

    def __str__(self) -> str:
        """Return organ and set."""
        return f"{self.organ} {self.set}"


class Mark(models.Model):
    """How an organ stands in one indicator: its own points with what they rest on, and whether it was checked.

    What it was given in the end is the weight without what its losses take.
    """

    assessment = models.ForeignKey(Assessment, on_delete=models.CASCADE, related_name="marks")
    indicator = models.ForeignKey(Indicator, on_delete=models.PROTECT, related_name="marks")
    own_points = models.DecimalField("自评分", max_digits=5, decimal_places=2, blank=True, null=True)
    own_note = models.TextField("自评说明", max_length=2000, blank=True)
    checked_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    checked_at = models.DateTimeField("核查时间", blank=True, null=True)

    class Meta:
        verbose_name = "指标得分"
        verbose_name_plural = "指标得分"
        ordering = ["indicator__place", "pk"]
        constraints = [models.UniqueConstraint(fields=["assessment", "indicator"], name="each_indicator_marked_once")]

    def __str__(self) -> str:
        """Return the indicator."""
        return str(self.indicator)

    @property
    def losses_standing(self) -> list["Loss"]:
        """Return what was taken off and stands, of losses that were fetched with it."""
        return [each for each in self.losses.all() if each.struck_at is None]

    @property
    def points(self) -> Decimal:
        """Return what is left of the weight, never less than none."""
        lost = sum((each.points for each in self.losses_standing), Decimal(0))
        return max(self.indicator.weight - lost, Decimal(0))


class Loss(models.Model):
    """Points lost in an indicator and why: found by its measure (`by` None) or by the person who checked.

    `reason` is a message filled from `values`; `figure` leads to the records it was counted from.
    """

    mark = models.ForeignKey(Mark, on_delete=models.CASCADE, related_name="losses")
    points = models.DecimalField("扣分", max_digits=5, decimal_places=2)
    reason = models.CharField("扣分原因", max_length=500)
    values: "models.JSONField[dict[str, Any], dict[str, Any]]" = models.JSONField(default=dict)
    figure = models.CharField("指标数据", max_length=80, blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("时间")
    struck_at = models.DateTimeField("撤销时间", blank=True, null=True)
    struck_for = models.CharField("撤销的原因", max_length=500, blank=True)

    class Meta:
        verbose_name = "扣分"
        verbose_name_plural = "扣分"
        ordering = ["pk"]

    def __str__(self) -> str:
        """Return why."""
        return self.reason


class Appeal(models.Model):
    """An organ's objection to points it lost, answered by who assessed it."""

    mark = models.ForeignKey(Mark, on_delete=models.CASCADE, related_name="appeals")
    text = models.TextField("申诉理由", max_length=2000)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("时间")
    state = models.CharField(
        "处理", max_length=8, default="open", choices=(("open", "待处理"), ("upheld", "采纳"), ("rejected", "不采纳"))
    )
    reply = models.TextField("答复", max_length=2000, blank=True)
    replied_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    replied_at = models.DateTimeField("答复时间", blank=True, null=True)

    class Meta:
        verbose_name = "考核申诉"
        verbose_name_plural = "考核申诉"
        constraints = [
            models.UniqueConstraint(fields=["mark"], condition=Q(state="open"), name="one_open_appeal_of_a_mark")
        ]

    def __str__(self) -> str:
        """Return why."""
        return self.text
