"""Screens of the import of orders and counts: whose headings are whose, a try that lists every fault, the import."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from openpyxl import Workbook

from gongkai.web.dialogue.actions.counting import CountServices, ImportOrders, KeepLayout
from gongkai.web.dialogue.grid_file import GridFile, read_file
from gongkai.web.dialogue.models import SheetLayout
from gongkai.web.dialogue.order_forms import LayoutForm
from gongkai.web.dialogue.order_intake import OrdersTaken
from gongkai.web.dialogue.order_tables import columns
from gongkai.web.dialogue.service_intake import ServicesTaken
from gongkai.web.organs.action import Action, Refused
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.intake.kept import forget, keep, kept
from gongkai.web.organs.intake.read import Problem
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.upload import look_through
from gongkai.web.screens.attempt import attempt, warn
from gongkai.web.screens.language import said
from gongkai.web.screens.workbook import TYPE

MAY = "import_counts"
SHOWN = 500
"""How many problems a page lists."""

Taken = OrdersTaken | ServicesTaken


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: what the page is called, what is made of it, the action that keeps it, the list it leads to."""

    title: str
    take: Callable[[Organ, GridFile, date], Taken]
    keeps: Callable[[Any, Person], Action]
    back: str
    counted: Callable[[Any], tuple[int, int, int]]


def _orders(taken: OrdersTaken, person: Person) -> Action:
    file = taken.file
    return ImportOrders(taken.organ, file.name, file.digest, taken.new, taken.changed, taken.results, person)


KINDS = {
    "orders": Kind(
        "导入热线工单", OrdersTaken, _orders, "orders", lambda taken: (len(taken.new), len(taken.changed), taken.same)
    ),
    "services": Kind(
        "导入便民服务件数",
        ServicesTaken,
        lambda taken, _: CountServices(taken.organ, taken.counts, taken.file.name, taken.file.digest),
        "services",
        lambda taken: (taken.new, taken.changed, taken.same),
    ),
}


@guarded(MAY)
@require_http_methods(["GET", "POST"])
def grid_intake(request: HttpRequest, key: int, kind: str) -> HttpResponse:
    """Ask for the file; where its headings are not known ask for them, else try it and list what is wrong."""
    organ = _organ(request, key, kind)
    told: dict[str, Any] = {"organ": organ, "kind": kind, "title": KINDS[kind].title}
    if request.method != "POST":
        return render(request, "dialogue/grid_intake.html", {**told, "columns": columns(kind).values()})
    file = request.FILES.get("file")
    if not isinstance(file, UploadedFile):
        warn(request, "请先选择要上传的文件")
        return redirect("grid_intake", organ.pk, kind)
    looked = look_through(file)
    if looked.faults:
        faults = [Problem("", "", each.message, each.values) for each in looked.faults]
        return _reported(request, told, faults)
    file.seek(0)
    content = file.read()
    keep(person_of(request), looked.digest, content, looked.name)
    return _tried(request, told, content, looked.name)


@guarded(MAY)
@require_POST
def grid_layout(request: HttpRequest, key: int, kind: str) -> HttpResponse:
    """Ask which heading stands for which column, remember it for the organ, and try the file once more."""
    organ = _organ(request, key, kind)
    told: dict[str, Any] = {"organ": organ, "kind": kind, "title": KINDS[kind].title}
    found = kept(person_of(request), request.POST.get("digest", ""))
    if found is None:
        return _gone(request, organ, kind)
    content, name = found
    file = read_file(kind, content, name, _remembered(organ, kind))
    form = LayoutForm(kind, file.headings, file.matched, request.POST if "chosen" in request.POST else None)
    if form.is_valid():
        try:
            KeepLayout(organ, kind, file.to_remember(form.cleaned_data)).do(actor=person_of(request), at=timezone.now())
        except Refused as refused:
            for reason in refused.reasons:
                form.add_error(None, said(reason.message, **reason.values))
        else:
            return _tried(request, told, content, name)
    return render(request, "dialogue/grid_layout.html", {**told, "form": form, "name": name, "digest": file.digest})


@guarded(MAY)
@require_POST
def grid_confirm(request: HttpRequest, key: int, kind: str) -> HttpResponse:
    """Take in the file that was tried just before."""
    organ, person = _organ(request, key, kind), person_of(request)
    found = kept(person, request.POST.get("digest", ""))
    if found is None:
        return _gone(request, organ, kind)
    taken = KINDS[kind].take(organ, read_file(kind, *found, _remembered(organ, kind)), today())
    forget(person)
    if taken.problems:
        return _reported(request, {"organ": organ, "kind": kind, "title": KINDS[kind].title}, taken.problems)
    attempt(request, KINDS[kind].keeps(taken, person))
    return redirect(KINDS[kind].back)


@guarded(MAY)
@require_GET
def grid_template(request: HttpRequest, key: int, kind: str) -> FileResponse:
    """Hand out a workbook to fill in."""
    _organ(request, key, kind)
    book = Workbook(write_only=True)
    page = book.create_sheet(KINDS[kind].title.removeprefix("导入"))
    page.append([column.name for column in columns(kind).values()])
    stream = BytesIO()
    book.save(stream)
    stream.seek(0)
    return FileResponse(stream, as_attachment=True, filename=f"gongkai-{kind}.xlsx", content_type=TYPE)


def _tried(request: HttpRequest, told: dict[str, Any], content: bytes, name: str) -> HttpResponse:
    organ, kind = told["organ"], told["kind"]
    file = read_file(kind, content, name, _remembered(organ, kind))
    if file.missing and not file.problems:
        form = LayoutForm(kind, file.headings, file.matched)
        return render(request, "dialogue/grid_layout.html", {**told, "form": form, "name": name, "digest": file.digest})
    taken = KINDS[kind].take(organ, file, today())
    new, changed, same = KINDS[kind].counted(taken)
    matched = [(column.name, file.matched.get(column.key, "")) for column in columns(kind).values()]
    told |= {"name": name, "digest": file.digest, "new": new, "changed": changed, "same": same, "matched": matched}
    return _reported(request, told, taken.problems)


def _reported(request: HttpRequest, told: dict[str, Any], problems: list[Problem]) -> HttpResponse:
    shown = [
        ("!".join(part for part in (each.sheet, each.cell) if part), said(each.message, **each.values))
        for each in problems[:SHOWN]
    ]
    rest = {"problems": shown, "count": len(problems), "more": len(problems) - len(shown)}
    return render(request, "dialogue/grid_report.html", {**told, **rest})


def _remembered(organ: Organ, kind: str) -> dict[str, str]:
    found = SheetLayout.objects.filter(organ=organ, kind=kind).first()
    return found.headings if found else {}


def _gone(request: HttpRequest, organ: Organ, kind: str) -> HttpResponse:
    warn(request, "上传的文件已经不在，请重新上传")
    return redirect("grid_intake", organ.pk, kind)


def _organ(request: HttpRequest, key: int, kind: str) -> Organ:
    organ = get_object_or_404(Organ, pk=key)
    demand(request, MAY, organ)
    if kind not in KINDS:
        raise Http404
    return organ


addresses = [
    path("of/<int:key>/import/<slug:kind>", grid_intake, name="grid_intake"),
    path("of/<int:key>/import/<slug:kind>/headings", grid_layout, name="grid_layout"),
    path("of/<int:key>/import/<slug:kind>/confirm", grid_confirm, name="grid_confirm"),
    path("of/<int:key>/import/<slug:kind>/template", grid_template, name="grid_template"),
]
