"""The round a draft stands in: found, ended, and who may review it."""

from datetime import datetime

from gongkai.web.organs.models import Person
from gongkai.web.publishing.models import Item, Round

IN_FORCE = ("open", "passed")
"""Outcomes of a round whose approvals still count."""


def standing(item: Item) -> Round | None:
    """Return the round under review, or passed and not yet released; None where the draft stands in no round."""
    found = Round.objects.filter(item=item, outcome__in=IN_FORCE, release__isnull=True)
    return found.select_related("item__organ", "revision", "by").order_by("-pk").first()


def end(round_: Round, outcome: str, at: datetime) -> None:
    """Write how a round ended."""
    round_.outcome, round_.ended_at = outcome, at
    round_.save(update_fields=["outcome", "ended_at"])


def draft_of(round_: Round) -> Item:
    """Return exactly what was submitted."""
    drafted: Item = round_.revision.as_object()
    return drafted


def writers_of(item: Item) -> set[int]:
    """Return the keys of those who wrote what would be released: the author, and everybody who saved a version of it.

    Versions up to the one the public reads now were reviewed with that.
    """
    versions = item.revisions.filter(user__isnull=False)
    if item.live_revision_id:
        versions = versions.filter(pk__gt=item.live_revision_id)
    return {*versions.values_list("user_id", flat=True), *([item.author_id] if item.author_id else [])}


def may_review(round_: Round, person: Person) -> str:
    """Return why `person` may not review this round, as a sentence; "" where nothing speaks against it."""
    if person.pk in writers_of(round_.item):
        return "您是这份信息的作者或者修改过它，不能审核自己的稿件"
    if round_.by_id == person.pk:
        return "您是送审人，不能审核自己送审的稿件"
    if round_.reviews.filter(person=person).exists():
        return "您已经审过这一稿，三审应由三个人分别进行"
    return ""
