"""What columns ask for today: overdue, about to be, blank; for the clerk at home, and for the overseer below."""

from collections.abc import Iterable
from datetime import date, timedelta

from django.db.models import Count, Min
from django.urls import reverse

from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.publishing.freshness import BLANK, OVERDUE, SOON, columns_on, days_of

LABELS = {OVERDUE: "更新超期的栏目", SOON: "即将超期的栏目", BLANK: "空白的栏目"}
HOME = {OVERDUE: "两周没有更新的网站", SOON: "即将两周没有更新的网站"}


@adds_to_desk("arrange_columns")
def columns(person: Person, day: date) -> Iterable[Task]:
    """Yield how many columns are in each state, with the day the first of them falls due; one query."""
    seen = limited(columns_on(day), person, "arrange_columns", day).filter(organ__closed_on__isnull=True)
    counts: dict[tuple[bool, str], int] = {}
    first: dict[tuple[bool, str], date] = {}
    found = seen.values_list("freshness", "state").annotate(count=Count("pk"), oldest=Min("newest_on")).order_by()
    for freshness, state, count, oldest in found:
        if state not in LABELS:
            continue
        key = (freshness == "homepage", state)
        counts[key] = counts.get(key, 0) + count
        days = days_of(freshness, day)
        if oldest is not None and days is not None and state != BLANK:
            first[key] = min(first.get(key, date.max), oldest + timedelta(days=days))
    for (home, state), count in counts.items():
        narrowed = f"?state={state}" + ("&kind=root" if home else "")
        label = (HOME if home else LABELS)[state]
        yield Task(label, count, reverse("freshness") + narrowed, first.get((home, state)))
