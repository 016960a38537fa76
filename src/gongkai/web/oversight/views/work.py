"""Screens of work points: progress is noted, and an end is made."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path
from django.views.decorators.http import require_POST

from gongkai.web.organs.guard import demand, guarded, person_of
from gongkai.web.oversight.actions.work import CompleteWork, DropWork, NoteProgress
from gongkai.web.oversight.models import WorkPoint
from gongkai.web.oversight.register_forms import NoteForm
from gongkai.web.oversight.registers import address
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt


@guarded("note_progress")
def note_progress(request: HttpRequest, key: int) -> HttpResponse:
    """Ask how far a work point has come, and note it."""
    point, person = _point(key), person_of(request)
    demand(request, "note_progress", point.owner, point.organ)
    around = {"title": NoteProgress.label, "lead": point.text, "submit": "登记", "back": address(point)}
    form = NoteForm(request.POST or None)
    return acting(
        request, form, lambda told: NoteProgress(point, told["text"], person), lambda _: address(point), **around
    )


@guarded("keep_oversight")
@require_POST
def complete_work(request: HttpRequest, key: int) -> HttpResponse:
    """Say that a work point is done."""
    point = _point(key)
    demand(request, "keep_oversight", point.organ)
    attempt(request, CompleteWork(point))
    return redirect(address(point))


@guarded("keep_oversight")
@require_POST
def drop_work(request: HttpRequest, key: int) -> HttpResponse:
    """Give a work point up."""
    point = _point(key)
    demand(request, "keep_oversight", point.organ)
    attempt(request, DropWork(point))
    return redirect(address(point))


def _point(key: int) -> WorkPoint:
    return get_object_or_404(WorkPoint.objects.select_related("organ", "owner"), pk=key)


addresses = [
    path("work/<int:key>/progress", note_progress, name="note_progress"),
    path("work/<int:key>/complete", complete_work, name="complete_work"),
    path("work/<int:key>/drop", drop_work, name="drop_work"),
]
