"""Redactions: what of a file is blacked out, by which exemption, and the file that came of it."""

from django.db import models

from gongkai.web.organs.models import Person
from gongkai.web.organs.models.sealed import SealedJSON
from gongkai.web.requests.models.file import KeptFile
from gongkai.web.requests.models.request import Request


class Redaction(models.Model):
    """The passages of a file that are not disclosed; `result` is the file without them, once it is made.

    `marks` are places and exemptions; `reading` is the digest of the reading they refer to, so that a mark never
    falls elsewhere because the file is read otherwise one day.
    """

    original = models.ForeignKey(KeptFile, on_delete=models.PROTECT, related_name="redactions")
    request = models.ForeignKey(Request, on_delete=models.PROTECT, related_name="redactions")
    marks = SealedJSON("遮盖处", default=list)
    reading = models.CharField(max_length=64)
    result = models.OneToOneField(
        KeptFile, on_delete=models.PROTECT, blank=True, null=True, related_name="redacted_by", verbose_name="遮盖后"
    )
    by = models.ForeignKey(Person, on_delete=models.PROTECT, related_name="+", verbose_name="遮盖人")
    at = models.DateTimeField("时间")

    class Meta:
        verbose_name = "遮盖"
        verbose_name_plural = "遮盖"

    def __str__(self) -> str:
        """Return of what."""
        return f"{self.original}"
