"""What readers think of a published report: one answer, and a few words if they wish; nobody's name."""

from django.db import models

from gongkai.web.reporting.models.edition import Edition

ANSWERS = (("clear", "看得明白，有用"), ("partly", "有些地方看不明白"), ("unclear", "看不明白，或者没有用"))


class Opinion(models.Model):
    """A reader's answer to “这份报告您看得明白吗”, on one edition. Who gave it is not kept."""

    edition = models.ForeignKey(Edition, on_delete=models.PROTECT, related_name="opinions", verbose_name="版次")
    answer = models.CharField("回答", max_length=8, choices=ANSWERS)
    text = models.CharField("建议", max_length=500, blank=True)
    at = models.DateTimeField("时间")

    class Meta:
        verbose_name = "读者评价"
        verbose_name_plural = "读者评价"
        ordering = ["-pk"]

    def __str__(self) -> str:
        """Return the answer."""
        return self.get_answer_display()
