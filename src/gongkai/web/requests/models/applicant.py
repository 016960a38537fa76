"""Who asks: who it is rests sealed; a keyed mark recognises the same applicant without opening."""

from django.db import models

from gongkai.law import form
from gongkai.web.organs.models import Organ
from gongkai.web.organs.models.sealed import SealedJSON, SealedText

KINDS = tuple((column.key, column.label) for column in form("2021").t3_columns if column.key != "total")


class Applicant(models.Model):
    """An applicant at an organ. `kind` is a column of table three.

    `mark` is a keyed digest of who it is, by which the same applicant is found again (reg2019/35, fee2020/4).
    `purged_on` is the day the sealed fields were emptied by the rule of retention; the count stays.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="applicants", verbose_name="机关")
    kind = models.CharField("申请人类别", max_length=30, choices=KINDS)
    name = SealedText("姓名或者名称")
    identity = SealedText("身份证明", blank=True)
    contact = SealedJSON("联系方式", default=dict)
    mark = models.CharField(max_length=64, db_index=True)
    purged_on = models.DateField("清除日期", blank=True, null=True)

    class Meta:
        verbose_name = "申请人"
        verbose_name_plural = "申请人"

    def __str__(self) -> str:
        """Return the kind alone: names stand only where somebody on the case opens them."""
        return dict(KINDS)[self.kind]
