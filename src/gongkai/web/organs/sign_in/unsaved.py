"""What was typed into a form when the session ended over it: kept for the same person until the next sign-in.

It lies sealed in the browser's new, nameless session, because applicants' personal data may be among it. Passwords and
files are not kept.
"""

import json
from typing import Any

from cryptography.fernet import InvalidToken
from django.http import HttpRequest, QueryDict

from gongkai.web.organs.models import Person
from gongkai.web.organs.sign_in.sealing import opened, sealed

KEY = USE = "unsaved"


def keep(request: HttpRequest, person: Person) -> bool:
    """Keep what `person` just sent to this address; tell whether there was anything to keep."""
    fields = request.POST.copy()
    for name in [name for name in fields if name == "csrfmiddlewaretoken" or "password" in name]:
        del fields[name]
    if not any(fields.values()):
        return False
    told = {"person": person.pk, "address": request.path, "fields": fields.urlencode()}
    request.session[KEY] = sealed(json.dumps(told), USE)
    return True


def take(request: HttpRequest, address: str) -> QueryDict | None:
    """Return, once, what was kept of the form sent to `address`; None where nothing was, or somebody else sent it."""
    told = _kept(request)
    if told is None or told["address"] != address:
        return None
    del request.session[KEY]
    return QueryDict(told["fields"])


def _kept(request: HttpRequest) -> dict[str, Any] | None:
    if KEY not in request.session:
        return None
    try:
        told: dict[str, Any] = json.loads(opened(request.session[KEY], USE))
    except InvalidToken:
        told = {}
    if told.get("person") == request.user.pk:
        return told
    del request.session[KEY]
    return None
