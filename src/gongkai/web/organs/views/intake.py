"""Screens of the import: the template, a try that lists every problem, and the import itself once all is sound."""

from io import BytesIO

from django.core.files.uploadedfile import UploadedFile
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gongkai.web.organs.action import Reason
from gongkai.web.organs.actions.intake import TakePasswords
from gongkai.web.organs.guard import guarded, person_of
from gongkai.web.organs.intake.behind import FAILED, begin
from gongkai.web.organs.intake.carry import Outcome, rehearse
from gongkai.web.organs.intake.export import template
from gongkai.web.organs.intake.kept import keep, kept, tell, told_of
from gongkai.web.organs.intake.read import Problem, read
from gongkai.web.organs.intake.sheets import sheets
from gongkai.web.organs.upload import look_through
from gongkai.web.screens.attempt import warn
from gongkai.web.screens.language import said
from gongkai.web.screens.navigation import Entry, enter
from gongkai.web.screens.workbook import TYPE, workbook

SHOWN = 500
"""How many problems a page lists."""


@guarded("import_people")
@require_http_methods(["GET", "POST"])
def intake(request: HttpRequest) -> HttpResponse:
    """Ask for the file; try it, and list what is wrong or what would be taken in."""
    file = request.FILES.get("file")
    if request.method != "POST":
        return render(request, "organs/import.html", {"sheets": sheets().values()})
    if not isinstance(file, UploadedFile):
        warn(request, "请先选择要上传的文件")
        return HttpResponseRedirect(reverse("import"))
    looked = look_through(file)
    if looked.faults:
        return _reported(request, looked.name, Outcome(tuple(_whole(reason) for reason in looked.faults), {}))
    file.seek(0)
    content = file.read()
    book = read(content, looked.name)
    outcome = rehearse(book, actor=person_of(request), at=timezone.now())
    if not outcome.problems:
        keep(person_of(request), book.digest, content, looked.name)
    unset = sum(not row.cells.get("password") for row in book.rows.get("person", ()))
    return _reported(request, looked.name, outcome, book.digest, unset)


@guarded("import_people")
@require_POST
def confirm(request: HttpRequest) -> HttpResponse:
    """Have the worker take in the file that was tried just before."""
    person, digest = person_of(request), request.POST.get("digest", "")
    found = kept(person, digest)
    if found is None:
        warn(request, "上传的文件已经不在，请重新上传")
        return HttpResponseRedirect(reverse("import"))
    begin(person, digest, found[1], generate="generate" in request.POST)
    return HttpResponseRedirect(reverse("import_progress"))


@guarded("import_people")
@require_GET
def progress(request: HttpRequest) -> HttpResponse:
    """Show how far the person's import is, or what came of it."""
    told = told_of(person_of(request))
    if told is None:
        return HttpResponseRedirect(reverse("import"))
    if told["state"]:
        return render(request, "organs/import_progress.html", {"told": told, "failed": told["state"] == FAILED})
    outcome = Outcome(tuple(Problem(*each) for each in told["problems"]), told["counts"], told["kept"])
    return _reported(request, told["name"], outcome, passwords=len(told["passwords"]))


@guarded("import_people")
@require_POST
def passwords(request: HttpRequest) -> HttpResponseBase:
    """Hand out the first passwords the person's import made, once; nobody can read them afterwards."""
    person = person_of(request)
    told = told_of(person)
    if told is None or not told.get("passwords"):
        warn(request, "初始密码已经领取过，或者已经过期；需要时请逐个重置密码")
        return HttpResponseRedirect(reverse("import"))
    TakePasswords(person, len(told["passwords"])).do(actor=person, at=timezone.now())
    tell(person, told | {"passwords": []})
    answer = workbook(said("初始密码"), [said("用户名"), said("姓名"), said("初始密码")], told["passwords"])
    answer["Cache-Control"] = "no-store"
    return answer


@guarded("import_people")
@require_GET
def blank(request: HttpRequest) -> FileResponse:
    """Hand out the workbook to fill in."""
    del request
    stream = BytesIO()
    template(said).save(stream)
    stream.seek(0)
    return FileResponse(stream, as_attachment=True, filename="gongkai-import.xlsx", content_type=TYPE)


def _whole(reason: Reason) -> Problem:
    return Problem("", "", reason.message, reason.values)


def _reported(
    request: HttpRequest, name: str, outcome: Outcome, digest: str = "", unset: int = 0, passwords: int = 0
) -> HttpResponse:
    counts = [(sheet.name, outcome.counts.get(key, 0)) for key, sheet in sheets().items()]
    problems = [
        ("!".join(part for part in (each.sheet, each.cell) if part), said(each.message, **each.values))
        for each in outcome.problems[:SHOWN]
    ]
    shown = {"name": name, "outcome": outcome, "counts": counts, "problems": problems, "digest": digest}
    shown |= {"unset": unset, "passwords": passwords}
    return render(request, "organs/import_report.html", {**shown, "more": len(outcome.problems) - len(problems)})


addresses = [
    path("organs/import", intake, name="import"),
    path("organs/import/confirm", confirm, name="import_confirm"),
    path("organs/import/progress", progress, name="import_progress"),
    path("organs/import/passwords", passwords, name="import_passwords"),
    path("organs/import/template", blank, name="import_template"),
]
enter(Entry("导入", "import", "import_people", rank=64))
