"""What is done on a letter: asked of an office inside, and answered: drafted, reviewed, sent."""

from django.db import models

from gongkai.web.dialogue.mailbox import WAYS
from gongkai.web.dialogue.models.letter import Letter
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.models.sealed import SealedText

VERDICTS = (("passed", "通过"), ("returned", "退回修改"))


class Route(models.Model):
    """A letter sent to an office inside for what it knows; `question` is the clerk's and holds no personal data."""

    letter = models.ForeignKey(Letter, on_delete=models.PROTECT, related_name="routes")
    to = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="letter_routes", verbose_name="承办单位")
    question = models.TextField("转办意见", max_length=2000)
    due = models.DateField("反馈期限")
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="转办人")
    at = models.DateTimeField("转办时间")
    answer = SealedText("反馈", blank=True)
    answered_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    answered_at = models.DateTimeField("反馈时间", blank=True, null=True)

    class Meta:
        verbose_name = "来信转办"
        verbose_name_plural = "来信转办"
        indexes = [models.Index(fields=["to", "answered_at", "due"])]

    def __str__(self) -> str:
        """Return to whom, by when."""
        return f"{self.to} {self.due}"


class Reply(models.Model):
    """An answer to a letter as it was drafted; what a reviewer thought of it; how and when it went out."""

    letter = models.ForeignKey(Letter, on_delete=models.PROTECT, related_name="replies")
    text = SealedText("答复")
    drafted_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="拟稿人")
    drafted_at = models.DateTimeField("拟稿时间")
    verdict = models.CharField("审核", max_length=8, blank=True, choices=VERDICTS)
    remark = models.CharField("审核意见", max_length=500, blank=True)
    reviewed_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="审核人"
    )
    reviewed_at = models.DateTimeField("审核时间", blank=True, null=True)
    way = models.CharField("答复方式", max_length=8, blank=True, choices=WAYS)
    sent_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    sent_at = models.DateTimeField("发出时间", blank=True, null=True)

    class Meta:
        verbose_name = "来信答复"
        verbose_name_plural = "来信答复"
        ordering = ["-pk"]

    def __str__(self) -> str:
        """Return who drafted it when."""
        return f"{self.drafted_by} {self.drafted_at:%Y-%m-%d}"
