"""What automatic answers ask for today: frequent questions to review or that run out, questions nobody could answer."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.db.models import Count, Min, Q
from django.urls import reverse

from gongkai.web.dialogue.models import Faq, OpenQuestion
from gongkai.web.dialogue.models.answers import OPEN, RELEASED, WAITING
from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited

_AHEAD = timedelta(days=30)
"""So long before a frequent question runs out it is on the desk."""


@adds_to_desk("review_faq")
def faqs_to_review(person: Person, day: date) -> Iterable[Task]:
    """Yield the frequent questions others wrote that wait for a review; one query."""
    waiting = limited(Faq.objects.filter(state=WAITING), person, "review_faq", day).exclude(author=person)
    yield Task("待审核的常见问题", waiting.count(), f"{reverse('faqs')}?state={WAITING}")


@adds_to_desk("write_faq")
def faqs_ending(person: Person, day: date) -> Iterable[Task]:
    """Yield the frequent questions that run out soon or have; one query."""
    ending = Q(state=RELEASED, valid_until__isnull=False, valid_until__lte=day + _AHEAD)
    found = limited(Faq.objects.filter(ending), person, "write_faq", day).aggregate(
        count=Count("pk"), first=Min("valid_until")
    )
    yield Task("快要到期或者已经到期的常见问题", found["count"], f"{reverse('faqs')}?state={RELEASED}", found["first"])


@adds_to_desk("settle_questions")
def questions_open(person: Person, day: date) -> Iterable[Task]:
    """Yield the questions nobody could answer; one query."""
    questions = limited(OpenQuestion.objects.filter(state=OPEN), person, "settle_questions", day)
    yield Task("没有答上的问题", questions.count(), f"{reverse('open_questions')}?state={OPEN}")
