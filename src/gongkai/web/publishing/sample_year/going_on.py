"""The sample county's year, made behind the office's back: the worker does some of it, and comes back for the rest."""

from collections.abc import Iterator
from datetime import datetime, time
from time import monotonic

from django.utils import timezone
from django_tasks import TaskResultStatus, task
from django_tasks_db.models import DBTaskResult

from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models import Column
from gongkai.web.publishing.sample import open_sites
from gongkai.web.publishing.sample_year.made import TownshipYear
from gongkai.web.publishing.sample_year.plan import stated, working_days, year
from gongkai.web.publishing.tables import level_of
from gongkai.words.tables import table

_AT_ONCE = 8.0
"""Seconds after which the worker is let go, for what else may wait."""


def township_years() -> list[TownshipYear]:
    """Return the townships of the sample county whose year is stated; none where this is another office's data."""
    raw = table("samples/county")["organ"]
    names = {each["name"]: each["key"] for each in raw if each["key"] in stated()}
    return [TownshipYear(names[organ.name], organ) for organ in Organ.objects.filter(name__in=names).order_by("path")]


def begin() -> None:
    """Have the worker make the year, or what is left of it, unless it is at it already."""
    if not under_way():
        go_on.enqueue()


def under_way() -> bool:
    """Tell whether the worker still has some of it before it; one query."""
    waiting = (TaskResultStatus.READY, TaskResultStatus.RUNNING)
    return DBTaskResult.objects.filter(task_path=go_on.module_path, status__in=waiting).exists()


def count_left() -> int:
    """Return how many pieces of the year are not done yet."""
    return sum(len(each.left()) for each in township_years())


@task()  # type: ignore[untyped-decorator]  # django-tasks says nothing of its types
def go_on() -> None:
    """Do some of what is left, and come back where that was not all."""
    if not do_some(monotonic() + _AT_ONCE):
        go_on.enqueue()


def do_some(until: float) -> bool:
    """Open the sites and do pieces of the year until the clock says `until`; tell whether all is done.

    At least one step is done, whatever the clock says. Each is done whole or not at all, so that the next call goes on.
    """
    for organ in _without_site():
        open_sites([organ], _first_moment())
        if monotonic() >= until:
            return False
    for township in township_years():
        for piece in township.left():
            township.do(piece)
            if monotonic() >= until:
                return False
    return True


def _without_site() -> Iterator[Organ]:
    """Yield the organs that should have a site and have none, the county first: its catalogue holds below."""
    roots = Column.objects.filter(kind="root").values("organ")
    yield from (each for each in Organ.objects.exclude(pk__in=roots).order_by("depth", "path") if level_of(each.kind))


def _first_moment() -> datetime:
    return datetime.combine(working_days(year())[0], time(9), timezone.get_default_timezone())
