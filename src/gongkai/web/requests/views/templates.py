"""An organ's own templates of notices: which kinds it worded anew, the text with what it may hold, a look, a check."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_http_methods

from gongkai.letters import faults, fields, fields_in, fill, kinds
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import Organ
from gongkai.web.organs.permissions import organs_where
from gongkai.web.requests.actions.template import KeepTemplate
from gongkai.web.requests.models import Template
from gongkai.web.requests.notice_forms import TemplateForm
from gongkai.web.requests.notices import text_of
from gongkai.web.requests.views.notices import GROUPS
from gongkai.web.screens.acting import acting
from gongkai.web.screens.language import said

KEEP = "keep_templates"


@guarded(KEEP)
@require_GET
def template_organs(request: HttpRequest) -> HttpResponse:
    """Show the organs whose templates the person keeps."""
    organs = organs_where(person_of(request), KEEP, today()).order_by("path")
    return render(request, "requests/template_organs.html", {"organs": organs})


@guarded(KEEP)
@require_GET
def templates(request: HttpRequest, key: int) -> HttpResponse:
    """Show every kind of notice with the version of the organ's own text that holds, if it has one."""
    organ = _organ(request, key)
    held: dict[str, Template] = {}
    for each in Template.objects.filter(organ=organ, since__lte=today()).select_related("by").order_by("version"):
        held[each.kind] = each
    groups = [
        (title, [(kind, held.get(kind.key)) for kind in kinds().values() if kind.group == group])
        for group, title in GROUPS.items()
    ]
    return render(request, "requests/templates.html", {"organ": organ, "groups": groups})


@guarded(KEEP)
@require_http_methods(["GET", "POST"])
def template(request: HttpRequest, key: int, kind: str) -> HttpResponse:
    """Ask for the text; with “look” it is only shown filled and checked, otherwise it becomes the next version."""
    organ, chosen = _organ(request, key), kinds().get(kind)
    if chosen is None:
        raise Http404
    text = text_of(organ, chosen, today())
    form = TemplateForm(request.POST or None, initial={"text": text, "since": today()})
    around = {
        "kind": chosen,
        "organ": organ,
        "versions": Template.objects.filter(organ=organ, kind=kind).select_related("by").order_by("-version"),
        "known": list(fields().values()),
        "demanded": [fields()[each] for each in fields_in(chosen.text) if not fields()[each].free],
    }
    if request.method == "POST" and "look" in request.POST:
        told = request.POST.get("text", "")
        looked = {"paragraphs": _sample(told), "faults": list(faults(chosen, told))}
        return render(request, "requests/template.html", {"form": form, **around, **looked})
    if request.method == "POST":
        return acting(
            request,
            form,
            lambda told: KeepTemplate(organ, kind, told["text"], told["since"], person_of(request)),
            lambda _: reverse("templates", args=[key]),
            title=chosen.name,
            submit=KeepTemplate.label,
            back=reverse("template", args=[key, kind]),
        )
    return render(request, "requests/template.html", {"form": form, **around, "paragraphs": _sample(text)})


def _organ(request: HttpRequest, key: int) -> Organ:
    return get_object_or_404(organs_where(person_of(request), KEEP, today()), pk=key)


def _sample(text: str) -> list[str]:
    """Return a text with the name of each field where it will be filled."""
    return fill(text, {key: f"〔{said(field.name)}〕" for key, field in fields().items()}).splitlines()


addresses = [
    path("templates", template_organs, name="template_organs"),
    path("templates/<int:key>", templates, name="templates"),
    path("templates/<int:key>/<slug:kind>", template, name="template"),
]
