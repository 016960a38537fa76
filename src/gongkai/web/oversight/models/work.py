"""The year's work points (工作要点), what a meeting decided, and how far each has come."""

from django.db import models

from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight.models.entered import Entered
from gongkai.web.oversight.models.meeting import Meeting

OPEN, DONE, DROPPED = "open", "done", "dropped"
STATES = ((OPEN, "推进中"), (DONE, "已完成"), (DROPPED, "不再推进"))


class WorkPoint(Entered):
    """Something that is to be done in a year: by which organ or inner office, by whom, by when.

    `organ` set it; `owner` does it. `meeting` is where it was decided, if anywhere.
    """

    year = models.PositiveSmallIntegerField("年度")
    text = models.CharField("工作任务", max_length=500)
    owner = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+", verbose_name="责任单位")
    person = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="责任人"
    )
    due = models.DateField("完成时限")
    basis = models.CharField("依据", max_length=200, blank=True)
    meeting = models.ForeignKey(
        Meeting, on_delete=models.PROTECT, blank=True, null=True, related_name="work_points", verbose_name="议定会议"
    )
    state = models.CharField("状态", max_length=8, default=OPEN, choices=STATES)
    closed_on = models.DateField("办结日期", blank=True, null=True)

    class Meta:
        verbose_name = "工作要点"
        verbose_name_plural = "工作要点"
        indexes = [
            models.Index(fields=["organ", "year", "state"]),
            models.Index(fields=["owner", "state", "due"]),
            models.Index(fields=["organ", "closed_on"]),
        ]

    def __str__(self) -> str:
        """Return what is to be done."""
        return self.text


class Progress(models.Model):
    """A note on how far a work point has come."""

    point = models.ForeignKey(WorkPoint, on_delete=models.PROTECT, related_name="progress")
    text = models.TextField("进展", max_length=2000)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("时间")

    class Meta:
        verbose_name = "工作进展"
        verbose_name_plural = "工作进展"
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        """Return what was noted."""
        return self.text
