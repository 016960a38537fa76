"""Blacking out a file: its text with a tick at each clause, what is marked, and the file that comes of it."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_http_methods, require_POST

from gongkai.readers.errors import CannotRead
from gongkai.redaction import CannotRedact, Mark, Reading, read, redact
from gongkai.redaction.segments import Segment, segments
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited
from gongkai.web.requests.actions.open import OpenFile
from gongkai.web.requests.actions.redact import FinishRedaction, MarkPassages, StartRedaction, marks_of
from gongkai.web.requests.grounds import grounds, notes
from gongkai.web.requests.models import Redaction
from gongkai.web.requests.views.cases import seen_case
from gongkai.web.requests.views.files import HANDLE, seen_file
from gongkai.web.screens.asked import numbers
from gongkai.web.screens.attempt import attempt, warn
from gongkai.web.screens.language import spoken


@guarded(HANDLE)
@require_POST
def start(request: HttpRequest, key: int, file: int) -> HttpResponse:
    """Open a file of a case to black out what is not disclosed."""
    case, kept, back = seen_case(request, key, HANDLE), seen_file(request, file, HANDLE), reverse("case", args=[key])
    opening = OpenFile(kept)
    if attempt(request, opening, silent=True):
        try:
            reading = read(opening.opened())
        except (CannotRead, CannotRedact) as refused:
            warn(request, refused.text(spoken()))
        else:
            made = attempt(request, StartRedaction(kept, case, reading, person_of(request)))
            back = reverse("redaction", args=[made.pk]) if made else back
    return HttpResponseRedirect(back)


@guarded(HANDLE)
@require_http_methods(["GET", "POST"])
def redaction(request: HttpRequest, key: int) -> HttpResponse:
    """Show a file's text to pick from, and what is picked; take what was picked."""
    shown = seen_redaction(request, key)
    _, reading = opened(request, shown)
    if request.method == "POST":
        marks = _remaining(request, shown) if "drop" in request.POST else [*marks_of(shown), *_picked(request, reading)]
        attempt(request, MarkPassages(shown, tuple(marks), reading))
        return HttpResponseRedirect(reverse("redaction", args=[key]))
    marks = marks_of(shown)
    page = {
        "redaction": shown,
        "case": shown.request,
        "grounds": grounds(),
        "marks": [(place, mark, grounds()[mark.ground], mark.words(reading)) for place, mark in enumerate(marks)],
        "again": _again(reading, marks),
        "left_out": reading.left_out.items(),
        "pages": _pages(reading, marks),
        "changed": reading.digest != shown.reading,
    }
    return private(render(request, "requests/redaction.html", page))


@guarded(HANDLE)
@require_POST
def finish(request: HttpRequest, key: int) -> HttpResponse:
    """Carry the marks out, and keep the file that comes of it with the case."""
    shown = seen_redaction(request, key)
    data, reading = opened(request, shown)
    marks = tuple(marks_of(shown))
    try:
        made = redact(data, marks, notes()) if reading.digest == shown.reading else b""
    except CannotRedact as refused:
        warn(request, refused.text(spoken()))
        return HttpResponseRedirect(reverse("redaction", args=[key]))
    done = attempt(request, FinishRedaction(shown, made, marks, reading, person_of(request)))
    return HttpResponseRedirect(reverse("case", args=[shown.request_id]) if done else reverse("redaction", args=[key]))


def seen_redaction(request: HttpRequest, key: int) -> Redaction:
    """Return a redaction if the person handles requests at its organ; 404 otherwise, as if there were none."""
    records = limited(Redaction.objects.all(), person_of(request), HANDLE, today(), via="request__organ")
    return get_object_or_404(records.select_related("original__organ", "request__organ"), pk=key)


def opened(request: HttpRequest, shown: Redaction) -> tuple[bytes, Reading]:
    """Return a redaction's file and its reading, once the trail says who opened it; 404 where it is gone."""
    opening = OpenFile(shown.original)
    if attempt(request, opening, silent=True) is None:
        raise Http404
    data = opening.opened()
    return data, read(data)


def _picked(request: HttpRequest, reading: Reading) -> Iterator[Mark]:
    """Yield what was ticked, and every place where a word that was typed stands."""
    ground = request.POST.get("ground", "")
    for told in request.POST.getlist("pick"):
        piece, _, span = told.partition(":")
        start, _, end = span.partition("-")
        match numbers((piece, start, end)):
            case [place, begins, ends]:
                yield Mark(place, ground, begins, ends)
    for word in filter(None, (line.strip() for line in request.POST.get("words", "").splitlines())):
        yield from (Mark(place, ground, start, start + len(word)) for place, start in _places(reading, word))


def _places(reading: Reading, word: str) -> Iterator[tuple[int, int]]:
    for place, piece in enumerate(reading.pieces):
        at = piece.text.find(word)
        while at >= 0:
            yield place, at
            at = piece.text.find(word, at + len(word))


def _remaining(request: HttpRequest, shown: Redaction) -> list[Mark]:
    dropped = set(request.POST.getlist("drop"))
    return [mark for place, mark in enumerate(marks_of(shown)) if str(place) not in dropped]


def _again(reading: Reading, marks: Iterable[Mark]) -> list[tuple[str, int]]:
    """Return the words that are marked in one place and stand unmarked in another, with how often."""
    marks = list(marks)
    left = reading.left(marks)
    words = sorted({word for mark in marks if len(word := mark.words(reading).strip()) > 1})
    return [(word, left.count(word)) for word in words if word in left]


Line = tuple[int, str, list[tuple[Segment, str]]]


def _pages(reading: Reading, marks: list[Mark]) -> list[tuple[int, list[Line]]]:
    """Return the pieces by page: each with its number, its kind, and its segments with the label of what hides them."""
    lines = (
        (piece.page, (place, piece.kind, [(each, _hidden(place, each, marks)) for each in cut]))
        for place, (piece, cut) in enumerate(zip(reading.pieces, segments(reading, today(), marks), strict=True))
    )
    return [(page, [line for _, line in found]) for page, found in groupby(sorted(lines, key=_page_of), key=_page_of)]


def _page_of(line: tuple[int, Line]) -> int:
    return line[0]


def _hidden(place: int, segment: Segment, marks: list[Mark]) -> str:
    for mark in marks:
        if mark.piece == place and mark.start < max(segment.end, 1) and segment.start < max(mark.end, 1):
            return grounds()[mark.ground]
    return ""


def private(answer: HttpResponse) -> HttpResponse:
    """Return an answer that is kept nowhere on its way."""
    answer["Cache-Control"] = "no-store"
    return answer


addresses = [
    path("<int:key>/files/<int:file>/redact", start, name="start_redaction"),
    path("redactions/<int:key>", redaction, name="redaction"),
    path("redactions/<int:key>/finish", finish, name="finish_redaction"),
]
