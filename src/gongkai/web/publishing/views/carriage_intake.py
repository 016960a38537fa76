"""Screens of the import of carried rows: a template, a try that lists every problem, the import once all is sound."""

from io import BytesIO

from django.core.files.uploadedfile import UploadedFile
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from openpyxl import Workbook

from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.intake.kept import forget, keep, kept
from gongkai.web.organs.intake.read import Problem
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import organs_where
from gongkai.web.organs.upload import look_through
from gongkai.web.publishing.carriage_intake import SHEET, Outcome, known_sheets, read, take_in
from gongkai.web.screens.attempt import warn
from gongkai.web.screens.language import said
from gongkai.web.screens.workbook import TYPE

SHOWN = 500
"""How many problems a page lists."""


@guarded("carry")
@require_http_methods(["GET", "POST"])
def carried_intake(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for the file; try it, and list what is wrong or how many rows would be taken in."""
    organ, person = _organ(request, key), person_of(request)
    if request.method != "POST":
        return render(request, "publishing/intake.html", {"organ": organ, "sheet": known_sheets()[SHEET]})
    file = request.FILES.get("file")
    if not isinstance(file, UploadedFile):
        warn(request, "请先选择要上传的文件")
        return redirect("carried_intake", organ.pk)
    looked = look_through(file)
    if looked.faults:
        faults = tuple(Problem("", "", each.message, each.values) for each in looked.faults)
        return _reported(request, organ, looked.name, Outcome(faults))
    file.seek(0)
    content = file.read()
    outcome = take_in(read(content, looked.name), organ, person=person, at=timezone.now(), keep=False)
    if not outcome.problems:
        keep(person, looked.digest, content, looked.name)
    return _reported(request, organ, looked.name, outcome, looked.digest)


@guarded("carry")
@require_POST
def carried_confirm(request: HttpRequest, key: int) -> HttpResponse:
    """Take in the file that was tried just before."""
    organ, person = _organ(request, key), person_of(request)
    found = kept(person, request.POST.get("digest", ""))
    if found is None:
        warn(request, "上传的文件已经不在，请重新上传")
        return redirect("carried_intake", organ.pk)
    content, name = found
    outcome = take_in(read(content, name), organ, person=person, at=timezone.now(), keep=True)
    forget(person)
    return _reported(request, organ, name, outcome)


@guarded("carry")
@require_GET
def carried_template(request: HttpRequest) -> FileResponse:
    """Hand out the workbook to fill in."""
    del request
    sheet = known_sheets()[SHEET]
    book = Workbook(write_only=True)
    page = book.create_sheet(sheet.name)
    page.append([column.name for column in sheet.columns])
    told = book.create_sheet(said("填表说明"))
    for column in sheet.columns:
        told.append([said(column.name), said(column.message), said("必填") if column.required else ""])
    stream = BytesIO()
    book.save(stream)
    stream.seek(0)
    return FileResponse(stream, as_attachment=True, filename="gongkai-carried.xlsx", content_type=TYPE)


def _reported(request: HttpRequest, organ: Organ, name: str, outcome: Outcome, digest: str = "") -> HttpResponse:
    problems = [
        ("!".join(part for part in (each.sheet, each.cell) if part), said(each.message, **each.values))
        for each in outcome.problems[:SHOWN]
    ]
    shown = {"organ": organ, "name": name, "outcome": outcome, "problems": problems, "digest": digest}
    return render(request, "publishing/intake_report.html", {**shown, "more": len(outcome.problems) - len(problems)})


def _organ(request: HttpRequest, key: int) -> Organ:
    found = get_object_or_404(organs_where(person_of(request), "see_items", today()), pk=key)
    demand(request, "carry", found)
    return found


addresses = [
    path("sites/<int:key>/carried", carried_intake, name="carried_intake"),
    path("sites/<int:key>/carried/confirm", carried_confirm, name="carried_confirm"),
    path("carriers/template", carried_template, name="carried_template"),
]
