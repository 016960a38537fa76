"""What the reviews ask for on the first screen: what I am to review, what came back, what waits for its moment."""

from collections.abc import Iterator
from datetime import date

from django.db.models import OuterRef, Subquery
from django.urls import reverse
from django.utils import timezone

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.publishing.models import Item, Round
from gongkai.web.publishing.models.item import APPROVED, DRAFT
from gongkai.web.publishing.rounds import for_review
from gongkai.web.publishing.tables import stages


@adds_to_desk(*(stage.permission for stage in stages().values()))
def to_review(person: Person, day: date) -> Iterator[Task]:
    """Yield what waits for the person's review: the urgent apart, due today."""
    mine = [round_ for round_, why in for_review(person, day) if not why]
    urgent = [round_ for round_ in mine if round_.urgent]
    yield Task("紧急送审，待我审核", len(urgent), reverse("reviews"), day)
    days = [each.item.due for each in mine if not each.urgent and each.item.due and not each.item.released_on]
    yield Task("待我审核", len(mine) - len(urgent), reverse("reviews"), min(days, default=None))


@adds_to_desk()
def returned(person: Person, day: date) -> Iterator[Task]:
    """Yield what was returned and is the person's to mend: what they wrote or submitted."""
    del day
    last = Round.objects.filter(item=OuterRef("pk")).order_by("-pk")
    # Two questions rather than one with “or”: either is answered from an index, however many items there are.
    wrote = Item.objects.filter(author=person, stage=DRAFT).values_list("pk", flat=True)
    sent = Round.objects.filter(by=person, outcome="returned", item__stage=DRAFT).values_list("item", flat=True)
    mine = Item.objects.filter(pk__in={*wrote, *sent})
    back = mine.annotate(last=Subquery(last.values("outcome")[:1])).filter(last="returned")
    found = list(back.values_list("pk", "due", "released_on"))
    days = [due for _, due, released_on in found if due and not released_on]
    where = reverse("item", args=[found[0][0]]) if len(found) == 1 else f"{reverse('items')}?stage={DRAFT}"
    yield Task("退回给我修改", len(found), where, min(days, default=None))


@adds_to_desk("release")
def waiting(person: Person, day: date) -> Iterator[Task]:
    """Yield what three reviewers passed and is released at its moment; one that has gone by was refused, and shows."""
    mine = limited(Item.objects.filter(stage=APPROVED), person, "release", day)
    moments = [timezone.localdate(at) for at in mine.values_list("release_at", flat=True) if at]
    yield Task("等待定时公开", len(moments), f"{reverse('items')}?stage={APPROVED}", min(moments, default=None))
