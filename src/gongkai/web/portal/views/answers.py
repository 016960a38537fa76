"""Asking a question and having it answered at once from what is public; the frequent questions as pages."""

from typing import Any

from allauth.core import ratelimit
from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from gongkai.web.dialogue.actions.asking import NoteAsking, RateAnswer
from gongkai.web.dialogue.models import Asking, Faq
from gongkai.web.organs.action import Refused
from gongkai.web.organs.guard import public, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.tables import kinds
from gongkai.web.portal.answer_forms import AskForm
from gongkai.web.portal.answers import Reply, answer, released_faqs, sound
from gongkai.web.portal.views.corrections import TOO_MANY
from gongkai.web.portal.views.organs import open_organs
from gongkai.web.requests.actions.submit import takes_requests
from gongkai.web.screens.asked import number
from gongkai.web.screens.language import said

PAGE = 20
_ASKED = "asked"
"""Where the session keeps the asking that may be rated, and its question, until it is."""


@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def ask(request: HttpRequest) -> HttpResponse:
    """Ask what the question is, and show the answer with its source, or say that there is none."""
    organs = asked_organs()
    asked = _organ(request, organs)
    form = AskForm(request.POST or None, organs, asked)
    told: dict[str, Any] = {"form": form, "organ": asked, "often": _often(asked)}
    if request.method == "POST" and form.is_valid():
        if not ratelimit.consume(request, action="ask_question"):
            return render(request, "429.html", status=TOO_MANY)
        question = form.cleaned_data["question"]
        reply = answer(question, form.cleaned_data["organ"], today())
        try:
            request.session[_ASKED] = [note(reply, question).pk, question]
        except Refused as refused:
            for reason in refused.reasons:
                form.add_error(reason.about or None, said(reason.message, **reason.values))
        else:
            told |= {"reply": reply, "question": question, "organ": reply.organ}
            told["requests"] = takes_requests(reply.organ)
    return render(request, "portal/ask.html", told)


@public
@require_POST
def rate_answer(request: HttpRequest) -> HttpResponse:
    """Take whether the last answer of this visitor helped."""
    key, question = request.session.pop(_ASKED, (None, ""))
    asking = Asking.objects.select_related("organ").filter(pk=key).first()
    if asking is not None and ratelimit.consume(request, action="ask_question"):
        try:
            RateAnswer(asking, request.POST.get("helpful") == "yes", question).do(actor=None, at=timezone.now())
        except Refused:
            return HttpResponseRedirect(reverse("ask"))
        return HttpResponseRedirect(f"{reverse('ask')}?organ={asking.organ_id}&rated=1")
    return HttpResponseRedirect(reverse("ask"))


@public
@require_safe
def faqs(request: HttpRequest, key: int) -> HttpResponse:
    """List the frequent questions of an organ and those above it."""
    organ = get_object_or_404(open_organs(today()), pk=key)
    query = request.GET.get("q", "").strip()[:50]
    rows = _public_faqs(organ)
    rows = rows.filter(Q(question__icontains=query) | Q(answer__icontains=query)) if query else rows
    page = Paginator(rows, PAGE).get_page(request.GET.get("page"))
    told = {"organ": organ, "page": page, "query": query, "rows": [faq for faq, _ in sound(list(page.object_list))]}
    told["pages"] = page.paginator.get_elided_page_range(page.number, on_each_side=2, on_ends=1)
    return render(request, "portal/faqs.html", told)


@public
@require_safe
def faq(request: HttpRequest, key: int) -> HttpResponse:
    """Show a frequent question with its answer and what that rests on."""
    found = get_object_or_404(released_faqs(today()).select_related("organ"), pk=key)
    held = sound([found])
    if not held:
        raise Http404
    return render(request, "portal/faq.html", {"faq": found, "item": held[0][1], "organ": found.organ})


def note(reply: Reply, question: str) -> Asking:
    """Note a question and what came of it. Raises Refused where the question says nothing or too much."""
    source = reply.source
    told = {"kind": source.kind, "source": source.title} if source else {}
    made = NoteAsking(reply.organ, question, reply.confidence, **told).do(actor=None, at=timezone.now())
    assert isinstance(made, Asking)  # noqa: S101 -- what the action makes
    return made


def asked_organs() -> "QuerySet[Organ]":
    """Return the organs that can be asked: those that answer for themselves."""
    reporting = [key for key, kind in kinds().items() if kind.reports]
    return open_organs(today()).filter(kind__in=reporting).order_by("path")


def _organ(request: HttpRequest, organs: "QuerySet[Organ]") -> Organ:
    first = organs.filter(pk=number(request.GET.get("organ"))).first() or organs.first()
    if first is None:
        raise Http404
    return first


def _often(organ: Organ) -> "list[Faq]":
    return [faq for faq, _ in sound(list(_public_faqs(organ)[:6]))]


def _public_faqs(organ: Organ) -> "QuerySet[Faq]":
    rows: QuerySet[Faq] = released_faqs(today()).filter(organ__path__in=organ.line)
    return rows.select_related("organ").order_by("-organ__depth", "-released_on", "-pk")


addresses = [
    path("ask", ask, name="ask"),
    path("ask/rating", rate_answer, name="rate_answer"),
    path("organs/<int:key>/questions", faqs, name="public_faqs"),
    path("questions/<int:key>", faq, name="public_faq"),
]
