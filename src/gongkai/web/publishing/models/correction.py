"""Corrections: what a reader reported about a released item, what was answered, and what was changed."""

from django.db import models

from gongkai.web.organs.models import Organ, Person
from gongkai.web.publishing.models.item import Item
from gongkai.web.publishing.models.release import Release

STATES = (("open", "待处理"), ("upheld", "属实，已更正"), ("rejected", "不属实"), ("answered", "已答复"))


class Correction(models.Model):
    """A reader's report of an error, or the office's own re-reading; answered by `due` (the organ's setting).

    `contact` is sealed (organs/sealing.py). An upheld report leads to the release that mends the item.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="corrections", verbose_name="机关")
    item = models.ForeignKey(Item, on_delete=models.PROTECT, blank=True, null=True, related_name="corrections")
    code = models.CharField("回执号", max_length=20, unique=True)
    text = models.TextField("反映的问题", max_length=2000)
    quote = models.TextField("原文", blank=True)
    contact = models.TextField("联系方式（加密）", blank=True)
    own = models.BooleanField("本机关自查", default=False)
    at = models.DateTimeField("收到时间")
    due = models.DateField("答复期限", blank=True, null=True)
    due_provisional = models.BooleanField(default=False)
    state = models.CharField("状态", max_length=10, default="open", choices=STATES)
    reply = models.TextField("答复", blank=True)
    replied_at = models.DateTimeField("答复时间", blank=True, null=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    release = models.ForeignKey(Release, on_delete=models.PROTECT, blank=True, null=True, related_name="corrects")

    class Meta:
        verbose_name = "纠错"
        verbose_name_plural = "纠错"
        indexes = [models.Index(fields=["organ", "state", "due"]), models.Index(fields=["organ", "-at", "id"])]

    def __str__(self) -> str:
        """Return its receipt number."""
        return self.code
