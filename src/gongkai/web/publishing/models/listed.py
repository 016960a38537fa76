"""What is public, as lists, feeds and the search know it."""

from datetime import date

from django.db import models

from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models.column import Column
from gongkai.web.publishing.models.item import Item

A_DAY = 1 << 20
"""So many items can be released in a day and still have places of their own."""


class Listed(models.Model):
    """A released item in the lists. It is made from the release, in the same transaction, and can be made again.

    `id` is the item's place among all: the day of release, then the order within it, so that newest first needs no
    sorting. `text` is what is searched in, piece by piece, a line each: the title first.
    """

    id = models.BigIntegerField(primary_key=True)
    item = models.OneToOneField(Item, on_delete=models.CASCADE, related_name="listed")
    organ = models.ForeignKey(Organ, on_delete=models.PROTECT, related_name="+", db_index=False)
    column = models.ForeignKey(Column, on_delete=models.PROTECT, related_name="+", db_index=False)
    kind = models.CharField(max_length=30)
    village = models.BooleanField()
    text = models.TextField()

    class Meta:
        verbose_name = "公开信息索引"
        verbose_name_plural = "公开信息索引"
        # The village's mark stands last: read from the index, it costs no look at the row.
        indexes = [models.Index(fields=["organ", "id", "village"]), models.Index(fields=["column", "id"])]

    def __str__(self) -> str:
        """Return the first line: the title."""
        return self.text.partition("\n")[0]


def places_of(day: date) -> tuple[int, int]:
    """Return the first place of `day` and the first after it."""
    first = day.toordinal() * A_DAY
    return first, first + A_DAY
