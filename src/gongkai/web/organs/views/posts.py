"""Screens on posts: appoint, name a substitute, dismiss; and who leads."""

from django.db.models import Case, Value, When
from django.db.models.functions import Concat
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import path, reverse
from django.views.decorators.http import require_GET

from gongkai.web.organs.actions.post import Appoint, Dismiss, Substitute
from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Post
from gongkai.web.organs.people_forms import AppointForm, DismissForm, SubstituteForm
from gongkai.web.organs.permissions import limited, organs_where, people_where
from gongkai.web.organs.tables import roles
from gongkai.web.screens.action_form import asked
from gongkai.web.screens.columns import Choice, Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter


@guarded("appoint")
def appoint(request: HttpRequest, key: int) -> HttpResponse:
    """Give a person a post."""
    person = get_object_or_404(people_where(person_of(request), "appoint", today()), pk=key)
    return asked(request, AppointForm, Appoint.label, reverse("person", args=[key]), person=person)


@guarded("substitute")
def substitute(request: HttpRequest, key: int) -> HttpResponse:
    """Let a colleague stand in for the holder of a post."""
    post = _post(request, key, "substitute")
    return asked(request, SubstituteForm, Substitute.label, reverse("person", args=[post.person_id]), post=post)


@guarded("dismiss")
def dismiss(request: HttpRequest, key: int) -> HttpResponse:
    """End a post."""
    post = _post(request, key, "dismiss")
    return asked(request, DismissForm, Dismiss.label, reverse("person", args=[post.person_id]), post=post)


@guarded("see_people")
@require_GET
def leading(request: HttpRequest) -> HttpResponse:
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
            Column("姓名", "person.name", link=lambda post: reverse("person", args=[post.person_id])),
            Column("电话", "person.phone"),
            Column("自", "since", sort="since"),
            Column("至", "until", sort="until"),
        ),
        search=("person__name", "organ__name"),
        filters=(Choice("organ", "机关", lambda: [(str(each.pk), each.name) for each in organs]),),
        order="place",
        empty="还没有人在领导小组任职。",
    ).respond(request)


def _post(request: HttpRequest, key: int, permission: str) -> Post:
    """Return the post of the address. Raises Http404, or PermissionDenied where it is beyond the person's organs."""
    post = get_object_or_404(Post.objects.select_related("person", "organ", "stands_in_for__person"), pk=key)
    demand(request, permission, post.organ)
    return post


addresses = [
    path("people/<int:key>/appoint", appoint, name="appoint"),
    path("posts/<int:key>/substitute", substitute, name="substitute"),
    path("posts/<int:key>/dismiss", dismiss, name="dismiss"),
    path("leading/", leading, name="leading"),
]
enter(Entry("领导小组", "leading", "see_people", rank=32))
