"""Inspections of an organ's own pages, by the calendar or by hand, and checks a person makes."""

from django.db import models

from gongkai.web.organs.models import Organ, Person

WAITING, DONE, FAILED = "waiting", "done", "failed"
STATES = ((WAITING, "等待巡查"), (DONE, "已完成"), (FAILED, "没有完成"))
INSIDE, OUTSIDE = "inside", "outside"
MANNERS = ((INSIDE, "本系统内的页面"), (OUTSIDE, "网站的公开地址"))


class Inspection(models.Model):
    """A walk through an organ's public pages (巡查). `by` nobody: the calendar asked for it.

    `late` counts the pages that did not open in time, of `pages` asked for.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="inspections", verbose_name="机关")
    manner = models.CharField("方式", max_length=8, choices=MANNERS)
    state = models.CharField("状态", max_length=8, default=WAITING, choices=STATES)
    by = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="发起人"
    )
    at = models.DateTimeField("发起时间")
    ended_at = models.DateTimeField("结束时间", blank=True, null=True)
    pages = models.PositiveIntegerField("页面", default=0)
    files = models.PositiveIntegerField("附件", default=0)
    late = models.PositiveIntegerField("没有按时打开的页面", default=0)
    found = models.PositiveIntegerField("新发现的问题", default=0)
    closed = models.PositiveIntegerField("复查消除的问题", default=0)
    fault = models.CharField("没有完成的原因", max_length=300, blank=True)

    class Meta:
        verbose_name = "巡查"
        verbose_name_plural = "巡查"
        indexes = [models.Index(fields=["organ", "at"])]
        constraints = [
            models.UniqueConstraint(
                fields=["organ"], condition=models.Q(state=WAITING), name="one_inspection_waits_per_organ"
            )
        ]

    def __str__(self) -> str:
        """Return whose pages, and when."""
        return f"{self.organ} {self.at:%Y-%m-%d}"


class SpotCheck(models.Model):
    """A check of an organ by a person (抽查): what was looked at, grounds that fail it at once, points added.

    What it deducts stands in its flaws.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="spot_checks", verbose_name="机关")
    on = models.DateField("抽查日期")
    scope = models.TextField("抽查内容", max_length=1000)
    vetoes = models.JSONField("单项否决", default=list)
    bonus = models.PositiveSmallIntegerField("加分", default=0)
    remark = models.TextField("总体意见", max_length=2000, blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="抽查人")
    at = models.DateTimeField("登记时间")

    class Meta:
        verbose_name = "抽查"
        verbose_name_plural = "抽查"
        indexes = [models.Index(fields=["organ", "on"])]

    def __str__(self) -> str:
        """Return whom it checked, and when."""
        return f"{self.organ} {self.on}"
