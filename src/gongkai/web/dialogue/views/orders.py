"""Screens of hotline orders: the list, an order with what may be done next, its steps, the figures of a year."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.utils.html import format_html
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.dialogue.actions.order import OPEN, STEPS, EnterOrder, OpenCaller, Step
from gongkai.web.dialogue.models import Order
from gongkai.web.dialogue.order_figures import by_month, by_organ, years
from gongkai.web.dialogue.order_forms import OrderForm, StepForm
from gongkai.web.dialogue.order_tables import classes, satisfactions, states
from gongkai.web.organs.action import ACTIONS
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import may, organs_where
from gongkai.web.organs.reach import within
from gongkai.web.organs.remarkable import takes_remarks
from gongkai.web.screens.acting import acting
from gongkai.web.screens.asked import number
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.deadline import standing
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.looks import Look, shows
from gongkai.web.screens.navigation import Entry, enter

SEE = "see_orders"
OVERDUE, MINE = "overdue", "mine"
WAITING = "waiting"


def _address(order: Any) -> str:
    return reverse("order", args=[order.pk])


def _state(order: Order) -> str:
    words = said("{state}，督办 {times} 次", state=order.get_state_display(), times=order.supervised)
    return words if order.supervised and order.state in OPEN else said(order.get_state_display())


def _due(order: Order) -> Any:
    """Return the day due, and how it stands while the caller waits."""
    if order.state not in OPEN or order.due is None:
        return order.due
    stands = standing(order.due, today(), provisional=order.provisional)
    words = said(stands.message, **stands.values)
    return format_html('{} <span class="badge {}">{}</span>', order.due, stands.kind, words)


COLUMNS = (
    Column("工单编号", "number", link=_address),
    Column("标题", "subject"),
    Column("工单类别", lambda order: said(order.get_kind_display())),
    Column("收到日期", "received_on", sort="received_on"),
    Column("状态", _state),
    Column("办理期限", _due),
    Column("回复日期", "replied_on"),
    Column("满意度", lambda order: said(order.get_satisfaction_display()) if order.satisfaction else ""),
)
shows(Order, Look((), COLUMNS, "-received_on", SEE))


@guarded(SEE)
@require_GET
def orders(request: HttpRequest) -> HttpResponseBase:
    """List the orders the person may see: all, those overdue, those that wait, those passed on to the own office."""
    person, day = person_of(request), today()
    told = request.GET.get("which", "")
    rows = within(Order.objects.all(), person, SEE, day, via="department" if told == MINE else "organ")
    if told:
        rows = rows.filter(state__in=OPEN)
    if told == OVERDUE:
        rows = rows.filter(due__lt=day)
    number = request.GET.get("q", "").strip()
    organs = list(organs_where(person, SEE, day).order_by("path"))
    several = (Column("机关", "organ.name"),) if len(organs) > 1 else ()
    kinds = [(key, each.name) for key, each in classes().items()]
    return Listing(
        "热线工单",
        (rows.filter(number=number) if number else rows).select_related("organ").defer("content", "caller"),
        columns=(*COLUMNS, *several),
        search=("number",),
        filters=(
            Choice("state", "状态", list(states().items())),
            Choice("kind", "工单类别", kinds),
            Choice("satisfaction", "满意度", [(key, each.name) for key, each in satisfactions().items()]),
            Choice("organ", "机关", [(str(each.pk), each.name) for each in organs]),
            Days("received_on", "收到日期"),
        ),
        order="due" if told else "-received_on",
        template="dialogue/orders.html",
        empty="还没有热线工单。",
        context={
            "mine": organs_where(person, "keep_orders", day).order_by("path"),
            "imports": organs_where(person, "import_counts", day).order_by("path"),
            "narrows": [(label, key, key == told) for key, label in _NARROWS],
        },
    ).respond(request)


_NARROWS = (("", "全部"), (OVERDUE, "已逾期"), (WAITING, "待回复"), (MINE, "派给我单位的"))


@guarded(SEE)
@require_GET
def order(request: HttpRequest, key: int) -> HttpResponse:
    """Show an order without the caller: how it stands, and what may be done next."""
    shown, person, day = _order(request, key, SEE), person_of(request), today()
    steps = [step(shown, day, "—", person, {"department": shown.organ}) for step in STEPS if shown.state in step.before]
    able = [step for step in steps if any(may(person, step.permission, place, day) for place in step.places())]
    page = {
        "order": shown,
        "state": _state(shown),
        "waits": shown.state in OPEN,
        "steps": [(step, reverse("order_step", args=[shown.pk, step.name])) for step in able],
        "opens": any(may(person, OpenCaller.permission, place, day) for place in OpenCaller(shown).places()),
    }
    return render(request, "dialogue/order.html", page)


@guarded(OpenCaller.permission)
@require_POST
def order_caller(request: HttpRequest, key: int) -> HttpResponse:
    """Show who called, what was said and what was written down, once the trail says who looked."""
    shown = _order(request, key, OpenCaller.permission)
    OpenCaller(shown).do(actor=person_of(request), at=timezone.now())
    lines = [(ACTIONS[each.kind].label, each) for each in shown.steps.select_related("by") if each.text]
    answer = render(request, "dialogue/order_caller.html", {"order": shown, "lines": lines})
    answer["Cache-Control"] = "no-store"
    return answer


@guarded("keep_orders")
def enter_order(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for an order, and enter it."""
    organ = get_object_or_404(Organ, pk=key)
    demand(request, "keep_orders", organ)
    form, person = OrderForm(request.POST or None), person_of(request)
    around = {"title": EnterOrder.label, "submit": "登记", "back": reverse("orders"), "lead": organ}
    return acting(request, form, lambda _: EnterOrder(form.order(organ), person), _address, **around)


@guarded(SEE)
def order_step(request: HttpRequest, key: int, name: str) -> HttpResponse:
    """Ask what a step needs, and take it."""
    step = next((each for each in STEPS if each.name == name), None)
    if step is None:
        raise Http404
    shown, person = _order(request, key, step.permission), person_of(request)
    form = StepForm(step, shown, today(), request.POST or None)
    around = {"title": step.label, "submit": step.label, "back": _address(shown), "lead": shown}
    return acting(request, form, lambda told: _step(step, shown, told, person), _address, **around)


def _step(step: type[Step], order: Order, told: dict[str, Any], person: Any) -> Step:
    rest = {name: told[name] for name in told if name not in {"on", "text"}}
    return step(order, told["on"], told["text"], person, rest)


@guarded(SEE)
@require_GET
def order_figures(request: HttpRequest) -> HttpResponse:
    """Show the orders of a year by month and by organ: how many came, were answered, in time, to satisfaction."""
    person, day = person_of(request), today()
    rows = within(Order.objects.all(), person, SEE, day)
    offered = years(rows, day)
    told = number(request.GET.get("year"))
    year = next((each for each in offered if each == told), offered[0])
    tables = [("按月份", by_month(rows, year)), ("按机关", by_organ(rows, year))]
    return render(request, "dialogue/order_figures.html", {"year": year, "years": offered, "tables": tables})


def _order(request: HttpRequest, key: int, permission: str) -> Order:
    found = get_object_or_404(Order.objects.select_related("organ", "department"), pk=key)
    demand(request, permission, found.organ, found.department or found.organ)
    return found


addresses = [
    path("orders/", orders, name="orders"),
    path("orders/figures", order_figures, name="order_figures"),
    path("orders/<int:key>", order, name="order"),
    path("orders/<int:key>/caller", order_caller, name="order_caller"),
    path("orders/<int:key>/steps/<slug:name>", order_step, name="order_step"),
    path("orders/of/<int:key>/enter", enter_order, name="enter_order"),
]
enter(Entry("热线工单", "orders", SEE, rank=31))
takes_remarks(Order, SEE)
