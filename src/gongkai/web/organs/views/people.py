"""Screens on people: who there is, one person's posts and history, a new account, and help with signing in."""

from datetime import date
from typing import Any

from allauth.usersessions.models import UserSession
from django.db.models import Prefetch, Q
from django.forms import Form
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_POST

from gongkai.web.organs.action import ACTIONS
from gongkai.web.organs.actions.account import CloseAccount, OpenAccount
from gongkai.web.organs.actions.post import CreatePerson, may_lend
from gongkai.web.organs.actions.sign_in import ResetSignIn, RevokeSessions, UnlockSignIn, home_of
from gongkai.web.organs.guard import guarded, person_of, today
from gongkai.web.organs.models import AuditRow, Person, Post
from gongkai.web.organs.people_forms import CreatePersonForm, ResetForm
from gongkai.web.organs.permissions import limited, may, organs_where, people_where
from gongkai.web.organs.sign_in.lockout import locked_until
from gongkai.web.organs.sign_in.standing import has_second_factor
from gongkai.web.organs.tables import roles
from gongkai.web.screens.acting import acting
from gongkai.web.screens.attempt import attempt
from gongkai.web.screens.columns import Choice, Column
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.navigation import Entry, enter
from gongkai.web.screens.templatetags.office import post_name
from gongkai.web.screens.timeline import MOST, Event, event_of


@guarded("see_people")
@require_GET
def people(request: HttpRequest) -> HttpResponseBase:
    """List the people of the organs the person may look into, with the posts they hold today."""
    person, day = person_of(request), today()
    held = Post.objects.held_on(day).select_related("organ", "stands_in_for__person")
    seen = limited(held, person, "see_people", day).order_by("since", "pk")
    rows = people_where(person, "see_people", day).select_related("organ")
    organs = organs_where(person, "see_people", day).order_by("path")
    return Listing(
        "人员",
        rows.prefetch_related(Prefetch("posts", seen, to_attr="held")),
        columns=(
            Column("姓名", "name", sort="name", link=_page_of),
            Column("用户名", "username", sort="username"),
            Column("所属机关", "organ.name", sort="organ__path"),
            Column("职务", lambda each: "；".join(post_name(post) for post in each.held)),
            Column("电话", "phone"),
            Column("在用", "is_active"),
        ),
        search=("name", "username"),
        filters=(
            Choice("organ", "机关", lambda: [(str(each.pk), each.name) for each in organs], "posts__organ", many=True),
            Choice("active", "在用", [("True", "是"), ("False", "否")], "is_active"),
            Choice(
                "role", "担任过的职务", [(key, role.name) for key, role in roles().items()], "posts__role", many=True
            ),
        ),
        order="name",
        template="organs/people.html",
        context={"may_create": may(person, "create_person", None, day)},
    ).respond(request)


@guarded("see_people")
@require_GET
def person_page(request: HttpRequest, key: int) -> HttpResponse:
    """Show a person's posts, now and past, what was done about them, and how the person stands at the door."""
    viewer, day = person_of(request), today()
    subject = _seen(request, key, "see_people")
    posts = limited(subject.posts.all(), viewer, "see_people", day)
    posts = posts.select_related("organ", "stands_in_for__person").prefetch_related("substitutes__person")
    posts = posts.order_by("-since", "-pk")
    shown = {
        "subject": subject,
        "held": [_with_acts(viewer, post, day) for post in posts if post.until is None or post.until >= day],
        "past": [post for post in posts if post.until is not None and post.until < day],
        "events": _events(subject, [post.pk for post in posts]),
        "most": MOST,
        "may_appoint": may(viewer, "appoint", None, day),
        **_door(viewer, subject, day),
    }
    return render(request, "organs/person.html", shown)


@guarded("create_person")
def create_person(request: HttpRequest) -> HttpResponse:
    """Open an account."""
    form = CreatePersonForm(person_of(request), request.POST or None)
    return acting(
        request,
        form,
        lambda told: CreatePerson(**told),
        lambda _: reverse("people"),
        title=CreatePerson.label,
        submit=CreatePerson.label,
        back=reverse("people"),
    )


@guarded("reset_sign_in")
def reset_sign_in(request: HttpRequest, key: int) -> HttpResponse:
    """Give somebody a first password anew."""
    subject = _seen(request, key, "reset_sign_in")
    return acting(
        request,
        ResetForm(request.POST or None),
        lambda told: ResetSignIn(subject, **told),
        lambda _: _page_of(subject),
        title=ResetSignIn.label,
        submit=ResetSignIn.label,
        back=_page_of(subject),
        lead=f"{subject.name}（{subject.username}）",
    )


@guarded("revoke_sessions")
@require_POST
def revoke_sessions(request: HttpRequest, key: int) -> HttpResponse:
    """Sign somebody out everywhere."""
    subject = _seen(request, key, "revoke_sessions")
    attempt(request, RevokeSessions(subject))
    return redirect(_page_of(subject))


@guarded("reset_sign_in")
@require_POST
def unlock_sign_in(request: HttpRequest, key: int) -> HttpResponse:
    """Let somebody try again who is locked out."""
    subject = _seen(request, key, "reset_sign_in")
    attempt(request, UnlockSignIn(subject))
    return redirect(_page_of(subject))


@guarded("close_account")
def close_account(request: HttpRequest, key: int) -> HttpResponse:
    """Say what closing an account brings with it, and close it."""
    subject = _seen(request, key, "close_account")
    lead = said(
        "{person}（{username}）将立即退出所有登录，不能再登录；{count} 个职务以今天为最后一天，其替岗同日结束。",
        person=subject.name,
        username=subject.username,
        count=subject.posts.after(today()).count(),
    )
    return acting(
        request,
        Form(request.POST or None),
        lambda _: CloseAccount(subject),
        lambda _: _page_of(subject),
        title=CloseAccount.label,
        submit=CloseAccount.label,
        back=_page_of(subject),
        lead=lead,
    )


@guarded("close_account")
@require_POST
def open_account(request: HttpRequest, key: int) -> HttpResponse:
    """Let somebody in again whose account was closed."""
    subject = _seen(request, key, "close_account")
    attempt(request, OpenAccount(subject))
    return redirect(_page_of(subject))


def _seen(request: HttpRequest, key: int, permission: str) -> Person:
    """Return the person of the address. Raises Http404 for one beyond the viewer's organs, as if there were none."""
    return get_object_or_404(people_where(person_of(request), permission, today()).select_related("organ"), pk=key)


def _page_of(person: Person) -> str:
    return reverse("person", args=[person.pk])


def _with_acts(viewer: Person, post: Post, day: date) -> dict[str, Any]:
    return {
        "post": post,
        "substitutes": [each for each in post.substitutes.all() if each.until is None or each.until >= day],
        "may_substitute": may_lend(viewer, post, day) and not post.stands_in_for_id,
        "may_dismiss": may(viewer, "dismiss", post.organ, day),
    }


def _door(viewer: Person, subject: Person, day: date) -> dict[str, Any]:
    """Return how the person signs in, for those who may help with it."""
    if not may(viewer, "reset_sign_in", home_of(subject), day):
        return {}
    return {
        "at_the_door": True,
        "second_factor": has_second_factor(subject),
        "locked_until": locked_until(subject),
        "sessions": UserSession.objects.filter(user=subject).count(),
        "revoke": RevokeSessions(subject),
        "unlock": UnlockSignIn(subject),
        "account": CloseAccount(subject) if subject.is_active else OpenAccount(subject),
    }


def _events(subject: Person, posts: list[int]) -> list[Event]:
    """Return what was done about a person and the posts; when the person came and went is for the auditor alone."""
    own = [name for name, action in ACTIONS.items() if action.permission == "see_own_account"]
    about = Q(subject_type="organs.person", subject_key=str(subject.pk))
    about |= Q(subject_type="organs.post", subject_key__in=[str(key) for key in posts])
    rows = AuditRow.objects.filter(about).exclude(action__in=own).order_by("-number")
    return [event_of(row) for row in rows[:MOST]]


addresses = [
    path("people/", people, name="people"),
    path("people/new", create_person, name="create_person"),
    path("people/<int:key>/", person_page, name="person"),
    path("people/<int:key>/reset", reset_sign_in, name="reset_sign_in"),
    path("people/<int:key>/revoke", revoke_sessions, name="revoke_sessions"),
    path("people/<int:key>/unlock", unlock_sign_in, name="unlock_sign_in"),
    path("people/<int:key>/close", close_account, name="close_account"),
    path("people/<int:key>/open", open_account, name="open_account"),
]
enter(Entry("人员", "people", "see_people", rank=61))
