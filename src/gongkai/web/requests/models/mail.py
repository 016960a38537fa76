"""E-mails that came in for an organ, waiting for somebody to register what they ask, or to put them aside."""

from django.db import models

from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.models.sealed import SealedText
from gongkai.web.requests.models.letter import Letter


class Mail(models.Model):
    """An e-mail as it came in; the whole of it rests sealed. `mark` is a keyed digest: the same one comes in once.

    It ends as a letter, or put aside with a reason (no request: an advertisement, an inquiry answered otherwise).
    """

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="mails", verbose_name="机关")
    mark = models.CharField(max_length=64)
    arrived_on = models.DateField("到达日期")
    sealed = models.FileField(upload_to="sealed/%Y/%m/")
    size = models.PositiveBigIntegerField("大小")
    sender = SealedText("发件人")
    subject = SealedText("主题", blank=True)
    letter = models.OneToOneField(Letter, on_delete=models.PROTECT, blank=True, null=True, related_name="mail")
    put_aside = models.CharField("搁置的原因", max_length=200, blank=True)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("收取时间")

    class Meta:
        verbose_name = "来信邮件"
        verbose_name_plural = "来信邮件"
        constraints = [models.UniqueConstraint(fields=["organ", "mark"], name="mail_once")]
        indexes = [models.Index(fields=["organ", "arrived_on"])]

    def __str__(self) -> str:
        """Return the day it arrived: who wrote stands only where somebody opens it."""
        return f"{self.arrived_on}"
