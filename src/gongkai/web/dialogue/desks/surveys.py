"""What surveys and ideas ask for today: to review, to answer opinions, to publish results, to take ideas up."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Count, Min, Q
from django.urls import reverse

from gongkai.web.dialogue.models import Idea, Survey
from gongkai.web.dialogue.models.idea import RECEIVED
from gongkai.web.dialogue.models.survey import ANSWERED, PUBLISHED, SUBMITTED
from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited


@adds_to_desk("release_surveys")
def to_review(person: Person, day: date) -> Iterable[Task]:
    """Yield the surveys and the results that wait for a review, and the words of ideas others wrote; two queries."""
    reviewed = limited(Survey.objects.all(), person, "release_surveys", day)
    waiting = reviewed.filter(stage__in=(SUBMITTED, ANSWERED)).aggregate(
        drafts=Count("pk", filter=Q(stage=SUBMITTED)),
        opens=Min("opens_on", filter=Q(stage=SUBMITTED)),
        results=Count("pk", filter=Q(stage=ANSWERED)),
    )
    address = reverse("surveys")
    yield Task("待审核的问卷和征集", waiting["drafts"], f"{address}?stage={SUBMITTED}", waiting["opens"])
    yield Task("待审核的调查征集结果", waiting["results"], f"{address}?stage={ANSWERED}")
    shown = limited(Idea.objects.all(), person, "release_surveys", day)
    worded = shown.filter(shown_on=None).exclude(wording="").exclude(worded_by=person).count()
    yield Task("待审核公开的建言", worded, reverse("ideas"))


@adds_to_desk("keep_surveys")
def to_go_on_with(person: Person, day: date) -> Iterable[Task]:
    """Yield the surveys that are over and have no results yet, and the ideas nobody has taken up; two queries."""
    kept = limited(Survey.objects.all(), person, "keep_surveys", day)
    over = kept.filter(stage=PUBLISHED, closes_on__lt=day).count()
    yield Task("已截止、没有结果的调查征集", over, f"{reverse('surveys')}?stage={PUBLISHED}&sort=closes_on")
    mine = limited(Idea.objects.filter(state=RECEIVED), person, "keep_surveys", day)
    yield Task("待办理的建言", mine.count(), f"{reverse('ideas')}?state={RECEIVED}")
