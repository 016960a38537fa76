"""What hotline orders ask for today."""

from collections.abc import Iterable
from datetime import date

from django.db.models import Count, Min, Q, QuerySet
from django.urls import reverse

from gongkai.web.dialogue.actions.order import OPEN
from gongkai.web.dialogue.models import Order
from gongkai.web.organs.desk import Task, adds_to_desk
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import may
from gongkai.web.organs.reach import within


@adds_to_desk("keep_orders", "handle_orders", "supervise_orders")
def orders(person: Person, day: date) -> Iterable[Task]:
    """Yield the orders to answer by their day, those to close, those overdue that may be pressed for."""
    here = reverse("orders")
    if may(person, "keep_orders", None, day):
        mine = within(Order.objects.filter(state__in=(*OPEN, "replied")), person, "keep_orders", day)
        told = mine.aggregate(
            waiting=Count("pk", filter=Q(state__in=OPEN)),
            first=Min("due", filter=Q(state__in=OPEN)),
            replied=Count("pk", filter=Q(state="replied")),
        )
        yield Task("待回复的热线工单", told["waiting"], f"{here}?which=waiting", told["first"])
        yield Task("已回复、待办结的热线工单", told["replied"], f"{here}?state=replied")
    elif may(person, "handle_orders", None, day):
        passed_on = within(Order.objects.filter(state="dispatched"), person, "handle_orders", day, via="department")
        yield _task("派给我单位的热线工单", passed_on, f"{here}?which=mine")
    if may(person, "supervise_orders", None, day):
        late = Order.objects.filter(state__in=OPEN, due__lt=day)
        yield _task("逾期没有回复的热线工单", within(late, person, "supervise_orders", day), f"{here}?which=overdue")


def _task(label: str, orders: "QuerySet[Order]", url: str) -> Task:
    told = orders.aggregate(count=Count("pk"), first=Min("due"))
    return Task(label, told["count"], url, told["first"])
