"""What inspections put on the first screen: flaws to mend, to look at again, and late ones below."""

from collections.abc import Iterator
from datetime import date

from django.db.models import Count, Min, Q
from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.oversight import watching
from gongkai.web.oversight.inspecting import run
from gongkai.web.oversight.models import Flaw
from gongkai.web.oversight.models.flaw import MENDED, OPEN, STANDING

assert watching  # noqa: S101 -- read here, so that what is watched over is entered wherever the office runs
assert run  # noqa: S101 -- read here, so that its daily look is entered


@adds_to_desk("mend_flaws")
def flaws_to_mend(person: Person, day: date) -> Iterator[Task]:
    """Yield the flaws the person's organs are to mend, by the first day due; one query."""
    mine = limited(Flaw.objects.filter(state=OPEN), person, "mend_flaws", day)
    found = mine.aggregate(count=Count("pk"), first=Min("due"))
    yield Task("待整改的巡查问题", found["count"], f"{reverse('flaws')}?state={OPEN}", found["first"])


@adds_to_desk("spot_check")
def flaws_below(person: Person, day: date) -> Iterator[Task]:
    """Yield what a superior waits for: late flaws below, and those a person found that are told to be mended."""
    below = limited(Flaw.objects.filter(state__in=STANDING), person, "spot_check", day)
    late, told = Q(due__lt=day), Q(state=MENDED, spot_check__isnull=False)
    found = below.aggregate(late=Count("pk", filter=late), first=Min("due", filter=late), told=Count("pk", filter=told))
    yield Task("下级机关逾期未整改的巡查问题", found["late"], f"{reverse('flaws')}?late=overdue", found["first"])
    yield Task("等待确认整改的抽查问题", found["told"], f"{reverse('flaws')}?state={MENDED}")
