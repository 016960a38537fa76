"""Taking in an earlier register: a template, a try that lists every problem, the import once all is sound."""

from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.forms import FileField, Form, ModelChoiceField
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST
from openpyxl import Workbook

from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.intake.kept import forget, keep, kept
from gongkai.web.organs.intake.read import Problem
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import organs_where
from gongkai.web.organs.upload import look_through
from gongkai.web.requests.actions.carry_in import CarryIn
from gongkai.web.requests.carried_in import SHEET, Walk, known_sheets, read
from gongkai.web.screens.asked import number
from gongkai.web.screens.attempt import attempt, warn
from gongkai.web.screens.language import said
from gongkai.web.screens.workbook import TYPE

REGISTER = "register_requests"
SHOWN = 500
"""How many problems a page lists."""


class RegisterFileForm(Form):
    """The file, and whose register it is."""

    organ = ModelChoiceField(Organ.objects.none(), label="受理机关")
    file = FileField(label="填好的文件", help_text="xlsx 或者 csv")

    def __init__(self, organs: Any, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["organ"].queryset = organs  # type: ignore[attr-defined]  # it is a choice of records
        self.initial = {"organ": organs.first()}


@guarded(REGISTER)
@require_http_methods(["GET", "POST"])
def carry_in(request: HttpRequest) -> HttpResponse:
    """Ask for the file; try it, and list what is wrong or how many would be taken in."""
    person = person_of(request)
    organs = organs_where(person, REGISTER, today()).order_by("path")
    form = RegisterFileForm(organs, request.POST or None, request.FILES or None)
    if request.method != "POST" or not form.is_valid():
        return render(request, "requests/carry_in.html", {"form": form, "sheet": known_sheets()[SHEET]})
    organ, file = form.cleaned_data["organ"], form.cleaned_data["file"]
    looked = look_through(file)
    if looked.faults:
        faults = [Problem("", "", each.message, each.values) for each in looked.faults]
        return _reported(request, organ, looked.name, faults)
    content = _content(file)
    walk = Walk(organ, today()).take(read(content, looked.name))
    if not walk.problems:
        keep(person, looked.digest, content, looked.name)
    return _reported(request, organ, looked.name, walk.problems, count=len(walk.taken), digest=looked.digest)


@guarded(REGISTER)
@require_POST
def carry_in_confirmed(request: HttpRequest) -> HttpResponse:
    """Take in the file that was tried just before."""
    person, digest = person_of(request), request.POST.get("digest", "")
    organs = organs_where(person, REGISTER, today())
    found = kept(person, digest)
    if found is None:
        warn(request, "上传的文件已经不在，请重新上传")
        return HttpResponseRedirect(reverse("carry_in"))
    organ = get_object_or_404(organs, pk=number(request.POST.get("organ")))
    content, name = found
    walk = Walk(organ, today()).take(read(content, name))
    if walk.problems:
        return _reported(request, organ, name, walk.problems)
    done = attempt(request, CarryIn(organ, walk.taken, name, digest, person))
    if done is not None:
        forget(person)
    return HttpResponseRedirect(reverse("cases" if done is not None else "carry_in"))


@guarded(REGISTER)
@require_GET
def carry_in_template(request: HttpRequest) -> FileResponse:
    """Hand out the workbook to fill in."""
    del request
    sheet = known_sheets()[SHEET]
    book = Workbook(write_only=True)
    book.create_sheet(sheet.name).append([column.name for column in sheet.columns])
    told = book.create_sheet(said("填表说明"))
    for column in sheet.columns:
        told.append([said(column.name), said(column.message), said("必填") if column.required else ""])
    stream = BytesIO()
    book.save(stream)
    stream.seek(0)
    return FileResponse(stream, as_attachment=True, filename="gongkai-requests.xlsx", content_type=TYPE)


def _content(file: "UploadedFile[Any]") -> bytes:
    file.seek(0)
    return bytes(file.read())


def _reported(
    request: HttpRequest, organ: Organ, name: str, problems: list[Problem], *, count: int = 0, digest: str = ""
) -> HttpResponse:
    listed = [
        ("!".join(part for part in (each.sheet, each.cell) if part), said(each.message, **each.values))
        for each in problems[:SHOWN]
    ]
    shown = {"organ": organ, "name": name, "problems": listed, "wrong": len(problems), "count": count, "digest": digest}
    return render(request, "requests/carry_in_report.html", {**shown, "more": len(problems) - len(listed)})


addresses = [
    path("carry-in", carry_in, name="carry_in"),
    path("carry-in/confirm", carry_in_confirmed, name="carry_in_confirmed"),
    path("carry-in/template", carry_in_template, name="carry_in_template"),
]
