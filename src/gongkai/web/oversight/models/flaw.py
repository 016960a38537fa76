"""Flaws an inspection or a check found, as tasks of the organ whose pages they are on."""

from django.db import models

from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight.flaw_kinds import flaw_kinds
from gongkai.web.oversight.models.inspection import Inspection, SpotCheck

OPEN, MENDED, CLOSED, EXCUSED = "open", "mended", "closed", "excused"
STATES = ((OPEN, "待整改"), (MENDED, "待复查"), (CLOSED, "已消除"), (EXCUSED, "说明理由，不作问题"))
STANDING = (OPEN, MENDED)
"""The states in which something is still to be done."""


class Flaw(models.Model):
    """A flaw (问题): on which page, what, by when it is to be mended.

    `print` names it, so that the next inspection knows it again. `about` shows personal data masked, if any at all.
    `points` is what a check deducts for it. `note` is what was done, or why it is none.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="flaws", verbose_name="机关")
    inspection = models.ForeignKey(
        Inspection, on_delete=models.PROTECT, blank=True, null=True, related_name="flaws", verbose_name="巡查"
    )
    spot_check = models.ForeignKey(
        SpotCheck, on_delete=models.PROTECT, blank=True, null=True, related_name="flaws", verbose_name="抽查"
    )
    kind = models.CharField("类别", max_length=20, choices=[(key, each.name) for key, each in flaw_kinds().items()])
    print = models.CharField(max_length=64)
    address = models.CharField("所在页面", max_length=1000, blank=True)
    about = models.CharField("问题", max_length=1000)
    points = models.PositiveSmallIntegerField("扣分", default=0)
    state = models.CharField("状态", max_length=8, default=OPEN, choices=STATES)
    found_on = models.DateField("发现日期")
    due = models.DateField("整改期限")
    due_provisional = models.BooleanField(default=False)
    note = models.CharField("整改情况", max_length=500, blank=True)
    by = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="整改人"
    )
    closed_on = models.DateField("消除日期", blank=True, null=True)

    class Meta:
        verbose_name = "巡查问题"
        verbose_name_plural = "巡查问题"
        indexes = [
            models.Index(fields=["organ", "state", "due"]),
            models.Index(fields=["organ", "found_on"]),
            models.Index(fields=["organ", "closed_on"]),
            # The list of a whole county opens by the day due; without this all its flaws are sorted for fifty.
            models.Index(fields=["due", "id"]),
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["organ", "print"], condition=~models.Q(state=CLOSED), name="a_flaw_stands_once"
            )
        ]

    def __str__(self) -> str:
        """Return what kind it is and what it is about."""
        return f"{flaw_kinds()[self.kind].name}：{self.about}"[:120]

    @property
    def remedy(self) -> str:
        """Return how such a flaw is mended."""
        return flaw_kinds()[self.kind].remedy

    @property
    def automatic(self) -> bool:
        """Tell whether looking at the page again shows if it is mended."""
        return flaw_kinds()[self.kind].automatic
