"""Screens on posts: appoint, name a substitute, dismiss; and who leads."""

from django.db.models import Case, Value, When
from django.db.models.functions import Concat
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.organs.action import Action
from gongkai.web.organs.actions.post import Appoint, Dismiss, Substitute
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ, Post
from gongkai.web.organs.people_forms import AppointForm, DismissForm, SubstituteForm
from gongkai.web.organs.permissions import limited, organs_where, people_where
from gongkai.web.organs.tables import roles
from gongkai.web.screens.acting import acting
from gongkai.web.screens.columns import Choice, Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter
from gongkai.web.screens.templatetags.office import post_name


@guarded("appoint")
def appoint(request: HttpRequest, key: int) -> HttpResponse:
    """Give a person a post."""
    person = get_object_or_404(people_where(person_of(request), "appoint", today()).select_related("organ"), pk=key)
    page, lead = reverse("person", args=[key]), f"{person.name}（{person.username}）"
    form = AppointForm(person_of(request), person, request.POST or None)
    return acting(request, form, lambda told: Appoint(person, **told), lambda _: page, **_around(Appoint, page, lead))


@guarded("substitute")
def substitute(request: HttpRequest, key: int) -> HttpResponse:
    """Let a colleague stand in for the holder of a post."""
    post = _post(request, key, "substitute")
    page, lead = reverse("person", args=[post.person_id]), f"{post.person} {post_name(post)}"
    form = SubstituteForm(post, request.POST or None)
    return acting(
        request, form, lambda told: Substitute(post, **told), lambda _: page, **_around(Substitute, page, lead)
    )


@guarded("dismiss")
def dismiss(request: HttpRequest, key: int) -> HttpResponse:
    """End a post."""
    post = _post(request, key, "dismiss")
    page, lead = reverse("person", args=[post.person_id]), f"{post.person} {post_name(post)}"
    form = DismissForm(request.POST or None)
    return acting(request, form, lambda told: Dismiss(post, **told), lambda _: page, **_around(Dismiss, page, lead))


@guarded("see_people")
@require_GET
def organ_posts(request: HttpRequest, key: int) -> HttpResponseBase:
    """List who holds which post in an organ today."""
    organ = get_object_or_404(Organ, pk=key)
    demand(request, "see_people", organ)
    return Listing(
        said("{organ}的职务", organ=organ.name),
        organ.posts.held_on(today()).select_related("person", "stands_in_for__person"),
        columns=(
            Column("职务", lambda post: said(roles()[post.role].name), sort="role"),
            Column("姓名", "person.name", sort="person__name", link=_page_of_holder),
            Column("代何人", "stands_in_for.person.name"),
            Column("电话", "person.phone"),
            Column("自", "since", sort="since"),
            Column("至", "until", sort="until"),
        ),
        search=("person__name", "person__username"),
        filters=(Choice("role", "职务", [(key, role.name) for key, role in roles().items()]),),
        order="role",
        empty="还没有人任职。",
        template="organs/organ_posts.html",
        context={"organ": organ},
    ).respond(request)


@guarded("see_people")
@require_GET
def leading(request: HttpRequest) -> HttpResponseBase:
    """List the leading groups of the organs the person may look into, each with its head first."""
    person, day = person_of(request), today()
    seats = [key for key, role in roles().items() if role.leading]
    rank = Case(*(When(role=key, then=Value(str(place))) for place, key in enumerate(seats)), default=Value("9"))
    rows = limited(Post.objects.held_on(day).filter(role__in=seats), person, "see_people", day)
    organs = organs_where(person, "see_people", day).order_by("path")
    return Listing(
        "领导小组",
        rows.select_related("organ", "person").annotate(place=Concat("organ__path", rank)),
        columns=(
            Column("机关", "organ.name", sort="place"),
            Column("职务", lambda post: said(roles()[post.role].name)),
            Column("姓名", "person.name", link=_page_of_holder),
            Column("电话", "person.phone"),
            Column("自", "since", sort="since"),
            Column("至", "until", sort="until"),
        ),
        search=("person__name", "organ__name"),
        filters=(Choice("organ", "机关", lambda: [(str(each.pk), each.name) for each in organs]),),
        order="place",
        empty="还没有人在领导小组任职。",
    ).respond(request)


def _around(act: type[Action], page: str, lead: str) -> dict[str, str]:
    """Return what stands around the form of an act on a person, whose page is `page`."""
    return {"title": act.label, "submit": act.label, "back": page, "lead": lead}


def _page_of_holder(post: Post) -> str:
    return reverse("person", args=[post.person_id])


def _post(request: HttpRequest, key: int, permission: str) -> Post:
    """Return the post of the address. Raises Http404, or PermissionDenied where it is beyond the person's organs."""
    post = get_object_or_404(Post.objects.select_related("person", "organ", "stands_in_for__person"), pk=key)
    demand(request, permission, post.organ)
    return post


addresses = [
    path("people/<int:key>/appoint", appoint, name="appoint"),
    path("posts/<int:key>/substitute", substitute, name="substitute"),
    path("posts/<int:key>/dismiss", dismiss, name="dismiss"),
    path("organs/<int:key>/posts", organ_posts, name="organ_posts"),
    path("leading/", leading, name="leading"),
]
enter(Entry("领导小组", "leading", "see_people", rank=62))
