"""Screens on columns: how the sites stand with an inspection, a site's tree, a column, and the forms of the actions."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.organs.tables import kinds
from gongkai.web.publishing.actions.column import AddColumn, CloseColumn, EditColumn, MoveColumn, OpenSite
from gongkai.web.publishing.column_forms import CloseForm, ColumnForm, MoveForm
from gongkai.web.publishing.freshness import STATES, columns_on, vetoes
from gongkai.web.publishing.models import Column, Item
from gongkai.web.publishing.site import missing
from gongkai.web.publishing.tables import column_kinds, level_of
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Column as Shown
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter

VETOES = ("首页", "动态、通知超期", "超期未更新", "空白栏目", "新媒体超期")


@guarded("see_items")
@require_GET
def columns(request: HttpRequest) -> HttpResponseBase:
    """Show every organ with a site, and on what grounds an inspection would fail it."""
    day = today()
    kinds_with_site = [key for key in kinds() if level_of(key)]
    organs = organs_where(person_of(request), "see_items", day).filter(kind__in=kinds_with_site, closed_on__isnull=True)
    grounds = vetoes(organs, day)

    def counted(place: int) -> Callable[[Organ], Any]:
        return lambda organ: grounds[organ.pk][place].count if organ.pk in grounds else None

    return Listing(
        "栏目",
        organs,
        columns=(
            Shown("机关", "name", sort="name", link=lambda organ: reverse("site", args=[organ.pk])),
            Shown("检查", lambda organ: said(_verdict(grounds.get(organ.pk)))),
            *(Shown(label, counted(place), link=_board(place)) for place, label in enumerate(VETOES)),
        ),
        search=("name",),
        order="path",
        template="publishing/columns.html",
        empty="还没有机关。",
    ).respond(request)


def _verdict(grounds: Any) -> str:
    if grounds is None:
        return "未设栏目"
    return "触及单项否决" if any(each.broken for each in grounds) else "未触及"


def _board(place: int) -> Callable[[Organ], str]:
    """Return what leads from a count to its columns or carriers."""
    found = ("kind=root&state=overdue", "state=overdue&frequent=yes", "state=overdue", "state=blank", "state=overdue")
    name = "carriers" if place == len(VETOES) - 1 else "freshness"
    return lambda organ: f"{reverse(name)}?organ={organ.pk}&{found[place]}"


@guarded("see_items")
@require_GET
def site(request: HttpRequest, key: int) -> HttpResponse:
    """Show the columns of an organ's site as a tree, each with how fresh it is."""
    organ, day = _organ(request, key), today()
    found = list(columns_on(day).filter(organ=organ).order_by("path"))
    page = {
        "organ": organ,
        "tree": _nested(found),
        "open": OpenSite(organ),
        "lacking": len(missing(organ, day)),
        "vetoes": vetoes(Organ.objects.filter(pk=organ.pk), day).get(organ.pk, ()),
        "states": STATES,
        "may_arrange": may(person_of(request), "arrange_columns", organ, day),
    }
    return render(request, "publishing/site.html", page)


def _nested(found: list[Column]) -> list[dict[str, Any]]:
    """Return columns in the order of the tree as branches, each with those below it."""
    top: list[dict[str, Any]] = []
    line: list[dict[str, Any]] = []
    for column in found:
        branch: dict[str, Any] = {"column": column, "state": said(STATES[column.state]), "below": []}
        while line and not column.path.startswith(line[-1]["column"].path):
            line.pop()
        (line[-1]["below"] if line else top).append(branch)
        line.append(branch)
    return top


@guarded("arrange_columns")
@require_POST
def open_site(request: HttpRequest, key: int) -> HttpResponse:
    """Create the columns the site should have and lacks."""
    organ = _organ(request, key, "arrange_columns")
    attempt(request, OpenSite(organ))
    return redirect("site", organ.pk)


@guarded("see_items")
@require_GET
def column(request: HttpRequest, key: int) -> HttpResponse:
    """Show a column: its rule, what it holds, and what may be done with it."""
    shown, day, person = _column(request, key), today(), person_of(request)
    items = Item.objects.descendant_of(shown)
    page = {
        "column": shown,
        "kind": column_kinds()[shown.kind],
        "state": STATES[shown.state],
        "above": Column.objects.ancestor_of(shown).order_by("path"),
        "live": items.filter(live=True).count(),
        "newest": items.filter(live=True).order_by("-released_on", "-pk")[:10],
        "may_arrange": may(person, "arrange_columns", shown.organ, day),
        "add": AddColumn(shown, said("新栏目")),
        "edit": EditColumn(shown, shown.title, shown.freshness, shown.intro, tuple(shown.carriers)),
        "move": MoveColumn(shown, shown.get_parent().specific_deferred),
        "close": CloseColumn(shown, day),
    }
    return render(request, "publishing/column.html", page)


@guarded("arrange_columns")
def add_column(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a new column under this one, and add it."""
    under = _column(request, key, "arrange_columns")
    return acting(
        request,
        ColumnForm(request.POST or None),
        lambda told: AddColumn(under, **_told(told)),
        _page,
        **_words("增设栏目", under),
    )


@guarded("arrange_columns")
def edit_column(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what is to be changed about a column, and change it."""
    subject = _column(request, key, "arrange_columns")
    now = {name: getattr(subject, name) for name in ("title", "freshness", "intro", "carriers")}
    form = ColumnForm(request.POST or None, initial=now)
    return acting(request, form, lambda told: EditColumn(subject, **_told(told)), _page, **_words("修改栏目", subject))


@guarded("arrange_columns")
def move_column(request: HttpRequest, key: int) -> HttpResponse:
    """Ask where a column is to stand, and move it."""
    subject = _column(request, key, "arrange_columns")
    form = MoveForm(subject, request.POST or None, initial={"under": subject.get_parent().pk})
    return acting(
        request,
        form,
        lambda told: MoveColumn(subject, told["under"], told["place"]),
        _page,
        **_words("移动栏目", subject),
    )


@guarded("arrange_columns")
def close_column(request: HttpRequest, key: int) -> HttpResponse:
    """Ask from when a column is closed and where its items go, and close it."""
    subject = _column(request, key, "arrange_columns")
    form = CloseForm(subject, request.POST or None, initial={"on": today()})
    return acting(
        request,
        form,
        lambda told: CloseColumn(subject, told["on"], told["into"]),
        lambda made: reverse("site", args=[subject.organ_id]),  # noqa: ARG005 -- a closed column's page is the site's
        **_words("停用栏目", subject),
    )


def _organ(request: HttpRequest, key: int, permission: str = "see_items") -> Organ:
    found = get_object_or_404(organs_where(person_of(request), "see_items", today()), pk=key)
    demand(request, permission, found)
    return found


def _column(request: HttpRequest, key: int, permission: str = "see_items") -> Column:
    """Return a column the person may see; what may not be done with it is refused."""
    seen = limited(columns_on(today()).select_related("organ", "row"), person_of(request), "see_items", today())
    found: Column = get_object_or_404(seen, pk=key)
    demand(request, permission, found.organ)
    return found


def _told(told: dict[str, Any]) -> dict[str, Any]:
    return {**told, "carriers": tuple(told["carriers"])}


def _words(title: str, subject: Column) -> dict[str, Any]:
    return {
        "title": f"{said(title)} · {subject.title}",
        "submit": "保存",
        "back": _page(subject),
        "lead": subject.organ,
    }


def _page(subject: Any) -> str:
    return reverse("column", args=[subject.pk])


addresses = [
    path("columns", columns, name="columns"),
    path("sites/<int:key>", site, name="site"),
    path("sites/<int:key>/open", open_site, name="open_site"),
    path("columns/<int:key>", column, name="column"),
    path("columns/<int:key>/add", add_column, name="add_column"),
    path("columns/<int:key>/edit", edit_column, name="edit_column"),
    path("columns/<int:key>/move", move_column, name="move_column"),
    path("columns/<int:key>/close", close_column, name="close_column"),
]
enter(Entry("栏目", "columns", "see_items", rank=15))
