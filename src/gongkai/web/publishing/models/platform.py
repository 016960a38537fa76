"""Platforms that take items from a program: the account by which a carrier is reached there, and each handing over."""

from django.db import models

from gongkai.web.organs.models import Person
from gongkai.web.organs.models.sealed import SealedText
from gongkai.web.publishing.models.carrier import Carried, Carrier


class PlatformAccount(models.Model):
    """The account of a carrier on its platform, by which the office's program is let in there.

    `secret` and `token` rest sealed; the token is lent by the platform until `token_until`. `cover` is what the
    platform calls the picture that stands above items without one of their own.
    """

    carrier = models.OneToOneField(Carrier, on_delete=models.PROTECT, related_name="account", verbose_name="载体")
    app_id = models.CharField("开发者 ID（AppID）", max_length=40)
    secret = SealedText("开发者密码（AppSecret）")
    token = SealedText(blank=True)
    token_until = models.DateTimeField(blank=True, null=True)
    cover = models.CharField(max_length=200, blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+", verbose_name="接入人")
    since = models.DateTimeField("接入时间")

    class Meta:
        verbose_name = "平台账户"
        verbose_name_plural = "平台账户"

    def __str__(self) -> str:
        """Return what is no secret of it."""
        return self.app_id


class Handover(models.Model):
    """How far something carried has come on its way to a platform, written after every step: none is done twice.

    `draft`, `task` and `article` are what the platform calls it as it goes on; `digest` is that of the content handed
    over. `tries` counts what failed in a row, `next_at` is when it is tried again (None: not by itself), `busy_until`
    until when one worker has it in hand.
    """

    carried = models.OneToOneField(Carried, on_delete=models.CASCADE, related_name="handover")
    digest = models.CharField(max_length=64, blank=True)
    draft = models.CharField(max_length=200, blank=True)
    task = models.CharField(max_length=200, blank=True)
    article = models.CharField(max_length=200, blank=True)
    begun_at = models.DateTimeField("开始推送")
    tries = models.PositiveSmallIntegerField("失败次数", default=0)
    next_at = models.DateTimeField("下次推送", blank=True, null=True)
    busy_until = models.DateTimeField(blank=True, null=True)

    class Meta:
        verbose_name = "自动推送"
        verbose_name_plural = "自动推送"

    def __str__(self) -> str:
        """Return what is handed over where."""
        return str(self.carried)
