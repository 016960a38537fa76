"""Screens of the import: the template, a try that lists every problem, and the import itself once all is sound."""

from io import BytesIO

from django.core.files.uploadedfile import UploadedFile
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gongkai.web.organs.action import Reason
from gongkai.web.organs.guard import guarded, person_of
from gongkai.web.organs.intake.carry import Outcome, carry_out, rehearse
from gongkai.web.organs.intake.export import template
from gongkai.web.organs.intake.kept import forget, keep, kept
from gongkai.web.organs.intake.read import Book, Problem, read
from gongkai.web.organs.intake.sheets import sheets
from gongkai.web.organs.upload import look_through
from gongkai.web.screens.attempt import warn
from gongkai.web.screens.language import said
from gongkai.web.screens.navigation import Entry, enter
from gongkai.web.screens.workbook import TYPE

MOST_PASSWORDS = 50
"""How many first passwords are digested while somebody waits for the page; more are for the command line."""

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
    outcome = _too_many(book) or rehearse(book, actor=person_of(request), at=timezone.now())
    if not outcome.problems:
        keep(person_of(request), book.digest, content, looked.name)
    return _reported(request, looked.name, outcome, book.digest)


@guarded("import_people")
@require_POST
def confirm(request: HttpRequest) -> HttpResponse:
    """Take in the file that was tried just before."""
    person, digest = person_of(request), request.POST.get("digest", "")
    found = kept(person, digest)
    if found is None:
        warn(request, "上传的文件已经不在，请重新上传")
        return HttpResponseRedirect(reverse("import"))
    content, name = found
    outcome = carry_out(read(content, name), actor=person, at=timezone.now())
    forget(person)
    return _reported(request, name, outcome)


@guarded("import_people")
@require_GET
def blank(request: HttpRequest) -> FileResponse:
    """Hand out the workbook to fill in."""
    del request
    stream = BytesIO()
    template(said).save(stream)
    stream.seek(0)
    return FileResponse(stream, as_attachment=True, filename="gongkai-import.xlsx", content_type=TYPE)


def _too_many(book: Book) -> Outcome | None:
    """Return a refusal where digesting the first passwords would keep the person waiting for minutes."""
    count = sum(bool(row.cells.get("password")) for row in book.rows["person"])
    if count <= MOST_PASSWORDS:
        return None
    message = (
        "初始密码有 {count} 个，网页上一次最多 {most} 个。请把初始密码留空，或者由运维人员用 gongkai import 导入。"
    )
    return Outcome((Problem(sheets()["person"].name, "", message, {"count": count, "most": MOST_PASSWORDS}),), {})


def _whole(reason: Reason) -> Problem:
    return Problem("", "", reason.message, reason.values)


def _reported(request: HttpRequest, name: str, outcome: Outcome, digest: str = "") -> HttpResponse:
    counts = [(sheet.name, outcome.counts.get(key, 0)) for key, sheet in sheets().items()]
    problems = [
        ("!".join(part for part in (each.sheet, each.cell) if part), said(each.message, **each.values))
        for each in outcome.problems[:SHOWN]
    ]
    shown = {"name": name, "outcome": outcome, "counts": counts, "problems": problems, "digest": digest}
    return render(request, "organs/import_report.html", {**shown, "more": len(outcome.problems) - len(problems)})


addresses = [
    path("organs/import", intake, name="import"),
    path("organs/import/confirm", confirm, name="import_confirm"),
    path("organs/import/template", blank, name="import_template"),
]
enter(Entry("导入", "import", "import_people", rank=80))
