"""Screens on organs: the tree, the list, an organ's page, and the forms of the actions on it."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.organs.actions.organ import GUIDE, ChangeSetting, CloseOrgan, CreateOrgan, EditGuide
from gongkai.web.organs.forms import CloseForm, GuideForm, OrganForm, SettingForm, kinds_under
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.held_settings import held_by
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.permissions import may, organs_where
from gongkai.web.organs.tables import kinds, settings
from gongkai.web.organs.tree import nested
from gongkai.web.screens.acting import acting
from gongkai.web.screens.columns import Choice, Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter

SOME_POSTS = 20
"""How many posts an organ's page shows; all of them are a list of their own."""


@guarded("see_organs")
@require_GET
def organs(request: HttpRequest) -> HttpResponse:
    """Show the organs the person may see as a tree."""
    seen = organs_where(person_of(request), "see_organs", today()).order_by("path")
    return render(request, "organs/tree.html", {"tree": nested(seen), "day": today()})


@guarded("see_organs")
@require_GET
def organ_list(request: HttpRequest) -> HttpResponseBase:
    """Show the same organs as a list that searches, sorts and leaves as xlsx."""
    return Listing(
        "机关一览",
        organs_where(person_of(request), "see_organs", today()),
        columns=(
            Column("名称", "name", sort="name", link=lambda organ: reverse("organ", args=[organ.pk])),
            Column("类别", lambda organ: said(kinds()[organ.kind].name), sort="kind"),
            Column("统一社会信用代码", "code", sort="code"),
            Column("工作机构名称", "office"),
            Column("联系电话", "phone"),
            Column("撤销日期", "closed_on", sort="closed_on"),
        ),
        search=("name", "code", "office", "address"),
        filters=(Choice("kind", "类别", [(key, kind.name) for key, kind in kinds().items()]),),
        order="path",
    ).respond(request)


@guarded("see_organs")
@require_GET
def organ(request: HttpRequest, key: int) -> HttpResponse:
    """Show an organ: what its guide states, what is decided for it, who holds its posts, what is below it."""
    shown, day, person = _organ(request, key, "see_organs"), today(), person_of(request)
    posts = shown.posts.held_on(day).select_related("person", "stands_in_for__person").order_by("role", "pk")
    may_see_people = may(person, "see_people", shown, day)
    below = organs_where(person, "see_organs", day).filter(path__startswith=shown.path, depth=shown.depth + 1)
    first = next(iter(kinds_under(shown)), kinds()[shown.kind])
    page = {
        "organ": shown,
        "kind": kinds()[shown.kind].name,
        "above": _above(shown, person),
        "facts": [(_label(name), getattr(shown, name)) for name in GUIDE],
        "held": held_by(shown, day),
        "below": below.order_by("path"),
        "posts": posts[:SOME_POSTS] if may_see_people else None,
        "post_count": posts.count() if may_see_people else 0,
        "may_decide": may(person, "change_settings", shown, day),
        "may_create": may(person, "create_organ", shown, day),
        "may_close": may(person, "close_organ", shown, day),
        "edit": EditGuide(shown, {}),
        "create": CreateOrgan(shown, first.key, shown.name),
        "close": CloseOrgan(shown, day),
    }
    return render(request, "organs/organ.html", page)


@guarded("edit_guide")
def edit_guide(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for what the guide states, and change it."""
    subject = _organ(request, key, "edit_guide")
    form = GuideForm(request.POST or None, initial={name: getattr(subject, name) for name in GUIDE})
    return acting(
        request,
        form,
        lambda _: EditGuide(subject, form.guide()),
        lambda _: _page(subject),
        **_words("修改指南要素", subject),
    )


@guarded("create_organ")
def create_organ(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for a new organ under this one, and set it up."""
    parent = _organ(request, key, "create_organ")
    form = OrganForm(parent, request.POST or None)
    return acting(
        request,
        form,
        lambda told: CreateOrgan(parent, told["kind"], told["title"], told["code"], form.guide()),
        _page,
        **_words("设立机关", parent),
    )


@guarded("close_organ")
def close_organ(request: HttpRequest, key: int) -> HttpResponse:
    """Ask for the last day, and close the organ."""
    subject = _organ(request, key, "close_organ")
    form = CloseForm(request.POST or None, initial={"last_day": today()})
    return acting(
        request,
        form,
        lambda told: CloseOrgan(subject, told["last_day"]),
        lambda _: _page(subject),
        **_words("撤销机关", subject),
    )


@guarded("change_settings")
def change_setting(request: HttpRequest, key: int, name: str) -> HttpResponse:
    """Ask for a setting's value and the day from which it holds, and decide it."""
    subject = _organ(request, key, "change_settings")
    if name not in settings():
        raise Http404
    day = today()
    form = SettingForm(
        settings()[name], request.POST or None, initial={"value": subject.setting(name, day), "since": day}
    )
    return acting(
        request,
        form,
        lambda told: ChangeSetting(subject, name, told["value"].strip(), told["since"]),
        lambda _: _page(subject),
        **_words(settings()[name].name, subject),
    )


def _organ(request: HttpRequest, key: int, permission: str) -> Organ:
    """Return the organ, which the person must be allowed to see; what may not be done to it is refused."""
    found = get_object_or_404(organs_where(person_of(request), "see_organs", today()), pk=key)
    demand(request, permission, found)
    return found


def _above(shown: Organ, person: Person) -> list[tuple[Organ, bool]]:
    """Return the organs above, each with whether the person may open its page."""
    above = () if shown.is_root() else shown.get_ancestors()
    return [(each, may(person, "see_organs", each, today())) for each in above]


def _words(title: str, subject: Organ) -> dict[str, Any]:
    return {"title": f"{said(title)} · {subject}", "submit": "保存", "back": _page(subject)}


def _page(subject: Any) -> str:
    return reverse("organ", args=[subject.pk])


def _label(name: str) -> str:
    return str(Organ._meta.get_field(name).verbose_name)  # noqa: SLF001 -- Django's own public name


addresses = [
    path("organs", organs, name="organs"),
    path("organs/list", organ_list, name="organ_list"),
    path("organs/<int:key>", organ, name="organ"),
    path("organs/<int:key>/guide", edit_guide, name="edit_guide"),
    path("organs/<int:key>/create", create_organ, name="create_organ"),
    path("organs/<int:key>/close", close_organ, name="close_organ"),
    path("organs/<int:key>/settings/<slug:name>", change_setting, name="change_setting"),
]
enter(Entry("机关", "organs", "see_organs", rank=60))
