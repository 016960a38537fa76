"""Screens of the import into a day register: a template, a try that lists every problem, then the import."""

from io import BytesIO

from django.core.files.uploadedfile import UploadedFile
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import path
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from openpyxl import Workbook

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.intake.kept import forget, keep, kept
from gongkai.web.organs.intake.read import Problem
from gongkai.web.organs.upload import look_through
from gongkai.web.publishing.actions.register import ImportRows
from gongkai.web.publishing.register_sheet import Taken, take
from gongkai.web.publishing.views.registers import layout_of, organ_of
from gongkai.web.screens.attempt import attempt, warn
from gongkai.web.screens.language import said
from gongkai.web.screens.workbook import TYPE

SHOWN = 500
"""How many problems a page lists."""


@guarded("keep_registers")
@require_http_methods(["GET", "POST"])
def rows_intake(request: HttpRequest, key: int, register: str) -> HttpResponse:
    """Ask for the file; try it, and list what is wrong or how many rows would be taken in."""
    organ, layout, person = organ_of(request, key), layout_of(register), person_of(request)
    if request.method != "POST":
        return render(request, "publishing/rows_intake.html", {"organ": organ, "layout": layout})
    file = request.FILES.get("file")
    if not isinstance(file, UploadedFile):
        warn(request, "请先选择要上传的文件")
        return redirect("rows_intake", organ.pk, layout.key)
    looked = look_through(file)
    if looked.faults:
        taken = Taken(layout, organ, today(), person, looked.name)
        taken.problems += [Problem("", "", each.message, each.values) for each in looked.faults]
        return _reported(request, taken)
    file.seek(0)
    content = file.read()
    taken = take(layout, organ, content, looked.name, day=today(), person=person)
    if not taken.problems and taken.rows:
        keep(person, taken.digest, content, looked.name)
    return _reported(request, taken)


@guarded("keep_registers")
@require_POST
def rows_confirm(request: HttpRequest, key: int, register: str) -> HttpResponse:
    """Take in the file that was tried just before."""
    organ, layout, person = organ_of(request, key), layout_of(register), person_of(request)
    found = kept(person, request.POST.get("digest", ""))
    if found is None:
        warn(request, "上传的文件已经不在，请重新上传")
        return redirect("rows_intake", organ.pk, layout.key)
    content, name = found
    taken = take(layout, organ, content, name, day=today(), person=person)
    forget(person)
    if taken.problems:
        return _reported(request, taken)
    attempt(request, ImportRows(organ, layout, taken.name, taken.digest, taken.rows))
    return redirect("registers")


@guarded("keep_registers")
@require_GET
def rows_template(request: HttpRequest, key: int, register: str) -> FileResponse:
    """Hand out the workbook to fill in."""
    organ_of(request, key)
    layout = layout_of(register)
    book = Workbook(write_only=True)
    page = book.create_sheet(layout.name)
    page.append([column.name for column in layout.kept])
    stream = BytesIO()
    book.save(stream)
    stream.seek(0)
    return FileResponse(stream, as_attachment=True, filename=f"gongkai-{layout.key}.xlsx", content_type=TYPE)


def _reported(request: HttpRequest, taken: Taken) -> HttpResponse:
    problems = [
        ("!".join(part for part in (each.sheet, each.cell) if part), said(each.message, **each.values))
        for each in taken.problems[:SHOWN]
    ]
    shown = {"taken": taken, "problems": problems, "more": len(taken.problems) - len(problems)}
    return render(request, "publishing/rows_report.html", shown)


addresses = [
    path("registers/of/<int:key>/<slug:register>/import", rows_intake, name="rows_intake"),
    path("registers/of/<int:key>/<slug:register>/import/confirm", rows_confirm, name="rows_confirm"),
    path("registers/of/<int:key>/<slug:register>/template", rows_template, name="rows_template"),
]
