"""Screens of the periodic sweep of documents: the list, a sweep with its documents, the verdicts, the finish."""

from typing import Any

from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.organs.forms import Day
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.permissions import limited, may
from gongkai.web.publishing.actions.sweep import FinishSweep, JudgeLine, StartSweep
from gongkai.web.publishing.document_forms import SweepForm, VerdictForm
from gongkai.web.publishing.item_forms import ColumnForm, columns_to_draft_in
from gongkai.web.publishing.models import Sweep, SweepLine
from gongkai.web.publishing.models.document import VERDICTS
from gongkai.web.screens.acting import acting
from gongkai.web.screens.columns import Choice, Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing


def _address(sweep: Any) -> str:
    return reverse("sweep", args=[sweep.pk])


class FinishForm(ColumnForm):
    """The day from which what is to go is void, and the column of the published list."""

    on = Day(label="自何日起", help_text="废止、宣布失效的文件从这一天起失去效力")
    field_order = ("on", "column")


@guarded("see_documents")
@require_GET
def sweeps(request: HttpRequest) -> HttpResponseBase:
    """List the sweeps."""
    person, day = person_of(request), today()
    rows = limited(Sweep.objects.select_related("organ", "by"), person, "see_documents", day)
    return Listing(
        "文件清理",
        rows.annotate(all=Count("lines"), open=Count("lines", Q(lines__verdict=""))),
        columns=(
            Column("名称", "title", sort="title", link=_address),
            Column("机关", "organ.name", sort="organ__path"),
            Column("开始日期", "begun_on", sort="begun_on"),
            Column("完成日期", "ended_on", sort="ended_on"),
            Column("文件数", "all"),
            Column("未填意见", "open"),
        ),
        search=("title",),
        order="-begun_on",
        template="publishing/sweeps.html",
        empty="还没有清理过。",
        context={"may_keep": may(person, "keep_documents", None, day)},
    ).respond(request)


@guarded("see_documents")
@require_GET
def sweep(request: HttpRequest, key: int) -> HttpResponseBase:
    """Show a sweep: every document with its verdict, and what may be done."""
    found = get_object_or_404(Sweep.objects.select_related("organ", "item"), pk=key)
    demand(request, "see_documents", found.organ)
    keeps = may(person_of(request), "keep_documents", found.organ, today()) and found.ended_on is None

    def judge(line: SweepLine) -> str:
        return reverse("judge_line", args=[line.pk]) if keeps else reverse("document", args=[line.document_id])

    return Listing(
        found.title,
        found.lines.select_related("document"),
        columns=(
            Column("文件", lambda line: str(line.document), sort="document__serial", link=judge),
            Column("成文日期", "document.formed_on", sort="document__formed_on"),
            Column("有效期至", "document.expires_on", sort="document__expires_on"),
            Column("清理意见", lambda line: said(line.get_verdict_display()), sort="verdict"),
            Column("理由", "reason"),
        ),
        search=("document__title", "document__series", "reason"),
        filters=(Choice("verdict", "清理意见", VERDICTS),),
        order="document__formed_on",
        template="publishing/sweep.html",
        context={"sweep": found, "keeps": keeps},
    ).respond(request)


@guarded("keep_documents")
def start_sweep(request: HttpRequest) -> HttpResponse:
    """Ask for a name, and begin."""
    person = person_of(request)
    form = SweepForm(person, request.POST or None, initial={"title": f"{today().year}年度规范性文件清理"})
    return acting(
        request,
        form,
        lambda told: StartSweep(told["at_organ"], told["title"], person),
        _address,
        title=StartSweep.label,
        submit=StartSweep.label,
        back=reverse("sweeps"),
    )


@guarded("keep_documents")
def judge_line(request: HttpRequest, key: int) -> HttpResponse:
    """Ask what is to become of one document."""
    line = get_object_or_404(SweepLine.objects.select_related("sweep__organ", "document"), pk=key)
    demand(request, "keep_documents", line.sweep.organ)
    form = VerdictForm(request.POST or None, initial={"verdict": line.verdict, "reason": line.reason})
    around = {"title": JudgeLine.label, "submit": "保存", "back": _address(line.sweep), "lead": line.document}
    return acting(request, form, lambda told: JudgeLine(line, **told), _address, **around)


@guarded("keep_documents")
def finish_sweep(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for the day and the column of the list, and finish."""
    found, person = get_object_or_404(Sweep.objects.select_related("organ"), pk=key), person_of(request)
    demand(request, "keep_documents", found.organ)
    columns = columns_to_draft_in(request).filter(organ=found.organ)
    form = FinishForm(columns, request.POST or None, initial={"on": today()})
    around = {"title": FinishSweep.label, "submit": FinishSweep.label, "back": _address(found), "lead": found}
    return acting(
        request, form, lambda told: FinishSweep(found, told["on"], told["column"], person), _address, **around
    )


addresses = [
    path("sweeps/", sweeps, name="sweeps"),
    path("sweeps/start", start_sweep, name="start_sweep"),
    path("sweeps/<int:key>", sweep, name="sweep"),
    path("sweeps/<int:key>/finish", finish_sweep, name="finish_sweep"),
    path("sweeps/lines/<int:key>", judge_line, name="judge_line"),
]
