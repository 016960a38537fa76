"""What is looked at again after the answers: refused information each year, information that many ask for."""

from django.db import models

from gongkai.web.organs.models import Person
from gongkai.web.requests.models.request import Request

FOUND = (("withheld", "仍不予公开"), ("released", "转为公开"))
PROPOSED = (("released", "纳入主动公开"), ("kept", "不纳入主动公开"))


class Reexamination(models.Model):
    """That information once refused was examined again in `year` (reg2019/18), and what was found."""

    request = models.ForeignKey(Request, on_delete=models.PROTECT, related_name="reexaminations")
    year = models.PositiveSmallIntegerField("年度")
    found = models.CharField("审查结论", max_length=8, choices=FOUND)
    note = models.CharField("说明", max_length=300)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="审查人")
    at = models.DateTimeField("时间")

    class Meta:
        verbose_name = "不予公开信息的定期审查"
        verbose_name_plural = "不予公开信息的定期审查"
        constraints = [models.UniqueConstraint(fields=["request", "year"], name="reexamined_once_a_year")]

    def __str__(self) -> str:
        """Return the year and what was found."""
        return f"{self.year} {self.get_found_display()}"


class Proposal(models.Model):
    """That information `askers` applicants asked for might be taken into what is released (reg2019/44), and the word.

    `request` stands for all that ask for the same; those of later days that are like it are not proposed again.
    """

    request = models.OneToOneField(Request, on_delete=models.PROTECT, related_name="proposal")
    askers = models.PositiveSmallIntegerField("申请人数")
    found_on = models.DateField("发现日期")
    decided = models.CharField("决定", max_length=8, blank=True, choices=PROPOSED)
    note = models.CharField("说明", max_length=300, blank=True)
    by = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="决定人"
    )
    at = models.DateTimeField("时间", blank=True, null=True)

    class Meta:
        verbose_name = "转为主动公开的建议"
        verbose_name_plural = "转为主动公开的建议"

    def __str__(self) -> str:
        """Return what was decided."""
        return self.get_decided_display() if self.decided else f"{self.askers}"
