"""Subscriptions to what is made public, and what each public item is of interest for."""

from django.db import models

from gongkai.web.organs.models import Organ
from gongkai.web.organs.models.sealed import SealedText
from gongkai.web.publishing.models.listed import Listed


class Tagged(models.Model):
    """A listed item is of an interest (publishing/interests.toml). Made with its row in the lists, and gone with it."""

    listed = models.ForeignKey(Listed, on_delete=models.CASCADE, related_name="tagged")
    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+", db_index=False)
    interest = models.CharField(max_length=30)

    class Meta:
        verbose_name = "主题标记"
        verbose_name_plural = "主题标记"
        indexes = [models.Index(fields=["organ", "interest", "listed"])]

    def __str__(self) -> str:
        """Return the interest."""
        return self.interest


class Subscription(models.Model):
    """Somebody wants to be told by e-mail what an organ makes public: of some interests, of some villages, or all.

    The address rests sealed; `mark` is its keyed digest, by which it is found again. Nothing is sent before whoever
    reads the letters there has confirmed it, and with the end the row is gone. `villages` are keys of organs; `told` is
    the place in the lists up to which was told (models/listed.py); `failures` counts letters in a row that did not go
    out.
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="subscriptions", verbose_name="机关")
    interests = models.JSONField("主题和人群", default=list)
    villages = models.JSONField("村（居）民委员会", default=list)
    address = SealedText("电子邮箱")
    mark = models.CharField(max_length=64)
    asked_at = models.DateTimeField("订阅时间")
    confirmed_at = models.DateTimeField("确认时间", blank=True, null=True)
    told = models.BigIntegerField(default=0)
    failures = models.PositiveSmallIntegerField(default=0)

    class Meta:
        verbose_name = "订阅"
        verbose_name_plural = "订阅"
        indexes = [models.Index(fields=["organ", "confirmed_at"])]
        constraints = [models.UniqueConstraint(fields=["mark", "organ"], name="subscribed_once")]

    def __str__(self) -> str:
        """Return what it is to, never whose it is."""
        return str(self.organ)
