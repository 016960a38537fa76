"""What a browser has open: a record whose number and code were right, or of which the trail says who looked.

    hold(request, "idea", idea.pk)
    held(request, "idea")       # its key, for half an hour; None afterwards

The session keeps it, so that no address tells of it; others may use the same browser, so it is not kept for long.
"""

from time import time
from typing import Any

from django.http import HttpRequest

HALF_AN_HOUR, A_MINUTE = 30 * 60, 60
"""So long something stays open, in seconds; where use renews it, no oftener than so."""


def hold(request: HttpRequest, what: str, key: int | str) -> None:
    """Hold the record of this key open as `what`, in place of the one before."""
    request.session[what] = [key, time()]


def held(request: HttpRequest, what: str, *, renewed: bool = False) -> Any:
    """Return the key of what is open as `what`; None where nothing is any more. Looking at it holds it if `renewed`."""
    key, since = request.session.get(what, (None, 0))
    age = time() - since
    if key is None or age > HALF_AN_HOUR:
        let_go(request, what)
        return None
    if renewed and age > A_MINUTE:
        hold(request, what, key)
    return key


def let_go(request: HttpRequest, what: str) -> None:
    """Hold it no longer."""
    request.session.pop(what, None)
