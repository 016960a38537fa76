"""The editor: a part of the report with its chips, last year's text, what the checks say, and how it will read."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import path, reverse
from django.utils import timezone

from gongkai.checks.text import PREAMBLE
from gongkai.web.organs.action import Refused
from gongkai.web.organs.guard import guarded, person_of
from gongkai.web.organs.sign_in.unsaved import take
from gongkai.web.reporting.actions.write import WritePart
from gongkai.web.reporting.chips import Offer, offers, with_chip
from gongkai.web.reporting.models import AnnualReport, Part
from gongkai.web.reporting.reading import lines_of, paragraphs, repeated_in
from gongkai.web.reporting.report_forms import PartForm
from gongkai.web.reporting.tables import statutory
from gongkai.web.reporting.value import Compiled, compile_report, of_last_year
from gongkai.web.reporting.verdict import judged
from gongkai.web.reporting.views.figures import grouped, label_of
from gongkai.web.reporting.views.findings import shown
from gongkai.web.reporting.views.own import PARTS, seen_report, titled
from gongkai.web.screens.language import said

PUT, LOOK = "put", "look"
"""The buttons beside saving: put the chip of an offer into the text and save; look how it reads without saving."""


@guarded("write_report")
def write_part(request: HttpRequest, key: int, number: int) -> HttpResponse:
    """Show a part to be written, with all a writer needs beside it; and save it, or only show how it would read."""
    if number not in PARTS:
        raise Http404
    report = seen_report(request, key, "write_report")
    kept = report.parts.filter(number=number).first()
    form = _form(report, number, kept, request)
    texts = _texts(form, kept)
    if request.method == "POST" and form.is_valid():
        known = compile_report(report).known
        texts = _with_chip(texts, request.POST.get(PUT, ""), known)
        if LOOK not in request.POST and _saved(
            request, form, WritePart(report, number, *texts, form.cleaned_data["seen"], person_of(request))
        ):
            return HttpResponseRedirect(reverse("write_part", args=[report.pk, number]))
    return render(request, "reporting/part.html", _page(request, report, number, form, texts))


def _form(report: AnnualReport, number: int, kept: Part | None, request: HttpRequest) -> PartForm:
    has_table = number != PREAMBLE and bool(statutory(report.year).parts[number - 1].table)
    told = {"before": kept.before, "after": kept.after, "seen": kept.at.isoformat()} if kept else {}
    form = PartForm(request.POST or None, has_table=has_table, initial=told)
    if request.method == "GET" and (unsaved := take(request, request.path)):
        form.data, form.is_bound = unsaved, True
        messages.info(request, said("您上次填写的内容已经放回，还没有提交；请核对后再提交。"))
    return form


def _texts(form: PartForm, kept: Part | None) -> tuple[str, str]:
    """Return the text as it was sent, otherwise as it is kept."""
    if form.is_bound:
        return (*((form.data.get(name) or "").replace("\r\n", "\n") for name in ("before", "after")),)  # type: ignore[return-value]  # two names, two texts
    return (kept.before, kept.after) if kept else ("", "")


def _with_chip(texts: tuple[str, str], wanted: str, known: Any) -> tuple[str, str]:
    """Return the texts with the chip of one offer put in; unchanged where the offer is no longer there."""
    before, after = texts
    for offer in offers(before, known):
        if _token("before", offer) == wanted:
            return with_chip(before, offer), after
    for offer in offers(after, known):
        if _token("after", offer) == wanted:
            return before, with_chip(after, offer)
    return texts


def _token(field: str, offer: Offer) -> str:
    return f"{field}-{offer.line}-{offer.start}-{offer.figure.key}"


def _saved(request: HttpRequest, form: PartForm, action: WritePart) -> bool:
    """Save the text; where it is refused, put the reasons into the form."""
    try:
        action.do(actor=person_of(request), at=timezone.now())
    except Refused as refused:
        for reason in refused.reasons:
            form.add_error(reason.about if reason.about in form.fields else None, said(reason.message, **reason.values))
        return False
    messages.success(request, said("已完成：{label}", label=action.label))
    return True


def _page(
    request: HttpRequest, report: AnnualReport, number: int, form: PartForm, texts: tuple[str, str]
) -> dict[str, Any]:
    compiled, last = compile_report(report, {number: texts}), of_last_year(report)
    findings = [each for each in judged(report, compiled).findings if _about(number, each)]
    copied = repeated_in(compiled.report, last, number)
    return {
        "report": report,
        "number": number,
        "heading": titled(report, number),
        "others": [(each, titled(report, each)) for each in PARTS],
        "form": form,
        "only_looked": LOOK in request.POST,
        "reads": paragraphs("\n".join(texts).splitlines(), number, findings, compiled.known, copied),
        "findings": [shown(report, each) for each in findings],
        "copied": len(copied),
        "offers": _offered(texts, compiled),
        "last": lines_of(last, number) if last else (),
        "last_year": report.year - 1,
        "groups": grouped(report, compiled.known),
        "points": report.points.filter(place=f"part{number}", settled_at__isnull=True).select_related("by"),
    }


def _offered(texts: tuple[str, str], compiled: Compiled) -> list[dict[str, Any]]:
    """Return the numbers typed by hand that could be chips, those that differ first."""
    found = [
        {
            "token": _token(field, each),
            "words": text.splitlines()[each.line][max(each.start - 24, 0) : each.start],
            "number": text.splitlines()[each.line][each.start : each.end],
            "figure": each.figure,
            "label": label_of(each.figure),
            "agrees": each.agrees,
        }
        for field, text in zip(("before", "after"), texts, strict=True)
        for each in offers(text, compiled.known)
    ]
    return sorted(found, key=lambda each: bool(each["agrees"]))


def _about(number: int, finding: Any) -> bool:
    return any(span.section == number for span in finding.place.spans)


addresses = [path("<int:key>/parts/<int:number>", write_part, name="write_part")]
