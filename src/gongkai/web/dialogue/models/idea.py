"""Ideas people give (你建言我来办): received, taken up, done; shown in the office's own words and with every step."""

from django.db import models

from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.models.sealed import SealedText

RECEIVED, DOING, DONE, DECLINED = "received", "doing", "done", "declined"
STATES = ((RECEIVED, "已收到"), (DOING, "办理中"), (DONE, "已办成"), (DECLINED, "不能办理"))
SOURCES = (("web", "网上"), ("paper", "意见箱"), ("phone", "电话"))


class Idea(models.Model):
    """An idea; `text` and `contact` rest sealed. The public reads `wording`, once somebody else has reviewed it.

    `mark` is that of the receipt's code (organs/marks.py): whoever has the code sees what became of it.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="ideas", verbose_name="机关")
    mark = models.CharField(max_length=64, unique=True)
    text = SealedText("建言")
    contact = SealedText("联系方式", blank=True)
    source = models.CharField("来源", max_length=5, default="web", choices=SOURCES)
    box = models.CharField("意见箱", max_length=60, blank=True)
    at = models.DateTimeField("收到时间")
    state = models.CharField("状态", max_length=8, default=RECEIVED, choices=STATES)
    wording = models.CharField("公开的摘要", max_length=300, blank=True)
    worded_by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+")
    shown_on = models.DateField("公开日期", null=True)

    class Meta:
        verbose_name = "建言"
        verbose_name_plural = "建言"
        indexes = [
            models.Index(fields=["organ", "state", "at"]),
            models.Index(fields=["organ", "at"]),
            models.Index(fields=["organ", "shown_on"]),
        ]

    def __str__(self) -> str:
        """Return its number."""
        return f"建言 {self.pk}"


class IdeaStep(models.Model):
    """What was done about an idea, as the public may read it."""

    idea = models.ForeignKey(Idea, on_delete=models.PROTECT, related_name="steps")
    at = models.DateTimeField("时间")
    state = models.CharField("状态", max_length=8, choices=STATES)
    text = models.CharField("办理情况", max_length=500)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")

    class Meta:
        verbose_name = "建言办理情况"
        verbose_name_plural = "建言办理情况"
        ordering = ["pk"]

    def __str__(self) -> str:
        """Return the text."""
        return self.text
