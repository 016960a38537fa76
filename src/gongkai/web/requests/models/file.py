"""Files of a case: sealed where they rest, opened only for those on the case, purged by the rule of retention."""

from django.db import models

from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.models.sealed import SealedText
from gongkai.web.requests.models.letter import Letter
from gongkai.web.requests.models.notice import Notice
from gongkai.web.requests.models.request import Request

PURPOSES = (
    ("identity", "身份证明"),
    ("application", "申请材料"),
    ("correction", "补正材料"),
    ("opinion", "意见材料"),
    ("supply", "提供的信息"),
    ("redacted", "遮盖后的信息"),
    ("notice", "文书"),
    ("delivery", "送达凭证"),
    ("payment", "缴费凭证"),
    ("other", "其他材料"),
)


class KeptFile(models.Model):
    """A file on a case; the bytes on disk are sealed. `digest` is the SHA-256 of the open bytes."""

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+")
    letter = models.ForeignKey(Letter, on_delete=models.PROTECT, blank=True, null=True, related_name="files")
    request = models.ForeignKey(Request, on_delete=models.PROTECT, blank=True, null=True, related_name="files")
    notice = models.ForeignKey(Notice, on_delete=models.PROTECT, blank=True, null=True, related_name="files")
    purpose = models.CharField("用途", max_length=12, choices=PURPOSES)
    name = SealedText("文件名")
    sealed = models.FileField(upload_to="sealed/%Y/%m/")
    size = models.PositiveBigIntegerField("大小")
    digest = models.CharField(max_length=64)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    at = models.DateTimeField("时间")
    purged_on = models.DateField("清除日期", blank=True, null=True)

    class Meta:
        verbose_name = "案卷材料"
        verbose_name_plural = "案卷材料"

    def __str__(self) -> str:
        """Return what it is for."""
        return dict(PURPOSES)[self.purpose]
