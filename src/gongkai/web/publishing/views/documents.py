"""Screens of the register of documents: the list, an entry, the forms of what happens to it, and the gaps."""

from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.publishing.actions.document import (
    ChangeDocument,
    DecideOpenness,
    MendEntry,
    RegisterDocument,
    TakeBackChange,
    VoidNumber,
    entry_of,
)
from gongkai.web.publishing.document_forms import ChangeForm, EntryForm, OpennessForm, ReasonForm
from gongkai.web.publishing.documents import gaps
from gongkai.web.publishing.models import Change, Document
from gongkai.web.publishing.models.document import KINDS, STATES
from gongkai.web.publishing.models.item import OPENNESS, PROACTIVE
from gongkai.web.screens.acting import acting
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter

WAITING = "waiting"


def _address(document: Any) -> str:
    return reverse("document", args=[document.pk])


COLUMNS = (
    Column("发文字号", "number", sort="serial", link=_address),
    Column("标题", "title", sort="title"),
    Column("文件类别", lambda each: said(each.get_kind_display()), sort="kind"),
    Column("有效性", lambda each: said("文号作废" if each.void else each.get_state_display()), sort="state"),
    Column("公开属性", lambda each: said(each.get_openness_display()), sort="openness"),
    Column("成文日期", "formed_on", sort="formed_on"),
    Column("有效期至", "expires_on", sort="expires_on"),
    Column("制发机关", "organ.name", sort="organ__path"),
)
"""What a list of documents shows."""


@guarded("see_documents")
@require_GET
def documents(request: HttpRequest) -> HttpResponseBase:
    """List the documents the person may see."""
    person, day = person_of(request), today()
    rows = limited(Document.objects.select_related("organ"), person, "see_documents", day)
    organs = organs_where(person, "see_documents", day).order_by("path")
    mine = organs_where(person, "keep_documents", day).order_by("path")
    return Listing(
        "文件登记",
        undecided(rows) if request.GET.get("openness_of") == WAITING else rows,
        columns=COLUMNS,
        search=("title", "series", "remark"),
        filters=(
            Choice("kind", "文件类别", KINDS),
            Choice("state", "有效性", STATES),
            Choice("openness", "公开属性", OPENNESS),
            Choice("organ", "制发机关", lambda: [(str(each.pk), each.name) for each in organs]),
            Days("formed_on", "成文日期"),
        ),
        order="-formed_on",
        template="publishing/documents.html",
        empty="还没有登记文件。",
        context={"mine": mine},
    ).respond(request)


@guarded("see_documents")
@require_GET
def document(request: HttpRequest, key: int) -> HttpResponse:
    """Show a document's entry: what it is, what happened to it, who decided its openness, and what may be done."""
    found = _document(request, key, "see_documents")
    person, day = person_of(request), today()
    page = {
        "document": found,
        "changes": found.changes.select_related("by_document", "sweep").order_by("on", "pk"),
        "caused": Change.objects.filter(by_document=found, taken_back=False).select_related("document"),
        "may_keep": may(person, "keep_documents", found.organ, day) and not found.void,
        "undecided": found.openness != PROACTIVE and found.decided_at is None and not found.void,
        "may_decide": may(person, "decide_openness", found.organ, day),
        "decide": DecideOpenness(found, person, found.openness, "—"),
        "change": ChangeDocument(found, "repealed", day, None, "—"),
    }
    return render(request, "publishing/document.html", page)


@guarded("keep_documents")
def register_document(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a document of an organ, and enter it."""
    organ = _organ(request, key)
    told = {"formed_on": today(), "number": request.GET.get("number", "")}
    form = EntryForm(organ, request.POST or None, initial=told)
    return acting(
        request,
        form,
        lambda _: RegisterDocument(organ, form.entry(), person_of(request)),
        _address,
        title=RegisterDocument.label,
        submit="登记",
        back=reverse("documents"),
        lead=organ,
    )


@guarded("keep_documents")
def mend_entry(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for what the entry should say, and mend it."""
    found = _document(request, key, "keep_documents")
    if found.void:
        raise Http404
    form = EntryForm(found.organ, request.POST or None, initial=vars(entry_of(found)))
    return acting(request, form, lambda _: MendEntry(found, form.entry()), _address, **_around(MendEntry.label, found))


@guarded("decide_openness")
def decide_openness(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for the disclosure office's decision, with the reason that was given before it."""
    found = _document(request, key, "decide_openness")
    form = OpennessForm(request.POST or None, initial={"openness": found.openness})
    around = _around(DecideOpenness.label, found) | {"lead": f"{found}：{found.openness_reason}"}
    return acting(request, form, lambda told: DecideOpenness(found, person_of(request), **told), _address, **around)


@guarded("keep_documents")
def change_document(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what happened to a document, and enter it."""
    found = _document(request, key, "keep_documents")
    form = ChangeForm(found, request.POST or None, initial={"on": today()})
    around = _around(ChangeDocument.label, found)
    return acting(request, form, lambda told: ChangeDocument(found, **told), _address, **around)


@guarded("keep_documents")
def take_back_change(request: HttpRequest, key: int) -> HttpResponse:
    """Ask why a change was entered by mistake, and take it back."""
    change = get_object_or_404(Change.objects.select_related("document__organ"), pk=key)
    demand(request, "keep_documents", change.document.organ)
    form = ReasonForm(request.POST or None)
    around = _around(TakeBackChange.label, change.document)
    return acting(request, form, lambda told: TakeBackChange(change, told["reason"]), _address, **around)


@guarded("see_documents")
@require_GET
def number_gaps(request: HttpRequest) -> HttpResponse:
    """Show the gaps of every series, with the ways to close them."""
    person, day = person_of(request), today()
    rows = limited(Document.objects.all(), person, "see_documents", day)
    mine = set(organs_where(person, "keep_documents", day).values_list("pk", flat=True))
    return render(request, "publishing/gaps.html", {"gaps": list(gaps(rows)), "mine": mine})


@guarded("keep_documents")
def void_number(request: HttpRequest, key: int, year: int, serial: int, series: str) -> HttpResponse:
    """Ask why a number was given to nothing, and enter it as void."""
    organ, person = _organ(request, key), person_of(request)
    form = ReasonForm(request.POST or None)
    return acting(
        request,
        form,
        lambda told: VoidNumber(organ, series, year, serial, told["reason"], person),
        lambda _: reverse("number_gaps"),
        title=VoidNumber.label,
        submit="登记",
        back=reverse("number_gaps"),
        lead=Document(series=series, year=year, serial=serial).number,
    )


def undecided(rows: "QuerySet[Document]") -> "QuerySet[Document]":
    """Return the documents proposed not to be published of which the disclosure office has not decided."""
    return rows.filter(decided_at__isnull=True, void=False).exclude(openness=PROACTIVE)


def _document(request: HttpRequest, key: int, permission: str) -> Document:
    """Return the document of the address. Raises Http404, or PermissionDenied where it is beyond the person's reach."""
    wanted = Document.objects.select_related("organ", "item", "by", "decided_by")
    found = get_object_or_404(wanted, pk=key)
    demand(request, permission, found.organ)
    return found


def _organ(request: HttpRequest, key: int) -> Organ:
    organ = get_object_or_404(organs_where(person_of(request), "see_documents", today()), pk=key)
    demand(request, "keep_documents", organ)
    return organ


def _around(title: str, found: Document) -> dict[str, Any]:
    return {"title": title, "submit": "保存", "back": _address(found), "lead": found}


addresses = [
    path("documents/", documents, name="documents"),
    path("documents/gaps", number_gaps, name="number_gaps"),
    path("documents/<int:key>", document, name="document"),
    path("documents/<int:key>/mend", mend_entry, name="mend_entry"),
    path("documents/<int:key>/openness", decide_openness, name="decide_openness"),
    path("documents/<int:key>/change", change_document, name="change_document"),
    path("documents/changes/<int:key>/back", take_back_change, name="take_back_change"),
    path("documents/of/<int:key>/register", register_document, name="register_document"),
    path("documents/of/<int:key>/void/<int:year>/<int:serial>/<str:series>", void_number, name="void_number"),
]
enter(Entry("文件登记", "documents", "see_documents", rank=12))
