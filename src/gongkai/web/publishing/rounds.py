"""The round a draft stands in: found, ended, and who may review it."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from functools import reduce
from operator import or_

from django.db.models import Count, Q, QuerySet
from django.db.models.functions import TruncDate
from django.utils import timezone
from wagtail.models import Revision

from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.permissions import limited
from gongkai.web.publishing.models import Item, Review, Round
from gongkai.web.publishing.tables import stages

IN_FORCE = ("open", "passed")
"""Outcomes of a round whose approvals still count."""


def standing(item: Item) -> Round | None:
    """Return the round under review, or passed and not yet released; None where the draft stands in no round."""
    found = Round.objects.filter(item=item, outcome__in=IN_FORCE, release__isnull=True)
    return found.select_related("item__organ", "item__committee", "revision", "by").order_by("-pk").first()


def end(round_: Round, outcome: str, at: datetime) -> None:
    """Write how a round ended."""
    round_.outcome, round_.ended_at = outcome, at
    round_.save(update_fields=["outcome", "ended_at"])


def draft_of(round_: Round) -> Item:
    """Return exactly what was submitted."""
    return round_.item.with_content_json(round_.revision.content)


def writers_of(items: Iterable[Item]) -> dict[int, set[int]]:
    """Return by item the keys of those who wrote what would be released: author, and whoever saved a version of it.

    Versions up to the one the public reads now were reviewed with that.
    """
    known = {str(item.pk): item for item in items}
    found = {item.pk: {item.author_id} - {None} for item in known.values()}
    saved = Revision.page_revisions.filter(object_id__in=known, user__isnull=False)
    for key, version, person in saved.values_list("object_id", "pk", "user_id"):
        if version > (known[key].live_revision_id or 0):
            found[known[key].pk].add(person)
    return found


def against(round_: Round, person: Person) -> str:
    """Return why `person` may not review this round, as a sentence; "" where nothing speaks against it."""
    reviewers = set(round_.reviews.values_list("person", flat=True))
    return why_not(round_, person, writers_of([round_.item])[round_.item_id], reviewers)


def why_not(round_: Round, person: Person, writers: set[int], reviewers: set[int]) -> str:
    """Return the same, where writers and reviewers of many rounds were looked up at once."""
    if person.pk in writers:
        return "您是这份信息的作者或者修改过它，不能审核自己的稿件"
    if round_.by_id == person.pk:
        return "您是送审人，不能审核自己送审的稿件"
    if person.pk in reviewers:
        return "您已经审过这一稿，三审应由三个人分别进行"
    return ""


def waiting_for(person: Person, day: date) -> "QuerySet[Round]":
    """Return the open rounds that wait for a review this person may give by office, the urgent and the oldest first."""
    open_ = Round.objects.filter(outcome="open")
    at_stage = (
        Q(pk__in=limited(open_, person, stage.permission, day, via="item__organ").filter(item__stage=key).values("pk"))
        for key, stage in stages().items()
    )
    return (
        open_.filter(reduce(or_, at_stage)).select_related("item__organ", "by").order_by("-urgent", "item__due", "at")
    )


def for_review(person: Person, day: date) -> list[tuple[Round, str]]:
    """Return the same rounds, each with why this person may not review it ("" where nothing speaks against it)."""
    rounds = list(waiting_for(person, day))
    writers, reviewers = writers_of(each.item for each in rounds), defaultdict(set)
    for key, who in Review.objects.filter(round__in=rounds).values_list("round", "person"):
        reviewers[key].add(who)
    return [(each, why_not(each, person, writers[each.item_id], reviewers[each.pk])) for each in rounds]


def urgent_between(organ: Organ, first: date, last: date) -> dict[int, tuple[int, int]]:
    """Return by organ (`organ` and all below it) how many rounds were urgent, and how many there were.

    Both days are included. Oversight looks at what share takes the urgent path, which is to be the exception.
    """
    day = TruncDate("at", tzinfo=timezone.get_default_timezone())
    found = Round.objects.annotate(day=day).filter(
        item__organ__path__startswith=organ.path, day__gte=first, day__lte=last
    )
    counted = found.values("item__organ").annotate(urgents=Count("pk", filter=Q(urgent=True)), all=Count("pk"))
    return {each["item__organ"]: (each["urgents"], each["all"]) for each in counted.order_by("item__organ")}
