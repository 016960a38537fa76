"""Every address × everybody: what the URLconf holds, tried with every role here and elsewhere, and by strangers.

Only what an address is about is listed here. A view that names no permission fails; who gets in follows from the table
of permissions, and from nothing else.
"""

from types import SimpleNamespace

import pytest
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import URLPattern, get_resolver, reverse
from django.utils import timezone

from addresses import ABOUT
from gongkai.web.organs.audit import record
from gongkai.web.organs.guard import PUBLIC, permission_of
from gongkai.web.organs.models import Attachment, Organ, Post
from gongkai.web.organs.tables import BELOW, permissions, roles
from installations import POSTGRES
from kept_records import (
    arranged,
    drafted,
    enquired,
    held_together,
    inspected,
    met,
    registered,
    reported,
    requested,
    sent_up,
    surveyed,
    written,
)

pytestmark = pytest.mark.django_db
# Roles of the same rows are tried by one of them. The table is the same on every engine: on PostgreSQL those who reach
# most try what each page asks it.
ROWS = {tuple(each.reach.get(role) for each in permissions().values()): role for role in roles()}
PLAYED = [None, "clerk", "overseer"] if POSTGRES else [None, *ROWS.values()]
HERE, THERE = "town", ("village", "other", "county")


def walk(resolver, before=""):
    for each in resolver.url_patterns:
        if isinstance(each, URLPattern):
            yield before + str(each.pattern), each
        else:
            yield from walk(each, before + str(each.pattern))


ALL = dict(walk(get_resolver()))
OURS = {route: each for route, each in ALL.items() if not route.startswith("cms/")}
GUARDED = {route: each for route, each in OURS.items() if permission_of(each.callback) != PUBLIC}


def about(route):
    fitting = [beginning for beginning in ABOUT if route.startswith(beginning)]
    return ABOUT[max(fitting, key=len)] if fitting else None


def address(route, at):
    told = about(route)
    return reverse(OURS[route].name, kwargs=told.arguments(at) if told else {})


def ask(client, path):
    """Look at an address; where it only takes what is sent, send it nothing."""
    answer = client.get(path)
    answer = client.post(path) if answer.status_code == 405 else answer
    list(answer if answer.streaming else ())
    return answer


def outcome(answer):
    if answer.status_code in {403, 404}:
        return "refused"
    to_the_door = answer.status_code == 302 and answer["Location"].startswith(f"{reverse('account_login')}?next=")
    return "asked to sign in" if to_the_door else "let in"


def reaches(role, permission):
    table = permissions()[permission]
    if table.signed_in:
        return {HERE, *THERE}
    return {HERE: {HERE}, BELOW: {HERE, "village"}}.get(table.reach.get(role), {HERE} if role in table.reach else set())


@pytest.fixture
def records(county, person):
    """Records of every kind at every place."""
    places = {}
    for place in (HERE, *THERE):
        organ = getattr(county, place)
        somebody = person("clerk", organ)
        type_of = ContentType.objects.get_for_model(Organ)
        file = Attachment(organ=organ, record_type=type_of, record_key=organ.pk, person=somebody, at=timezone.now())
        file.name, file.size, file.digest = "a.txt", 1, "0" * 64
        file.file.save("a.txt", ContentFile(b"a"))
        arrangement = arranged(organ)
        places[place] = SimpleNamespace(
            organ=organ,
            person=somebody,
            post=Post.objects.get(person=somebody),
            attachment=file,
            row=record(at=timezone.now(), actor=None, action="restore", organ=organ),
            session=None,
            **registered(organ, somebody),
            **arrangement,
            **drafted(arrangement["column"], somebody),
            **requested(organ, somebody),
            **written(organ, somebody),
            **met(organ),
            **reported(organ, somebody),
            **sent_up(organ, somebody),
            **held_together(organ, somebody),
            **inspected(organ, somebody),
            **surveyed(organ, somebody),
            **enquired(organ),
        )
    yield places
    for each in places.values():
        each.attachment.file.delete(save=False)
        each.carried.proof.delete(save=False)
        each.kept.sealed.delete(save=False)
        each.received.file.delete(save=False)
        each.item.enclosures.get().file.delete(save=False)
        each.edition.files.get().file.delete(save=False)


@pytest.fixture
def signed_in(county, person, records):
    """A function that signs somebody in who holds a role here; a session of their own is noted with every record."""

    def entered(role, **changed):
        somebody = person(role, county.town if role else None)
        for key, value in changed.items():
            setattr(somebody, key, value)
        somebody.save()
        client = Client()
        client.force_login(somebody)
        number = UserSession.objects.count()
        session = UserSession.objects.create(user=somebody, ip="127.0.0.1", session_key=f"k{number}", user_agent="x")
        for each in records.values():
            each.session = session
        return client

    return entered


def test_every_view_names_its_permission():
    for route, each in ALL.items():
        named = permission_of(each.callback)
        assert named == PUBLIC or named in permissions(), f"{route}: wrap the view by guarded(…) or public"


def test_every_address_tells_what_it_is_about():
    for route, each in OURS.items():
        assert each.name, f"{route} has no name"
        assert "<" not in route or about(route), f"{route}: tell in ABOUT what it is about"


def test_strangers_see_what_is_public_and_nothing_else(client, records):
    records[HERE].session = UserSession(pk=1)
    for route in OURS:
        answer = ask(client, address(route, records[HERE]))
        assert answer.status_code != 403
        assert (outcome(answer) == "asked to sign in") == (route in GUARDED), route


@pytest.mark.parametrize("role", PLAYED)
def test_everybody_else_sees_what_the_table_says(signed_in, records, role):
    client = signed_in(role)
    for route, each in GUARDED.items():
        permission, told = permission_of(each.callback), about(route)
        lets_in = reaches(role, permission)
        reached = lets_in and reaches(role, (told and told.permission) or permission)
        # Whom the page itself lets in nowhere is refused before it looks for a record.
        for place in (HERE, *THERE) if told and lets_in else (HERE,):
            found = outcome(ask(client, address(route, records[place])))
            if permissions()[permission].signed_in and not (told and told.permission):
                assert found != "asked to sign in", (route, place)
            else:
                assert found == ("let in" if place in reached else "refused"), (route, place)


def test_the_editing_room_is_shut_to_all_whom_the_table_does_not_name(rf, county, person):
    request = rf.get("/")
    for role in roles():
        request.user = person(role, county.town)
        for route in ALL.keys() - OURS.keys():
            if role not in permissions()[permission_of(ALL[route].callback)].reach:
                with pytest.raises(PermissionDenied):
                    ALL[route].callback(request)


@pytest.mark.parametrize(
    ("role", "changed", "first"),
    [("clerk", {"must_change_password": True}, "account_change_password"), ("auditor", {}, "mfa_activate_totp")],
)
def test_who_owes_something_first_gets_nowhere_else(signed_in, records, role, changed, first):
    client = signed_in(role, **changed)
    if role == "auditor":
        Authenticator.objects.all().delete()
    for route, each in GUARDED.items():
        if each.name in {"account_change_password", "account_reauthenticate", first}:
            continue
        assert ask(client, address(route, records[HERE]))["Location"] == reverse(first), route
