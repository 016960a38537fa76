"""Ideas (你建言我来办) as the public meets them: what was said and done, the form, and asking by the receipt's code."""

from allauth.core import ratelimit
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from gongkai.web.dialogue.actions.idea import GiveIdea
from gongkai.web.dialogue.models import Idea
from gongkai.web.dialogue.models.idea import STATES
from gongkai.web.organs.action import Refused
from gongkai.web.organs.guard import public, today
from gongkai.web.organs.marks import code_mark, code_of, token_for
from gongkai.web.organs.models import Organ
from gongkai.web.portal.idea_forms import IdeaForm
from gongkai.web.portal.views.requests import refuse
from gongkai.web.screens.asked import sought
from gongkai.web.screens.opened import held, hold

PAGE = 20
_RECEIPT = "idea receipt"
"""The code of the receipt last given."""


@public
@require_safe
def public_ideas(request: HttpRequest, key: int) -> HttpResponse:
    """List the ideas that are shown, the newest first, with what is done about each."""
    organ = get_object_or_404(Organ, pk=key)
    state, query = request.GET.get("state", ""), sought(request.GET)
    found = Idea.objects.filter(organ=organ, shown_on__isnull=False)
    found = found.filter(state=state) if state in dict(STATES) else found
    found = found.filter(wording__icontains=query) if query else found
    rows = found.defer("text", "contact").order_by("-shown_on", "-pk").prefetch_related("steps")
    told = {
        "organ": organ,
        "state": state,
        "states": STATES,
        "query": query,
        "page": Paginator(rows, PAGE).get_page(request.GET.get("page")),
    }
    return render(request, "portal/ideas.html", told)


@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def give_idea(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for an idea, and give a receipt; so many in an hour from one address, and no riddles."""
    organ = get_object_or_404(Organ, pk=key)
    if not organ.open_on(today()):
        raise Http404
    form = IdeaForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if limited := ratelimit.consume_or_429(request, action="give_idea"):
            return limited
        told = {name: form.cleaned_data[name] for name in ("text", "contact")}
        told["token"] = token_for("idea", form.cleaned_data["token"], organ.pk, *told.values())
        try:
            GiveIdea(organ, **told).do(actor=None, at=timezone.now())
        except Refused as refused:
            refuse(form, refused.reasons)
        else:
            hold(request, _RECEIPT, code_of(told["token"]))
            return HttpResponseRedirect(reverse("track_idea"))
    return render(request, "portal/idea_form.html", {"form": form, "organ": organ})


@public
@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
def track_idea(request: HttpRequest) -> HttpResponse:
    """Tell what became of an idea, to whoever has the code of its receipt."""
    code = request.POST.get("code", "").strip() or str(held(request, _RECEIPT) or "")
    told = {"code": code, "new": request.method != "POST" and bool(code)}
    if request.method == "POST" and (limited := ratelimit.consume_or_429(request, action="track_idea")):
        return limited
    if code:
        found = Idea.objects.filter(mark=code_mark(code)).select_related("organ").prefetch_related("steps").first()
        told |= {"idea": found, "organ": found.organ if found else None}
    return render(request, "portal/track_idea.html", told)


addresses = [
    path("organs/<int:key>/ideas", public_ideas, name="public_ideas"),
    path("organs/<int:key>/ideas/new", give_idea, name="give_idea"),
    path("ideas", track_idea, name="track_idea"),
]
