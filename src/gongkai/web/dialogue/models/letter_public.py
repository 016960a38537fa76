"""Answered letters as the public reads them: in the office's own words, without anybody's personal data."""

from django.db import models

from gongkai.web.dialogue.mailbox import KINDS
from gongkai.web.dialogue.models.letter import Letter
from gongkai.web.organs.models import Organ, Person

PUBLIC_STATES = (("draft", "待审核"), ("public", "已公开"), ("returned", "退回修改"), ("withdrawn", "已撤下"))


class PublicLetter(models.Model):
    """A letter and its answer reworded for the public, and reviewed by another than who reworded it.

    `organ`, `kind` and the days are the letter's, kept here so that the public's lists ask one table.
    """

    letter = models.OneToOneField(Letter, on_delete=models.PROTECT, related_name="public")
    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="public_letters", verbose_name="机关")
    kind = models.CharField("类别", max_length=16, choices=KINDS)
    title = models.CharField("标题", max_length=120)
    question = models.TextField("来信", max_length=5000)
    answer = models.TextField("答复", max_length=10000)
    received_on = models.DateField("收到日期")
    answered_on = models.DateField("答复日期")
    state = models.CharField("状态", max_length=10, default="draft", choices=PUBLIC_STATES)
    drafted_by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="拟稿人")
    drafted_at = models.DateTimeField("拟稿时间")
    reviewed_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+", verbose_name="审核人"
    )
    reviewed_at = models.DateTimeField("审核时间", blank=True, null=True)
    remark = models.CharField("审核意见", max_length=500, blank=True)
    published_on = models.DateField("公开日期", blank=True, null=True)

    class Meta:
        verbose_name = "公开的来信"
        verbose_name_plural = "公开的来信"
        indexes = [
            models.Index(fields=["organ", "state", "-published_on", "-id"]),
            models.Index(fields=["organ", "-published_on", "id"]),
            models.Index(fields=["-published_on", "id"]),
        ]

    def __str__(self) -> str:
        """Return the title."""
        return self.title
