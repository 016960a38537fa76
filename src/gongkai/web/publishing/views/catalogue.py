"""Screens on standard catalogues: the rows, the adoption of a file, and how far organs carry them out."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django.core.files.uploadedfile import UploadedFile
from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.intake.kept import forget, keep, kept
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import organs_where
from gongkai.web.organs.upload import look_through
from gongkai.web.publishing.actions.catalogue import AdoptCatalogue
from gongkai.web.publishing.catalogue_sheet import Catalogue, read_catalogue
from gongkai.web.publishing.column_forms import CatalogueForm
from gongkai.web.publishing.coverage import COVERAGE, Cell, by_field, coverage
from gongkai.web.publishing.models import CatalogueRow
from gongkai.web.publishing.site import in_force
from gongkai.web.publishing.tables import level_of
from gongkai.web.screens.attempt import attempt, warn
from gongkai.web.screens.columns import Choice, Column, Options
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.workbook import workbook

SHOWN = 300
"""How many problems a page lists."""


@guarded("see_items")
@require_GET
def catalogue(request: HttpRequest) -> HttpResponseBase:
    """Show the rows in force that hold for the person's organs: issued there or above."""
    seen = dict(organs_where(person_of(request), "see_items", today()).order_by("path").values_list("path", "pk"))
    rows = in_force(today()).filter(_holding(seen))

    def page(row: CatalogueRow) -> str:
        return reverse("catalogue_row", args=[seen.get(row.organ.path, next(iter(seen.values()))), row.pk])

    def offered() -> Options:
        return [(name, name) for name in rows.order_by("field").values_list("field", flat=True).distinct()]

    return Listing(
        "标准目录",
        rows.select_related("organ"),
        columns=(
            Column("试点领域", "field", sort="field"),
            Column("序号", "number"),
            Column("公开事项（一级）", "matter"),
            Column("公开事项（二级）", "sub_matter", link=page),
            Column("公开时限", "period"),
            Column("公开主体", "responsible"),
            Column("公开层级", lambda row: "、".join(row.levels)),
            Column("发布机关", "organ.name", sort="organ__path"),
            Column("自", "since", sort="since"),
        ),
        search=("field", "matter", "sub_matter", "content", "responsible"),
        filters=(Choice("field", "试点领域", offered),),
        order="field",
        template="publishing/catalogue.html",
        empty="还没有采用标准目录。",
        context={"adopters": organs_where(person_of(request), "arrange_columns", today()).order_by("path")},
    ).respond(request)


@guarded("see_items")
@require_GET
def catalogue_row(request: HttpRequest, key: int, row: int) -> HttpResponse:
    """Show a row that holds for an organ, and how it stands there and with every organ below."""
    seen = organs_where(person_of(request), "see_items", today())
    organ = get_object_or_404(seen, pk=key)
    found = get_object_or_404(CatalogueRow.objects.select_related("organ").filter(_holding([organ.path])), pk=row)
    facts = [(str(field.verbose_name), _text(getattr(found, field.name))) for field in _fields()]
    below = seen.filter(path__startswith=organ.path).order_by("path")
    cells = [cell for cell in coverage(below, today(), found.field) if cell.row == found]
    return render(request, "publishing/catalogue_row.html", {"row": found, "facts": facts, "cells": _told(cells)})


@guarded("arrange_columns")
@require_http_methods(["GET", "POST"])
def adopt_catalogue(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a catalogue's file and its day, and tell what would come of it; nothing is changed yet."""
    organ = _organ(request, key)
    form = CatalogueForm(request.POST or None, request.FILES or None, initial={"since": today()})
    file = request.FILES.get("file")
    if request.method != "POST" or not form.is_valid() or not isinstance(file, UploadedFile):
        words = {"title": f"{said('采用标准目录')} · {organ}", "submit": "检查", "back": reverse("catalogue")}
        return render(request, "screens/form.html", {"form": form, **words})
    looked = look_through(file)
    if looked.faults:
        for reason in looked.faults:
            warn(request, reason.message, **reason.values)
        return redirect("adopt_catalogue", organ.pk)
    file.seek(0)
    content = file.read()
    keep(person_of(request), looked.digest, content, looked.name)
    read = read_catalogue(content, looked.name)
    ready = AdoptCatalogue(organ, read, form.cleaned_data["since"], looked.name, looked.digest)
    return _reported(request, ready, read)


def _reported(request: HttpRequest, ready: AdoptCatalogue, read: Catalogue) -> HttpResponse:
    taken = ready.taken()
    told = [(_place(each), said(each.message, **each.values)) for each in (*read.problems, *read.remarks)]
    refusals = ready.refusals(person_of(request), timezone.now())
    passed = [each for each in read.entries if each not in taken]
    shown = {
        "ready": ready,
        "count": len(taken),
        "fields": sorted({each.values["field"] for each in taken}),
        "passed": [(each.place, each.values["field"], each.values["matter"]) for each in passed[:SHOWN]],
        "problems": told[:SHOWN],
        "more": max(len(told) - SHOWN, 0),
        "refusals": [] if read.problems else refusals,
        "sound": not refusals,
    }
    return render(request, "publishing/adopt.html", shown)


@guarded("arrange_columns")
@require_POST
def adopt_confirm(request: HttpRequest, key: int) -> HttpResponse:
    """Adopt the catalogue that was read just before."""
    organ, person, digest = _organ(request, key), person_of(request), request.POST.get("digest", "")
    found, since = kept(person, digest), _day(request.POST.get("since", ""))
    if found is None or since is None:
        warn(request, "上传的文件已经不在，请重新上传")
        return redirect("adopt_catalogue", organ.pk)
    content, name = found
    done = attempt(request, AdoptCatalogue(organ, read_catalogue(content, name), since, name, digest))
    forget(person)
    return redirect("site" if done else "adopt_catalogue", organ.pk)


@guarded("see_items")
@require_GET
def coverage_board(request: HttpRequest) -> HttpResponseBase:
    """Show for each field and organ how many rows are covered and how many are not; as xlsx, every row."""
    organs = organs_where(person_of(request), "see_items", today()).filter(closed_on__isnull=True).order_by("path")
    asked = [organ for organ in organs if level_of(organ.kind)]
    cells = coverage(asked, today())
    if request.GET.get("export") == "xlsx":
        return _exported(cells)
    counts = by_field(cells)
    there = {pk for per_organ in counts.values() for pk in per_organ}
    shown = [organ for organ in asked if organ.pk in there]
    lines = [(field, [per_organ.get(organ.pk) for organ in shown]) for field, per_organ in counts.items()]
    board = [
        (field, [(organ, *_summed(each)) for organ, each in zip(shown, line, strict=True)]) for field, line in lines
    ]
    return render(request, "publishing/coverage.html", {"organs": shown, "board": board})


@guarded("see_items")
@require_GET
def coverage_of(request: HttpRequest, key: int) -> HttpResponseBase:
    """Show how an organ stands with every row it must carry out; narrowed by field and state."""
    organ = get_object_or_404(organs_where(person_of(request), "see_items", today()), pk=key)
    field, state = request.GET.get("field", ""), request.GET.get("state", "")
    every = coverage([organ], today(), field)
    cells = [cell for cell in every if state in {"", cell.state}]
    if request.GET.get("export") == "xlsx":
        return _exported(cells)
    shown = {
        "organ": organ,
        "cells": _told(cells),
        "states": [(key, said(name), sum(cell.state == key for cell in every)) for key, name in COVERAGE.items()],
        "state": state,
        "field": field,
    }
    return render(request, "publishing/coverage_of.html", shown)


def _exported(cells: list[Cell]) -> HttpResponseBase:
    heads = (
        "机关",
        "试点领域",
        "序号",
        "公开事项（一级）",
        "公开事项（二级）",
        "公开时限",
        "公开主体",
        "状态",
        "最近更新",
    )
    rows = (
        [
            cell.organ.name,
            cell.row.field,
            cell.row.number,
            cell.row.matter,
            cell.row.sub_matter,
            cell.row.period,
            cell.row.responsible,
            said(COVERAGE[cell.state]),
            cell.newest_on,
        ]
        for cell in cells
    )
    return workbook(said("标准目录落实情况"), [said(head) for head in heads], rows)


def _told(cells: Iterable[Cell]) -> list[tuple[Cell, str]]:
    return [(cell, said(COVERAGE[cell.state])) for cell in cells]


def _summed(counts: Any) -> tuple[int, int]:
    """Return how many rows are covered, and how many there are."""
    return (counts["covered"], counts.total()) if counts else (0, 0)


def _fields() -> list[Any]:
    hidden = {"id", "due", "rhythm", "organ"}
    return [field for field in CatalogueRow._meta.concrete_fields if field.name not in hidden]  # noqa: SLF001 -- Django's own public name


def _text(value: Any) -> Any:
    return "、".join(value) if isinstance(value, list) else value


def _holding(paths: Iterable[str]) -> Q:
    """Return the condition on rows to be issued by one of the organs of these paths, or above one."""
    line = {path[:end] for path in paths for end in range(Organ.steplen, len(path) + 1, Organ.steplen)}
    return Q(organ__path__in=line)


def _place(problem: Any) -> str:
    return "!".join(part for part in (problem.sheet, problem.cell) if part)


def _organ(request: HttpRequest, key: int) -> Organ:
    found = get_object_or_404(organs_where(person_of(request), "see_items", today()), pk=key)
    demand(request, "arrange_columns", found)
    return found


def _day(told: str) -> date | None:
    try:
        return date.fromisoformat(told)
    except ValueError:
        return None


addresses = [
    path("catalogue", catalogue, name="catalogue"),
    path("sites/<int:key>/rows/<int:row>", catalogue_row, name="catalogue_row"),
    path("sites/<int:key>/catalogue", adopt_catalogue, name="adopt_catalogue"),
    path("sites/<int:key>/catalogue/confirm", adopt_confirm, name="adopt_confirm"),
    path("coverage", coverage_board, name="coverage"),
    path("sites/<int:key>/coverage", coverage_of, name="coverage_of"),
]
