"""What was published: an edition never changes; a correction is another edition."""

from django.db import models

from gongkai.web.organs.models import Person
from gongkai.web.reporting.models.annual import AnnualReport
from gongkai.web.reporting.models.review import Round


class Edition(models.Model):
    """A published report, frozen: the report as a value, and of every cell how many records stood behind it and which.

    `content` is the plain form of the report; `evidence` holds by key the value of each figure, and the count, the
    kind and the digest of the keys of the records behind it; `differences` lists what a later edition changed. The
    database refuses to change a row.
    """

    report = models.ForeignKey(AnnualReport, on_delete=models.PROTECT, related_name="editions")
    number = models.PositiveSmallIntegerField("版次")
    round = models.OneToOneField(Round, on_delete=models.PROTECT, related_name="edition")
    content = models.JSONField()
    evidence = models.JSONField()
    differences = models.JSONField(default=list)
    note = models.CharField("更正说明", max_length=500, blank=True)
    digest = models.CharField(max_length=64)
    published_on = models.DateField("公布日期")
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("时间")

    class Meta:
        verbose_name = "公布的年度报告"
        verbose_name_plural = "公布的年度报告"
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["report", "number"], name="each_edition_once")]

    def __str__(self) -> str:
        """Return the report and the edition's number."""
        return f"{self.report}（第{self.number}版）" if self.number > 1 else str(self.report)


class Rendered(models.Model):
    """An edition as a file, in one of the formats the report is published in. `digest` is its SHA-256."""

    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="files")
    format = models.CharField("格式", max_length=8)
    file = models.FileField("文件", upload_to="reports/%Y/")
    size = models.PositiveIntegerField("大小")
    digest = models.CharField(max_length=64)

    class Meta:
        verbose_name = "年度报告文件"
        verbose_name_plural = "年度报告文件"
        constraints = [models.UniqueConstraint(fields=["edition", "format"], name="each_format_once")]

    def __str__(self) -> str:
        """Return the format."""
        return self.format
