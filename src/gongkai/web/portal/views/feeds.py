"""Atom feeds: what an organ or a column published last, for readers' programs."""

from typing import Any, NamedTuple

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.utils.feedgenerator import Atom1Feed

from gongkai.web.organs.guard import public, today
from gongkai.web.organs.models import Organ
from gongkai.web.portal.views.organs import newest
from gongkai.web.publishing.digests import wanted
from gongkai.web.publishing.interests import Interest, interests
from gongkai.web.publishing.models import Column, Listed
from gongkai.web.publishing.shown import open_columns
from gongkai.web.screens.language import said

ENTRIES = 30


class OrganFeed(Feed[Listed, Organ | Column]):
    """What an organ published last."""

    feed_type = Atom1Feed
    language = "zh-Hans"

    def get_object(self, request: HttpRequest, key: int) -> Organ | Column:
        """Return whose feed it is."""
        del request
        organ: Organ = get_object_or_404(Organ, pk=key)
        return organ

    def title(self, obj: Organ | Column) -> str:
        """Return the organ's name, or organ and column."""
        return f"{obj.organ} {obj.title}" if isinstance(obj, Column) else str(obj)

    def link(self, obj: Organ | Column) -> str:
        """Return the page it is the feed of."""
        return reverse("public_column" if isinstance(obj, Column) else "public_organ", args=[obj.pk])

    def items(self, obj: Organ | Column) -> Any:
        """Return the newest entries."""
        return newest(self.listed(obj), ENTRIES)

    def listed(self, obj: Any) -> Any:
        """Return everything the feed could hold."""
        return Listed.objects.filter(organ=obj)

    def item_title(self, item: Listed) -> str:
        """Return the title."""
        return item.item.title

    def item_description(self, item: Listed) -> str:
        """Return the summary."""
        return item.item.summary

    def item_link(self, item: Listed) -> str:
        """Return the canonical address, which is its identity too."""
        return reverse("public_item", args=[item.item_id])

    def item_pubdate(self, item: Listed) -> Any:
        """Return when it was first published."""
        return item.item.first_published_at

    def item_updateddate(self, item: Listed) -> Any:
        """Return when it was last changed."""
        return item.item.last_published_at


class ColumnFeed(OrganFeed):
    """What was published last in a column and those in it."""

    def get_object(self, request: HttpRequest, key: int) -> Column:
        """Return the column, where it is open."""
        del request
        column = get_object_or_404(Column.objects.select_related("organ"), pk=key)
        if column.pk not in {each.pk for each in open_columns(column.organ, today())}:
            raise Http404
        return column

    def listed(self, obj: Any) -> Any:
        """Return everything in the column and below."""
        inside = [each.pk for each in open_columns(obj.organ, today()) if each.path.startswith(obj.path)]
        return Listed.objects.filter(column__in=inside)


class InterestFeed(OrganFeed):
    """What an organ published last that is of an interest: a topic, or an audience."""

    def get_object(self, request: HttpRequest, key: int, interest: str) -> "Subject":  # type: ignore[override]  # it is addressed by more
        """Return organ and interest."""
        del request
        if interest not in interests():
            raise Http404
        return Subject(get_object_or_404(Organ, pk=key), interests()[interest])

    def title(self, obj: Any) -> str:
        """Return organ and interest."""
        return f"{obj.organ} {said(obj.interest.name)}"

    def link(self, obj: Any) -> str:
        """Return the page on subscribing."""
        return reverse("subscribe", args=[obj.organ.pk])

    def listed(self, obj: Any) -> Any:
        """Return everything of the interest."""
        return wanted(obj.organ.pk, [obj.interest.key], [])


class Subject(NamedTuple):
    """What the feed of an interest is of."""

    organ: Organ
    interest: Interest


class VillageFeed(OrganFeed):
    """What was published last of the affairs of a village, in its column at the township."""

    def listed(self, obj: Any) -> Any:
        """Return everything that stands in the village's column."""
        return Listed.objects.filter(item__committee=obj)


addresses = [
    path("organs/<int:key>/feed", public(OrganFeed()), name="organ_feed"),
    path("organs/<int:key>/feed/village", public(VillageFeed()), name="village_feed"),
    path("organs/<int:key>/feed/<slug:interest>", public(InterestFeed()), name="interest_feed"),
    path("columns/<int:key>/feed", public(ColumnFeed()), name="column_feed"),
]
