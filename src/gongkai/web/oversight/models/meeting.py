"""Meetings on the work of disclosure, and trainings."""

from django.db import models

from gongkai.web.oversight.models.entered import Entered
from gongkai.words.tables import table


def meeting_kinds() -> list[tuple[str, str]]:
    """Return the kinds of meetings with their names; asked when needed, so that a new row is no new migration."""
    return [(key, told["name"]) for key, told in table("web/oversight/meetings").items()]


class Meeting(Entered):
    """A meeting that was held: of the leading group, to push the work on, or where a leader was reported to.

    What was decided becomes work points with an owner and a day.
    """

    kind = models.CharField("类别", max_length=10, choices=meeting_kinds)
    held_on = models.DateField("日期")
    subject = models.CharField("主题", max_length=200)
    place = models.CharField("地点", max_length=100, blank=True)
    chair = models.CharField("主持人", max_length=60, blank=True)
    present = models.TextField("参加人员", max_length=2000, blank=True)
    agenda = models.TextField("议程", max_length=4000, blank=True)
    decisions = models.TextField("议定事项", max_length=4000, blank=True)

    class Meta:
        verbose_name = "会议"
        verbose_name_plural = "会议"
        indexes = [models.Index(fields=["organ", "held_on"])]

    def __str__(self) -> str:
        """Return what it was about."""
        return self.subject


class Training(Entered):
    """A training that was held or gone to: when, on what, by whom, how many took part (reg2019/48)."""

    held_on = models.DateField("日期")
    subject = models.CharField("培训内容", max_length=200)
    teacher = models.CharField("讲授人", max_length=60, blank=True)
    outside = models.BooleanField("参加上级组织的培训", default=False)
    attended = models.PositiveIntegerField("参加人次")
    present = models.TextField("参加人员", max_length=8000, blank=True)

    class Meta:
        verbose_name = "培训"
        verbose_name_plural = "培训"
        indexes = [models.Index(fields=["organ", "held_on"])]

    def __str__(self) -> str:
        """Return what it was about."""
        return self.subject
