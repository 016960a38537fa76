"""An organ's registers as the public reads them: its normative documents with their state, and each day register.

Nothing stands here that no released item shows: a document without one is left out, and of a row only those cells are
shown that stand in the text that was reviewed.
"""

from typing import Any, NamedTuple

from django.core.paginator import Page, Paginator
from django.db.models import Count, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path
from django.views.decorators.http import require_safe

from gongkai.web.organs.guard import public, today
from gongkai.web.portal.registers import published_documents, published_rows
from gongkai.web.portal.views.organs import open_organs
from gongkai.web.publishing.displayed import cells_of
from gongkai.web.publishing.layouts import layouts
from gongkai.web.publishing.models import Item, RegisterRow
from gongkai.web.publishing.models.document import STATES

PAGE = 50
IN_FORCE = ("in_force", "amended")


class Line(NamedTuple):
    """A row of a day register as it may be shown ("" for a cell the released text does not show)."""

    row: RegisterRow
    item: Item
    party: str
    matter: str


@public
@require_safe
def documents(request: HttpRequest, key: int) -> HttpResponse:
    """Show the normative documents of an organ that are public: in force, or (`?state=`) of another state."""
    organ = get_object_or_404(open_organs(today()), pk=key)
    found = published_documents(organ)
    counts = dict(found.order_by().values_list("state").annotate(count=Count("pk")))
    state = request.GET.get("state", "")
    asked = found.filter(state=state) if state in dict(STATES) else found.filter(state__in=IN_FORCE)
    page = _page(request, asked.order_by("-formed_on", "-pk").select_related("item").defer("item__body"))
    told = {"organ": organ, "state": state, "states": [(one, name, counts.get(one, 0)) for one, name in STATES]}
    return render(request, "portal/documents.html", told | page)


@public
@require_safe
def register(request: HttpRequest, key: int, register: str) -> HttpResponse:
    """Show what is public of a day register, the newest decision first."""
    organ = get_object_or_404(open_organs(today()), pk=key)
    if register not in layouts():
        raise Http404
    rows = published_rows(organ).filter(register=register).order_by("-decided_on", "-pk").select_related("item")
    page = _page(request, rows)
    told = {"organ": organ, "layout": layouts()[register], "lines": _lines(page["page"])}
    return render(request, "portal/register.html", told | page)


def _page(request: HttpRequest, rows: "QuerySet[Any]") -> dict[str, Any]:
    page = Paginator(rows, PAGE).get_page(request.GET.get("page"))
    return {"page": page, "pages": page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1)}


def _lines(page: "Page[RegisterRow]") -> list[Line]:
    items = {row.item_id: row.item for row in page.object_list if row.item is not None}
    cells = {key: cells_of(item) for key, item in items.items()}

    def shown(row: RegisterRow, text: str) -> str:
        return text if text.strip() in cells[row.item_id] else ""

    return [Line(row, items[row.item_id], shown(row, row.party), shown(row, row.matter)) for row in page.object_list]


addresses = [
    path("organs/<int:key>/documents", documents, name="public_documents"),
    path("organs/<int:key>/registers/<slug:register>", register, name="public_register"),
]
