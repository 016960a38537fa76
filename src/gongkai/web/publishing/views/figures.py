"""Screens of the figures: what an organ published in a year, what each figure counts, and the way to its records."""

from django.db.models import Model
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import organs_where
from gongkai.web.organs.tables import kinds
from gongkai.web.publishing.figures import definitions, records
from gongkai.web.publishing.figures import figures as counted
from gongkai.web.publishing.models import Carried, Item, Release
from gongkai.web.publishing.tables import carrier_kinds, item_kinds, level_of
from gongkai.web.screens.asked import years_of_disclosure
from gongkai.web.screens.columns import Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing


@guarded("see_items")
@require_GET
def figures(request: HttpRequest) -> HttpResponseBase:
    """Show the organs whose figures may be seen."""
    organs = organs_where(person_of(request), "see_items", today())
    return Listing(
        "公开数量",
        organs.filter(kind__in=[kind for kind in kinds() if level_of(kind)]),
        columns=(Column("机关", "name", sort="name", link=lambda organ: reverse("figures_of", args=[organ.pk])),),
        search=("name",),
        order="path",
        export=False,
    ).respond(request)


@guarded("see_items")
@require_GET
def figures_of(request: HttpRequest, key: int) -> HttpResponse:
    """Show all figures of an organ for a year."""
    organ, year = _organ(request, key), _year(request)
    found = [figure for figure in counted(organ, year).values() if figure.count or not figure.definition.about]
    shown = {
        "organ": organ,
        "year": year,
        "figures": found,
        "years": years_of_disclosure(today()).beside(year),
    }
    return render(request, "publishing/figures.html", shown)


@guarded("see_items")
@require_GET
def figure(request: HttpRequest, key: int, name: str) -> HttpResponseBase:
    """Show the records a figure counts."""
    organ, year = _organ(request, key), _year(request)
    if name not in definitions() or name == "pieces":
        raise Http404
    rows = records(organ, year, name)
    about = definitions()[name]
    narrow, columns, order = SHOWN[rows.model]
    title = f"{said(about.name, name=about.about)} · {organ} · {year}"
    return Listing(title, rows.select_related(*narrow), columns=columns, order=order).respond(request)


SHOWN: dict[type[Model], tuple[tuple[str, ...], tuple[Column, ...], str]] = {
    Item: (
        (),
        (
            Column("标题", "title", sort="title"),
            Column("索引号", "number", sort="number"),
            Column("信息类别", lambda item: said(item_kinds()[item.kind].name), sort="kind"),
            Column("发布日期", "released_on", sort="released_on"),
            Column("状态", lambda item: said(item.get_stage_display())),
        ),
        "-released_on",
    ),
    Release: (
        ("item",),
        (
            Column("标题", "item.title", sort="item__title"),
            Column("公开时间", "at", sort="at"),
            Column("更新说明", "note"),
        ),
        "-at",
    ),
    Carried: (
        ("carrier", "item"),
        (
            Column("标题", lambda row: row.item.title if row.item else row.title),
            Column("载体", "carrier.name", sort="carrier__name"),
            Column("类别", lambda row: said(carrier_kinds()[row.carrier.kind].name), sort="carrier__kind"),
            Column("日期", "on", sort="on"),
            Column("条（次）数", "count", sort="count"),
            Column("网址或者位置", "address"),
        ),
        "-on",
    ),
}
"""How each kind of record is shown: what it is loaded with, its columns, its order."""


def _organ(request: HttpRequest, key: int) -> Organ:
    return get_object_or_404(organs_where(person_of(request), "see_items", today()), pk=key)


def _year(request: HttpRequest) -> int:
    """Return the year the address names; this year where it names none that can be."""
    return years_of_disclosure(today()).asked(request.GET.get("year"), today().year)


addresses = [
    path("figures", figures, name="figures"),
    path("figures/<int:key>", figures_of, name="figures_of"),
    path("figures/<int:key>/<str:name>", figure, name="figure"),
]
