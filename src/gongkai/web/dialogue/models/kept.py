"""What every record the office keeps of itself has: whose it is, who wrote it last, and who let the public see it."""

from typing import ClassVar

from django.db import models

from gongkai.web.organs.models import Organ, Person


class Kept(models.Model):
    """A record of an organ. What the public may see was let out by somebody else than `by`; a change takes it back.

    `PUBLIC` are the fields the public reads, as text to be looked through; every kind of record names its own.
    """

    PUBLIC: ClassVar[tuple[str, ...]]

    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+", verbose_name="机关")
    by = models.ForeignKey(
        Person, on_delete=models.PROTECT, null=True, editable=False, related_name="+", verbose_name="填写人"
    )
    published_at = models.DateTimeField("公开时间", blank=True, null=True, editable=False)
    published_by = models.ForeignKey(
        Person, on_delete=models.PROTECT, blank=True, null=True, editable=False, related_name="+", verbose_name="审核人"
    )

    class Meta:
        abstract = True

    @property
    def public_words(self) -> str:
        """Return what the public reads of it, field by field."""
        return "\n".join(getattr(self, name) for name in self.PUBLIC)
