"""What a person still owes before anything else: an own password, a second factor."""

from datetime import date

from allauth.account.authentication import get_authentication_records
from allauth.mfa.models import Authenticator
from django.contrib.auth import BACKEND_SESSION_KEY
from django.http import HttpRequest

from gongkai.web.organs.models import Person
from gongkai.web.organs.permissions import posts_of
from gongkai.web.organs.tables import roles

DIRECTORY = "gongkai.web.organs.sign_in.directory.DirectoryBackend"


def must_have_second_factor(person: Person, day: date) -> bool:
    """Tell whether a post held on `day`, a substitute's too, demands a second factor."""
    return any(roles()[post.role].second_factor for post in posts_of(person, day))


def has_second_factor(person: Person) -> bool:
    """Tell whether the person set a second factor up."""
    return Authenticator.objects.filter(user=person, type=Authenticator.Type.TOTP).exists()


def by_own_password(request: HttpRequest) -> bool:
    """Tell whether it was a password kept here that let the person in, and not a directory or identity provider."""
    records = get_authentication_records(request, request.user)
    elsewhere = any(record["method"] == "socialaccount" for record in records)
    return not elsewhere and request.session.get(BACKEND_SESSION_KEY) != DIRECTORY


def owed(request: HttpRequest, person: Person, day: date) -> str | None:
    """Return the name of the address where the person has to go first; None where nothing is owed."""
    if person.must_change_password and by_own_password(request):
        return "account_change_password"
    if must_have_second_factor(person, day) and not has_second_factor(person):
        return "mfa_activate_totp"
    return None
