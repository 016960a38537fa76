"""What proposals and open days ask for today."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Count, Min, Q

from gongkai.web.dialogue.dealings import dealings
from gongkai.web.dialogue.models import OpenDay, Proposal
from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.reach import within

_TO_PUBLISH = Q(answered_on__isnull=False, published_at__isnull=True) & ~Q(openness="closed")

_WAITING = {
    "open-days": "待审核发布的开放日公告",
    "places": "待审核公开的专区和信息角",
    "press": "待审核公开的新闻发布会",
}


@adds_to_desk("keep_dealings")
def keeping(person: Person, day: date) -> Iterable[Task]:
    """Yield the proposals to answer by their day, and the open days to be summed up; two queries."""
    open_ones = within(Proposal.objects.filter(answered_on__isnull=True), person, "keep_dealings", day)
    told = open_ones.aggregate(count=Count("pk"), first=Min("due"))
    yield Task("待答复的建议提案", told["count"], f"{_list('proposals')}?sort=due", told["first"])
    over = within(OpenDay.objects.filter(on__lt=day, held_on=None, cancelled=""), person, "keep_dealings", day)
    yield Task("举办之后待登记的开放日", over.count(), _list("open-days"))


@adds_to_desk("publish_dealings")
def letting_out(person: Person, day: date) -> Iterable[Task]:
    """Yield what others have written and somebody has to look at before the public sees it."""
    to_publish = within(Proposal.objects.filter(_TO_PUBLISH), person, "publish_dealings", day).exclude(by=person)
    told = to_publish.aggregate(count=Count("pk"), first=Min("publish_by"))
    yield Task("待公开的建议提案答复", told["count"], f"{_list('proposals')}?sort=published_at", told["first"])
    for key, label in _WAITING.items():
        waiting = dealings()[key].model._default_manager.filter(published_at__isnull=True)  # noqa: SLF001 -- Django's own public name
        count = within(waiting, person, "publish_dealings", day).exclude(by=person).count()
        if count:
            yield Task(label, count, f"{_list(key)}?sort=published_at")
    summed = OpenDay.objects.filter(held_on__isnull=False, published_at__isnull=False, summary_shown_at=None)
    of_others = within(summed, person, "publish_dealings", day).exclude(summed_up_by=person)
    yield Task("待公开的开放日总结", of_others.count(), _list("open-days"))


def _list(kind: str) -> str:
    return dealings()[kind].listed_at
