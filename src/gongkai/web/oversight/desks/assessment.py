"""What assessments ask for today: an own view to hand in, views to check, appeals to answer, results to make final."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Count, Min, Q
from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.oversight.models import Appeal, Assessment
from gongkai.web.oversight.models.assessment import CHECKING, OWN, TOLD


@adds_to_desk("assess_oneself")
def own_views(person: Person, day: date) -> Iterable[Task]:
    """Yield the organ's own views that are to be handed in, and results that may still be appealed against."""
    told = limited(Assessment.objects.all(), person, "assess_oneself", day).aggregate(
        own=Count("pk", Q(state=OWN)),
        due=Min("due", filter=Q(state=OWN)),
        told=Count("pk", Q(state=TOLD, appeal_until__gte=day)),
        until=Min("appeal_until", filter=Q(state=TOLD, appeal_until__gte=day)),
    )
    at = reverse("assessments")
    yield Task("待报送的考核自评", told["own"], f"{at}?state={OWN}", told["due"])
    yield Task("已告知、可以申诉的考核结果", told["told"], f"{at}?state={TOLD}", told["until"])


@adds_to_desk("assess")
def checks(person: Person, day: date) -> Iterable[Task]:
    """Yield what whoever assesses has to do."""
    mine = limited(Assessment.objects.all(), person, "assess", day, via="set__organ")
    over = Q(state=TOLD, appeal_until__lt=day)
    told = mine.aggregate(checking=Count("pk", Q(state=CHECKING)), over=Count("pk", over))
    at = reverse("assessments")
    yield Task("待核查的考核自评", told["checking"], f"{at}?state={CHECKING}")
    yield Task("可以定案的考核", told["over"], f"{at}?state={TOLD}")
    open_ones = limited(Appeal.objects.filter(state="open"), person, "assess", day, via="mark__assessment__set__organ")
    yield Task("待处理的考核申诉", open_ones.count(), f"{at}?state={TOLD}")
