"""Releases: each time something became readable by the public, or ceased to be."""

from django.db import models
from wagtail.models import Revision

from gongkai.web.organs.models import Person
from gongkai.web.publishing.models.item import Item
from gongkai.web.publishing.models.review import KINDS, Round


class Release(models.Model):
    """A release of what one round approved. The database lets an item be live only with one that stands (not ended).

    `note` is what the page tells of an update or a correction; `ended_reason` why it was withdrawn or replaced.
    """

    item = models.ForeignKey(Item, on_delete=models.PROTECT, related_name="releases")
    round = models.OneToOneField(Round, on_delete=models.PROTECT, related_name="release")
    revision = models.ForeignKey(Revision, on_delete=models.PROTECT, related_name="+")
    kind = models.CharField("类别", max_length=12, choices=KINDS)
    by = models.ForeignKey(Person, on_delete=models.PROTECT, null=True, related_name="+", verbose_name="公开人")
    at = models.DateTimeField("公开时间")
    note = models.CharField("更新说明", max_length=500, blank=True)
    ended_at = models.DateTimeField("结束时间", blank=True, null=True)
    ended_by = models.ForeignKey(Person, on_delete=models.PROTECT, blank=True, null=True, related_name="+")
    ended_reason = models.CharField("结束原因", max_length=500, blank=True)

    class Meta:
        verbose_name = "公开"
        verbose_name_plural = "公开"
        indexes = [models.Index(fields=["item", "ended_at"])]
        constraints = [
            models.UniqueConstraint(
                fields=["item"], condition=models.Q(ended_at__isnull=True), name="one_standing_release"
            )
        ]

    def __str__(self) -> str:
        """Return the item and the moment."""
        return f"{self.item} {self.at:%Y-%m-%d %H:%M}"
