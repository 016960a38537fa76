"""Notices as files: a draft seen without names, what was signed opened with a row in the trail, many in one print."""

from collections.abc import Iterator

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gongkai.letters import pdf
from gongkai.letters.service import certificate
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import limited
from gongkai.web.organs.upload import file_types
from gongkai.web.requests.actions.open import OpenFile
from gongkai.web.requests.models import KeptFile, Notice
from gongkai.web.requests.notices import addressee, letter_of, stand_in
from gongkai.web.requests.views.notices import READ, address_of, seen_notice
from gongkai.web.screens.asked import numbers
from gongkai.web.screens.attempt import attempt, warn
from gongkai.web.screens.language import said
from gongkai.writers.errors import CannotWrite

OPEN = "see_applicants"
MOST = 100
"""How many notices are printed at once."""


@guarded(READ)
@require_GET
def preview_notice(request: HttpRequest, key: int) -> HttpResponse:
    """Show how a draft will look, a stand-in for whom it is to and no number."""
    shown = seen_notice(request, key, READ)
    try:
        return _sent(pdf.render(letter_of(shown, said(stand_in(shown)))), "pdf", "notice")
    except CannotWrite as cannot:
        warn(request, cannot.message, **cannot.values)
        return HttpResponseRedirect(address_of(shown))


@guarded(OPEN)
@require_POST
def open_notice(request: HttpRequest, key: int, form: str) -> HttpResponse:
    """Open what was signed, as docx or pdf, or its certificate of service, once the trail says who did."""
    shown = seen_notice(request, key, OPEN)
    kept = next((each for each in _kept(shown) if each.name.endswith(f".{form}")), None)
    if form == "certificate":
        kept = next(iter(_kept(shown)), None)
    if kept is None:
        warn(request, "这份文书还没有编号用印，没有成文的文件")
        return HttpResponseRedirect(address_of(shown))
    content = _opened(request, kept)
    if content is None:
        return HttpResponseRedirect(address_of(shown))
    if form == "certificate":
        return _sent(_certificate(shown), "pdf", f"certificate-{key}")
    return _sent(content, form, f"notice-{key}")


@guarded(OPEN)
@require_http_methods(["GET", "POST"])
def print_notices(request: HttpRequest) -> HttpResponse:
    """Choose among what waits to be delivered, and get one pdf that prints on both sides."""
    waiting = _waiting(person_of(request))
    if request.method == "POST":
        chosen = waiting.filter(pk__in=numbers(request.POST.getlist("notice")))[:MOST]
        pages = list(_pages(request, chosen, certificates="certificates" in request.POST))
        if pages:
            return _sent(pdf.joined(pages), "pdf", "notices")
        if not chosen:
            warn(request, "请选择要打印的文书")
        return HttpResponseRedirect(reverse("print_notices"))
    return render(request, "requests/notices_print.html", {"notices": waiting[:MOST]})


def _waiting(person: Person) -> "QuerySet[Notice]":
    signed = Notice.objects.filter(stage="signed").select_related("request__organ", "request__letter__applicant")
    return limited(signed, person, OPEN, today(), via="request__organ").order_by("number", "pk")


def _pages(request: HttpRequest, chosen: "QuerySet[Notice]", *, certificates: bool) -> Iterator[bytes]:
    """Yield the pdf of each notice as it was signed, and its certificate of service after it where that is wanted."""
    for notice in chosen:
        for kept in _kept(notice):
            content = _opened(request, kept) if kept.name.endswith(".pdf") else None
            if content is not None:
                yield content
                if certificates:
                    yield _certificate(notice)


def _kept(notice: Notice) -> "QuerySet[KeptFile]":
    return notice.files.filter(purpose="notice", purged_on__isnull=True).select_related("organ").order_by("pk")


def _opened(request: HttpRequest, kept: KeptFile) -> bytes | None:
    """Return what a file says, once the trail says who opened it; None where it is not opened, and tell why."""
    action = OpenFile(kept)
    return action.opened() if attempt(request, action, silent=True) else None


def _certificate(notice: Notice) -> bytes:
    return pdf.render(certificate(letter_of(notice, addressee(notice), notice.number, notice.signed_on)))


def _sent(content: bytes, form: str, name: str) -> HttpResponse:
    """Return a file that is kept by nobody on the way; its name tells no one's."""
    answer = HttpResponse(content, content_type=file_types()[form].media)
    shown = "inline" if form == "pdf" else "attachment"
    answer["Content-Disposition"] = f'{shown}; filename="{name}.{form}"'
    answer["Cache-Control"] = "no-store"
    return answer


addresses = [
    path("notices/<int:key>/preview", preview_notice, name="preview_notice"),
    path("notices/<int:key>/file/<slug:form>", open_notice, name="open_notice"),
    path("notices/print", print_notices, name="print_notices"),
]
