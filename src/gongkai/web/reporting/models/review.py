"""The three reviews of a report: what was submitted, who passed or returned it."""

from django.db import models

from gongkai.web.organs.models import Person
from gongkai.web.publishing.tables import stages
from gongkai.web.reporting.models.annual import AnnualReport

OUTCOMES = (
    ("open", "审核中"),
    ("passed", "三审通过"),
    ("returned", "退回"),
    ("recalled", "送审人撤回"),
    ("voided", "因变动作废"),
)


class Round(models.Model):
    """A submission to the reviews: exactly the report of this digest, its figures included.

    A record that changes one figure makes another report: then the approvals given no longer hold.
    """

    report = models.ForeignKey(AnnualReport, on_delete=models.PROTECT, related_name="rounds")
    digest = models.CharField(max_length=64)
    content = models.JSONField()
    public_note = models.CharField("更正说明", max_length=500, blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="送审人")
    at = models.DateTimeField("送审时间")
    outcome = models.CharField("结果", max_length=10, default="open", choices=OUTCOMES)
    ended_at = models.DateTimeField("结束时间", blank=True, null=True)

    class Meta:
        verbose_name = "年度报告送审"
        verbose_name_plural = "年度报告送审"
        constraints = [
            models.UniqueConstraint(fields=["report"], condition=models.Q(outcome="open"), name="one_open_report_round")
        ]

    def __str__(self) -> str:
        """Return the report and when."""
        return f"{self.report} {self.at:%Y-%m-%d}"


class Judgement(models.Model):
    """One of the three reviews, given: by whom, in what capacity, with what remark."""

    round = models.ForeignKey(Round, on_delete=models.PROTECT, related_name="judgements")
    stage = models.CharField("审次", max_length=8, choices=[(key, each.name) for key, each in stages().items()])
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="审核人")
    capacity = models.CharField("身份", max_length=200)
    at = models.DateTimeField("时间")
    passed = models.BooleanField("通过")
    points = models.JSONField("校对要点", default=list)
    remark = models.TextField("意见", max_length=2000, blank=True)

    class Meta:
        verbose_name = "年度报告审核"
        verbose_name_plural = "年度报告审核"
        constraints = [models.UniqueConstraint(fields=["round", "stage"], name="each_report_review_once")]

    def __str__(self) -> str:
        """Return which review, and what came of it."""
        return f"{stages()[self.stage].name}{'通过' if self.passed else '退回'}"
