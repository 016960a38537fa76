"""Notices in the office: chosen, drafted, revised, reviewed, approved, numbered, delivered; and what became of each."""

from collections.abc import Callable
from typing import Any

from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from gongkai.law.events import EventRefused
from gongkai.letters import Kind, kinds
from gongkai.request import deliveries
from gongkai.request.outcomes import Records, lacking
from gongkai.web.organs.action import Action, Reason
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.permissions import limited, may
from gongkai.web.requests.actions.deliver import DeliverNotice
from gongkai.web.requests.actions.enclose import before_legal, gives
from gongkai.web.requests.actions.notice import (
    ApproveNotice,
    DraftNotice,
    JudgeNotice,
    ReviewNotice,
    ReviseNotice,
    SendToLegal,
    SignNotice,
    VoidNotice,
    cautions,
)
from gongkai.web.requests.case_page import adds_to_case
from gongkai.web.requests.clock import reckoned
from gongkai.web.requests.models import Notice, Request
from gongkai.web.requests.models.notice import STAGES
from gongkai.web.requests.notice_forms import DeliverForm, DraftForm, JudgeForm, SignForm, TextForm, VoidForm
from gongkai.web.requests.notices import stand_in, text_of, words_of
from gongkai.web.requests.views.cases import seen_case
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Choice, Column, Days
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter

HANDLE, READ = "handle_requests", "read_notices"
GROUPS = {"procedural": "程序性文书", "substantive": "实体性文书（答复）", "further": "其他文书"}
Told = dict[str, Any]
both = require_http_methods(["GET", "POST"])


@guarded(READ)
@require_GET
def notices(request: HttpRequest) -> HttpResponseBase:
    """List the notices, each with its case and how far it is; never what they say."""
    rows = limited(Notice.objects.all(), person_of(request), READ, today(), via="request__organ")
    return Listing(
        "依申请公开文书",
        rows.select_related("request", "drafted_by").defer("content"),
        columns=(
            Column("文书", lambda notice: said(kinds()[notice.kind].name), link=address_of),
            Column("文号", "number", sort="number"),
            Column("申请编号", "request.number", link=lambda notice: reverse("case", args=[notice.request_id])),
            Column("申请事项", "request.subject"),
            Column("状态", lambda notice: said(notice.get_stage_display())),
            Column("答复期限", "request.due", sort="request__due"),
            Column("拟稿人", "drafted_by.name"),
            Column("拟稿时间", "drafted_at", sort="drafted_at"),
        ),
        search=("number", "request__number", "request__subject"),
        filters=(
            Choice("stage", "状态", STAGES),
            Choice("kind", "文书", [(key, kind.name) for key, kind in kinds().items()]),
            Days("drafted_at", "拟稿时间", moment=True),
        ),
        order="-drafted_at",
        template="requests/notices.html",
    ).respond(request)


@guarded(HANDLE)
@require_GET
def choose_notice(request: HttpRequest, key: int) -> HttpResponse:
    """Show every kind of notice: what can be drafted now, and why not the rest."""
    case = seen_case(request, key, HANDLE)
    objections, on_file = _objections(case), {each.key: each.parts for each in case.on_file.all()}
    groups = [
        (title, [(kind, objections(kind), _missing(kind, on_file)) for kind in kinds().values() if kind.group == group])
        for group, title in GROUPS.items()
    ]
    return render(request, "requests/notice_kinds.html", {"case": case, "groups": groups})


@guarded(HANDLE)
@both
def draft_notice(request: HttpRequest, key: int, kind: str) -> HttpResponse:
    """Ask what the text cannot take from the case, and draft."""
    case, person, chosen = seen_case(request, key, HANDLE), person_of(request), kinds().get(kind)
    if chosen is None:
        raise Http404
    form = DraftForm(case, chosen, text_of(case.organ, chosen, today()), request.POST or None)
    return acting(
        request,
        form,
        lambda told: DraftNotice(case, kind, form.asked(told), person),
        lambda _: address_of(case.notices.latest("pk")),
        title=chosen.name,
        submit="起草",
        back=reverse("choose_notice", args=[key]),
        lead=f"{case}　{said(chosen.message)}",
    )


@guarded(READ)
@require_GET
def notice(request: HttpRequest, key: int) -> HttpResponse:
    """Show a notice as it is, to whom only by a stand-in; how far it came; and what can be done with it."""
    shown, person = seen_notice(request, key, READ), person_of(request)
    kind, content = kinds()[shown.kind], shown.content
    kept = list(shown.files.filter(purged_on__isnull=True).order_by("pk"))
    page = {
        "notice": shown,
        "case": shown.request,
        "kind": kind,
        "to": said(stand_in(shown)),
        "paragraphs": words_of(shown).splitlines(),
        "returned": content.get("returned", "") if shown.stage == "draft" else "",
        "void": content.get("void", ""),
        "cautions": list(cautions(shown, today())),
        "doings": _doings(shown, request),
        "delivered": shown.deliveries.select_related("by").first(),
        "files": [each.name.rpartition(".")[2] for each in kept if each.purpose == "notice"],
        "enclosed": [each for each in kept if each.purpose != "notice"],
        "encloses": gives(shown) and shown.stage == "draft" and may(person, HANDLE, shown.request.organ, today()),
        "reviews": may(person, "review_notice", shown.request.organ, today())
        and before_legal(person).filter(notice=shown).exists(),
        "see_applicants": may(person, "see_applicants", shown.request.organ, today()),
    }
    return render(request, "requests/notice.html", page)


@guarded(HANDLE)
@both
def revise_notice(request: HttpRequest, key: int) -> HttpResponse:
    """Write the text of a draft anew."""
    shown = seen_notice(request, key, HANDLE)
    form = TextForm(request.POST or None, initial={"text": words_of(shown)})
    return _asked(request, shown, form, lambda told: ReviseNotice(shown, person_of(request), told["text"]))


@guarded(HANDLE)
@require_POST
def send_notice(request: HttpRequest, key: int) -> HttpResponse:
    """Send a draft to the legal review."""
    shown = seen_notice(request, key, HANDLE)
    attempt(request, SendToLegal(shown, person_of(request)))
    return HttpResponseRedirect(address_of(shown))


@guarded("review_notice")
@both
def review_notice(request: HttpRequest, key: int) -> HttpResponse:
    """Pass a notice as lawful, or return it."""
    return _judged(request, seen_notice(request, key, "review_notice"), ReviewNotice)


@guarded("approve_request")
@both
def approve_notice(request: HttpRequest, key: int) -> HttpResponse:
    """Approve a notice, or return it."""
    return _judged(request, seen_notice(request, key, "approve_request"), ApproveNotice)


@guarded(HANDLE)
@both
def sign_notice(request: HttpRequest, key: int) -> HttpResponse:
    """Give a notice its number and day."""
    shown = seen_notice(request, key, HANDLE)
    form = SignForm(request.POST or None, initial={"day": today()})
    return _asked(request, shown, form, lambda told: SignNotice(shown, person_of(request), told["day"]))


@guarded(HANDLE)
@require_GET
def choose_way(request: HttpRequest, key: int) -> HttpResponse:
    """Show the ways of delivery, with the day that counts for each."""
    shown = seen_notice(request, key, HANDLE)
    return render(request, "requests/notice_ways.html", {"notice": shown, "ways": deliveries().values()})


@guarded(HANDLE)
@both
def deliver_notice(request: HttpRequest, key: int, way: str) -> HttpResponse:
    """Enter a delivery with its proof."""
    shown, chosen = seen_notice(request, key, HANDLE), deliveries().get(way)
    if chosen is None:
        raise Http404
    form = DeliverForm(chosen, request.POST or None, initial={"day": today()})
    return _asked(
        request,
        shown,
        form,
        lambda told: DeliverNotice(shown, way, form.proof(told), told["day"], person_of(request)),
        title=chosen.name,
        lead=said(chosen.message),
    )


@guarded(HANDLE)
@both
def void_notice(request: HttpRequest, key: int) -> HttpResponse:
    """Make a notice void."""
    shown = seen_notice(request, key, HANDLE)
    form = VoidForm(request.POST or None)
    return _asked(request, shown, form, lambda told: VoidNotice(shown, person_of(request), told["reason"]))


@adds_to_case("文书", "requests/part_notices.html", rank=20)
def notices_of_case(request: HttpRequest, case: Request) -> Told | None:
    """Show the notices of a case to those who may read them, and where to draft one."""
    person, day = person_of(request), today()
    if not may(person, READ, case.organ, day):
        return None
    made = case.notices.select_related("drafted_by").defer("content").order_by("pk")
    lines = [(each, kinds()[each.kind].name, address_of(each)) for each in made]
    draft = reverse("choose_notice", args=[case.pk]) if may(person, HANDLE, case.organ, day) else ""
    return {"lines": lines, "draft": draft} if lines or draft else None


def address_of(notice: Notice) -> str:
    """Return where a notice is shown."""
    return reverse("notice", args=[notice.pk])


def seen_notice(request: HttpRequest, key: int, permission: str) -> Notice:
    """Return the notice `key` if the person may do `permission` at its organ; 404 otherwise, as if there were none."""
    records = limited(Notice.objects.all(), person_of(request), permission, today(), via="request__organ")
    related = ("request__organ", "request__letter__applicant", "drafted_by", "legal_by", "approved_by", "template")
    return get_object_or_404(records.select_related(*related), pk=key)


def _asked(
    request: HttpRequest, shown: Notice, form: Form, action: Callable[[Told], Action], **around: Any
) -> HttpResponse:
    back = address_of(shown)
    lead = around.pop("lead", f"{shown.request.number}　{said(kinds()[shown.kind].name)}")
    title = around.pop("title", None) or _label(request)
    return acting(request, form, action, lambda _: back, title=title, submit="确定", back=back, lead=lead, **around)


def _label(request: HttpRequest) -> str:
    """Return the label of the action whose address is asked."""
    name = request.resolver_match.url_name if request.resolver_match else ""
    return next(action.label for action in _ACTIONS if action.name == name)


def _judged(request: HttpRequest, shown: Notice, action: type[JudgeNotice]) -> HttpResponse:
    form, person = JudgeForm(request.POST or None), person_of(request)
    return _asked(
        request,
        shown,
        form,
        lambda told: action(shown, person, told["verdict"] == "pass", told["remark"]),
        template="requests/judge.html",
        to=said(stand_in(shown)),
        kind=kinds()[shown.kind],
        paragraphs=words_of(shown).splitlines(),
    )


def _doings(shown: Notice, request: HttpRequest) -> list[tuple[Action, str, str]]:
    """Return what can come next: the action, its address, and whether that asks for more (get) or acts (post)."""
    person = person_of(request)
    void = VoidNotice(shown, person, "?")
    ready: dict[str, list[Action]] = {
        "draft": [SendToLegal(shown, person), ReviseNotice(shown, person, words_of(shown)), void],
        "legal": [ReviewNotice(shown, person, passed=True)],
        "approval": [ApproveNotice(shown, person, passed=True)],
        "signing": [SignNotice(shown, person, today()), void],
        "signed": [void],
    }
    return [
        (action, reverse(action.name, args=[shown.pk]), "post" if isinstance(action, SendToLegal) else "get")
        for action in ready.get(shown.stage, [])
        if may(person, action.permission, shown.request.organ, today())
    ]


def _missing(kind: Kind, on_file: Records) -> list[EventRefused]:
    """Return what an answer of this kind still wants on file; it can be drafted before, and not be sent."""
    return list(lacking(kind.outcome, on_file)) if kind.outcome else []


def _objections(case: Request) -> Callable[[Kind], Reason | None]:
    """Return what tells why a kind of notice has no place in the case as it stands today."""
    found = {option.step.kind: option.objection for option in reckoned(case, today()).standing.options}

    def against(kind: Kind) -> Reason | None:
        if not kind.step:
            return None
        if kind.step not in found:
            return Reason("案件现在的状态不需要这种文书")
        if kind.step == "extended" and not case.approvals.filter(granted=True).exists():
            return Reason("须先提请负责人同意延长", source="reg2019/33")
        objection: EventRefused | None = found[kind.step]
        return Reason(objection.message, objection.values, objection.source) if objection else None

    return against


_ACTIONS = (ReviseNotice, ReviewNotice, ApproveNotice, SignNotice, VoidNotice)
addresses = [
    path("notices", notices, name="notices"),
    path("<int:key>/notices/new", choose_notice, name="choose_notice"),
    path("<int:key>/notices/new/<slug:kind>", draft_notice, name="draft_notice"),
    path("notices/<int:key>", notice, name="notice"),
    path("notices/<int:key>/revise", revise_notice, name="revise_notice"),
    path("notices/<int:key>/send", send_notice, name="send_notice"),
    path("notices/<int:key>/review", review_notice, name="review_notice"),
    path("notices/<int:key>/approve", approve_notice, name="approve_notice"),
    path("notices/<int:key>/sign", sign_notice, name="sign_notice"),
    path("notices/<int:key>/deliver", choose_way, name="choose_way"),
    path("notices/<int:key>/deliver/<slug:way>", deliver_notice, name="deliver_notice"),
    path("notices/<int:key>/void", void_notice, name="void_notice"),
]
enter(Entry("文书", "notices", READ, rank=21))
