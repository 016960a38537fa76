"""Reports that come as files: dropped in, read, every doubt looked at beside its source, mended by hand, accepted."""

import json
from io import BytesIO
from typing import Any

from django.forms import CharField, FileField, Form
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from gongkai.checks import check
from gongkai.checks.explain import LEVELS
from gongkai.readers import CannotRead, read_bytes
from gongkai.report import Report
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import limited, organs_where
from gongkai.web.organs.upload import FileType, look_through
from gongkai.web.reporting.actions.receive import AcceptFile, MendCell, ReceiveFile, SettleDoubt
from gongkai.web.reporting.grids import grids
from gongkai.web.reporting.models import Received
from gongkai.web.reporting.overseen import place_label, places_of
from gongkai.web.reporting.page_picture import page_picture
from gongkai.web.reporting.received import Doubtful, accepted, doubts_of, raw_of, value_of
from gongkai.web.reporting.views.board import asked_year
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.language import said, spoken
from gongkai.writers.json import render as as_json

PAGES = dict.fromkeys(("html", "htm"), FileType("网页", "text/html", text=True))
"""Reports are sent as saved pages too; they are read and handed out to be saved, never opened in our pages."""

PDF = "pdf"
SETTLE = "reporting/settle.html"
_SHOWN = 6
"""How many cells of a doubt a card names."""


class FileForm(Form):
    """The file an organ sent."""

    file = FileField(
        label="收到的文件", help_text="docx、pdf、html、xlsx 等，按原样上传；扫描件读不出来，请向对方要文字版"
    )


@guarded("oversee_reports")
def receive_report(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for the file of an organ's report, read it and keep it; of what cannot be read it is told how to mend it."""
    organ = get_object_or_404(organs_where(person_of(request), "oversee_reports", today()), pk=key)
    year = asked_year(request)
    form = FileForm(request.POST or None, request.FILES or None)
    looked, reading = _read(form)
    return acting(
        request,
        form,
        lambda _: ReceiveFile(organ, year, looked, reading, person_of(request)),
        lambda made: reverse("received_report", args=[made.pk]),
        title=ReceiveFile.label,
        submit="读取",
        back=_board(organ, year),
        lead=said("{organ} {year} 年度", organ=organ.name, year=year),
    )


@guarded("oversee_reports")
@require_GET
def received_report(request: HttpRequest, key: int) -> HttpResponse:
    """Show what was read of a file: what is in doubt first, then what the checks say, then every cell."""
    received = _received(request, key)
    report, doubts = value_of(received), doubts_of(received)
    findings = check(report, last=accepted(received.organ, received.year - 1)).findings
    page = {
        "received": received,
        "doubts": [(each, [(place, place_label(report, place)) for place in each.paths[:_SHOWN]]) for each in doubts],
        "open": sum(not each.settled for each in doubts),
        "findings": [
            (each, LEVELS[each.severity], each.text(spoken()), [place for place in places_of(each) if "." in place])
            for each in findings
        ],
        "grids": grids(report, findings, dict.fromkeys(received.mended, "mended")),
        "accept": AcceptFile(received),
        "board": _board(received.organ, received.year),
        "told": report.organ,
        "differs": report.organ != received.organ.name,
    }
    return render(request, "reporting/received.html", page)


@guarded("oversee_reports")
def settle_doubt(request: HttpRequest, key: int, number: int) -> HttpResponse:
    """Show a doubt beside its source, and ask what the cells really say."""
    received = _received(request, key)
    found = doubts_of(received)
    if number >= len(found):
        raise Http404
    doubt, report = found[number], value_of(received)
    form = CellsForm(received, report, doubt.paths, request.POST if request.method == "POST" else None)
    back = f"{reverse('received_report', args=[key])}#doubts"
    return acting(
        request,
        form,
        lambda _: SettleDoubt(received, number, form.values()),
        lambda _: back,
        **_beside(received, doubt, SettleDoubt.label, back),
    )


@guarded("oversee_reports")
def mend_cell(request: HttpRequest, key: int, cell: str) -> HttpResponse:
    """Ask what a cell really says, whatever the reader thought of it."""
    received = _received(request, key)
    report = value_of(received)
    if cell not in report.form.index:
        raise Http404
    form = CellsForm(received, report, (cell,), request.POST or None)
    back = f"{reverse('received_report', args=[key])}#tables"
    origin = received.reading["origins"].get(cell)
    doubt = Doubtful(-1, "", (cell,), raw_of(received, cell), origin["page"] if origin else 0, "", settled=True)
    return acting(
        request,
        form,
        lambda _: MendCell(received, cell, form.values()[cell]),
        lambda _: back,
        **_beside(received, doubt, MendCell.label, back),
    )


@guarded("oversee_reports")
@require_POST
def accept_file(request: HttpRequest, key: int) -> HttpResponse:
    """Accept a file of which every doubt is settled."""
    attempt(request, AcceptFile(_received(request, key)))
    return redirect("received_report", key)


@guarded("oversee_reports")
@require_GET
def received_file(request: HttpRequest, key: int) -> FileResponse:
    """Hand out the file as it came, always to be saved and never to be opened in the page."""
    received = _received(request, key)
    answer = FileResponse(
        received.file.open("rb"), as_attachment=True, filename=received.name, content_type="application/octet-stream"
    )
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


@guarded("oversee_reports")
@require_GET
def received_page(request: HttpRequest, key: int, number: int) -> FileResponse:
    """Show a page of a pdf as a picture, so that a doubt can be settled with own eyes."""
    received = _received(request, key)
    if received.reading["format"] != PDF:
        raise Http404
    with received.file.open("rb") as file:
        picture = page_picture(file.read(), number)
    if picture is None:
        raise Http404
    return FileResponse(BytesIO(picture), content_type="image/png")


class CellsForm(Form):
    """Cells to be written as they are printed; each stands for its path, with what the reader read already in it."""

    def __init__(self, received: Received, report: Report, paths: tuple[str, ...], *given: Any) -> None:
        super().__init__(*given)
        for place in paths:
            value, raw = report[place], raw_of(received, place)
            self.fields[place] = CharField(
                label=place_label(report, place),
                required=False,
                max_length=20,
                initial="" if value is None else str(value),
                help_text=said("文件上印的是“{raw}”；空白就不填", raw=raw) if raw else "空白就不填",
            )

    def values(self) -> dict[str, str]:
        """Return the cells as they were filled in, by path."""
        return {place: self.cleaned_data[place] for place in self.fields}


def _beside(received: Received, doubt: Doubtful, title: str, back: str) -> dict[str, Any]:
    """Return what the page of a doubt is told: the source beside the form, of a pdf with the number of its page."""
    number = doubt.page if received.reading["format"] == PDF else 0
    lead = f"{received.organ} {received.year}"
    told = {"template": SETTLE, "title": title, "submit": "核对完毕", "back": back, "lead": lead}
    return {**told, "received": received, "doubt": doubt, "page_number": number}


def _read(form: FileForm) -> tuple[Any, dict[str, Any]]:
    """Return the file looked through, and what a reader makes of it: its plain form with doubts and origins.

    What cannot be read is told at the field; what is refused before that is told by the action.
    """
    if not form.is_valid():
        return None, {}
    looked = look_through(form.cleaned_data["file"], PAGES)
    if looked.faults:
        return looked, {}
    looked.file.seek(0)
    try:
        reading = read_bytes(looked.file.read(), looked.name)
    except CannotRead as wrong:
        form.add_error("file", wrong.text(spoken()))
        return looked, {}
    finally:
        looked.file.seek(0)
    plain: dict[str, Any] = json.loads(as_json(reading.report, reading))
    return looked, plain


def _board(organ: Organ, year: int) -> str:
    above = organ.get_parent()
    return f"{reverse('report_board', args=[above.pk])}?year={year}" if above else reverse("report_boards")


def _received(request: HttpRequest, key: int) -> Received:
    rows = limited(Received.objects.select_related("organ", "by"), person_of(request), "oversee_reports", today())
    return get_object_or_404(rows, pk=key)


addresses = [
    path("above/<int:key>/receive", receive_report, name="receive_report"),
    path("above/received/<int:key>", received_report, name="received_report"),
    path("above/received/<int:key>/doubts/<int:number>", settle_doubt, name="settle_doubt"),
    path("above/received/<int:key>/cells/<str:cell>", mend_cell, name="mend_cell"),
    path("above/received/<int:key>/accept", accept_file, name="accept_file"),
    path("above/received/<int:key>/file", received_file, name="received_file"),
    path("above/received/<int:key>/pages/<int:number>", received_page, name="received_page"),
]
