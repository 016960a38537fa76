"""What people add to any record of the office: comments and attachments."""

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models

from gongkai.web.organs.models.organ import Organ
from gongkai.web.organs.models.person import Person


class _Added(models.Model):
    """Something a person added to a record of an organ."""

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+")
    record_type = models.ForeignKey(ContentType, on_delete=models.PROTECT, related_name="+")
    record_key = models.PositiveBigIntegerField()
    record = GenericForeignKey("record_type", "record_key")
    person = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+")
    at = models.DateTimeField("时间")

    class Meta:
        abstract = True
        indexes = [models.Index(fields=["record_type", "record_key"])]


class Comment(_Added):
    """A remark on a record, for colleagues only."""

    text = models.TextField("留言", max_length=2000)

    class Meta(_Added.Meta):
        verbose_name = "留言"
        verbose_name_plural = "留言"

    def __str__(self) -> str:
        """Return its beginning."""
        return self.text[:40]


class Attachment(_Added):
    """A file on a record. `digest` is its SHA-256; `scanned` what the virus scanner said, if there is one."""

    file = models.FileField("文件", upload_to="attachments/%Y/%m/")
    name = models.CharField("文件名", max_length=200)
    size = models.PositiveBigIntegerField("大小")
    digest = models.CharField(max_length=64)
    scanned = models.CharField("查毒结果", max_length=120, blank=True)

    class Meta(_Added.Meta):
        verbose_name = "附件"
        verbose_name_plural = "附件"

    def __str__(self) -> str:
        """Return the file's name."""
        return self.name
