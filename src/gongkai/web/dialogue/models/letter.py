"""Letters to the office: consultations, complaints, suggestions, calls for help. Who wrote, and what, rests sealed."""

from django.db import models

from gongkai.web.dialogue.mailbox import CHANNELS, ESCALATIONS, KINDS, STATES
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.models.sealed import SealedJSON, SealedText


class Letter(models.Model):
    """A letter to an organ, by whatever way it came.

    `subject` is the clerk's short name for it and holds no personal data; `code` is the keyed mark of the code its
    writer was given; `token` is given by the form that made it, so that the same form never makes two. `days` are the
    working days the organ gave itself when it took the letter up; `due` follows from them, and from `extended_days`.
    `same_as` is the letter it was merged with, whose answer is its own; `handed_to` the room that has it now.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="mailbox_letters", verbose_name="机关")
    number = models.CharField("编号", max_length=80)
    kind = models.CharField("类别", max_length=16, choices=KINDS)
    channel = models.CharField("来信方式", max_length=8, choices=CHANNELS)
    code = models.CharField(max_length=64, unique=True)
    token = models.CharField(max_length=64, unique=True)
    subject = models.CharField("来信事项", max_length=200)
    text = SealedText("来信内容")
    name = SealedText("来信人", blank=True)
    contact = SealedJSON("联系方式", default=dict)
    may_publish = models.BooleanField("来信人愿意公开", default=False)
    at = models.DateTimeField("收到时间")
    received_on = models.DateField("收到日期")
    acknowledge_by = models.DateTimeField("受理时限")
    acknowledged_at = models.DateTimeField("受理时间", blank=True, null=True)
    state = models.CharField("状态", max_length=10, default="new", choices=STATES)
    days = models.PositiveSmallIntegerField("答复期限（工作日）")
    due = models.DateField("答复期限")
    due_provisional = models.BooleanField("期限未定", default=False)
    extended_days = models.PositiveSmallIntegerField("延长（工作日）", default=0)
    extended_for = models.CharField("延长理由", max_length=300, blank=True)
    escalated = models.PositiveSmallIntegerField("催办", default=0, choices=ESCALATIONS)
    same_as = models.ForeignKey("self", on_delete=models.PROTECT, blank=True, null=True, related_name="merged")
    handed_to = models.CharField(max_length=20, blank=True)
    closed_for = models.CharField("办结说明", max_length=300, blank=True)
    closed_on = models.DateField("办结日期", blank=True, null=True)
    answered_on = models.DateField("答复日期", blank=True, null=True)
    in_time = models.BooleanField("按期答复", blank=True, null=True)
    by = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="登记人"
    )

    class Meta:
        verbose_name = "来信"
        verbose_name_plural = "来信"
        constraints = [models.UniqueConstraint(fields=["organ", "number"], name="letter_number_once")]
        indexes = [
            models.Index(fields=["organ", "state", "due"]),
            models.Index(fields=["organ", "-received_on", "id"]),
            models.Index(fields=["-received_on", "id"]),
            models.Index(fields=["organ", "kind", "received_on"]),
            models.Index(fields=["organ", "answered_on"]),
            models.Index(fields=["state", "due"]),
            models.Index(fields=["due", "id"]),
        ]

    def __str__(self) -> str:
        """Return number and subject."""
        return f"{self.number} {self.subject}"


class LetterRating(models.Model):
    """What the writer says of the answer, once."""

    letter = models.OneToOneField(Letter, on_delete=models.PROTECT, related_name="rating")
    score = models.PositiveSmallIntegerField("满意度（1—5）")
    text = SealedText("意见", blank=True)
    at = models.DateTimeField("时间")

    class Meta:
        verbose_name = "来信评价"
        verbose_name_plural = "来信评价"

    def __str__(self) -> str:
        """Return the score."""
        return f"{self.score}"
