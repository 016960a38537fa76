"""What the mailbox puts on the first screen: what is late, what falls due, what waits to be taken up or reviewed."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Count, Min, Q
from django.urls import reverse

from gongkai.web.dialogue.actions.letter_escalate import LATE, SOON
from gongkai.web.dialogue.mailbox import OPEN
from gongkai.web.dialogue.models import Letter, PublicLetter, Route
from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.reach import within


@adds_to_desk("handle_letters")
def letters_due(person: Person, day: date) -> Iterator[Task]:
    """Yield the letters of the organs where `person` handles them, by what is to be done; one query."""
    mine = within(Letter.objects.filter(state__in=OPEN), person, "handle_letters", day)
    late, new, approved = Q(due__lt=day), Q(state="new"), Q(state="approved")
    found = mine.aggregate(
        late=Count("pk", filter=late),
        late_since=Min("due", filter=late),
        new=Count("pk", filter=new),
        new_since=Min("received_on", filter=new),
        approved=Count("pk", filter=approved),
        approved_due=Min("due", filter=approved),
        open=Count("pk", filter=Q(state="open", due__gte=day)),
        next=Min("due", filter=Q(state="open", due__gte=day)),
    )
    box = reverse("letters")
    yield Task("逾期未答复的来信", found["late"], f"{box}?overdue=1&sort=due", found["late_since"])
    yield Task("待受理的来信", found["new"], f"{box}?state=new&sort=due", found["new_since"])
    yield Task("答复待发出的来信", found["approved"], f"{box}?state=approved&sort=due", found["approved_due"])
    yield Task("正在办理的来信", found["open"], f"{box}?state=open&sort=due", found["next"])


@adds_to_desk("review_letters")
def letters_to_review(person: Person, day: date) -> Iterator[Task]:
    """Yield the answers and words for the public that wait for a reviewer, and the letters that are urged."""
    mine = within(Letter.objects.filter(state__in=OPEN), person, "review_letters", day)
    waiting, urged = Q(state="review"), Q(escalated__in=(SOON, LATE))
    found = mine.aggregate(
        waiting=Count("pk", filter=waiting),
        next=Min("due", filter=waiting),
        urged=Count("pk", filter=urged),
        since=Min("due", filter=urged),
    )
    box = reverse("letters")
    yield Task("待审核的来信答复", found["waiting"], f"{box}?state=review&sort=due", found["next"])
    yield Task("催办的来信", found["urged"], f"{box}?urged=1&sort=due", found["since"])
    drafts = within(PublicLetter.objects.filter(state="draft"), person, "review_letters", day)
    yield Task("待审核的来信公开稿", drafts.count(), f"{reverse('letters_made_public')}?state=draft")


@adds_to_desk("answer_route")
def routes_to_answer(person: Person, day: date) -> Iterator[Task]:
    """Yield what was asked of the offices of `person` about letters."""
    mine = within(Route.objects.filter(answered_at__isnull=True), person, "answer_route", day, via="to")
    found = mine.aggregate(count=Count("pk"), next=Min("due"))
    yield Task("待反馈的转办来信", found["count"], reverse("letter_routes"), found["next"])
