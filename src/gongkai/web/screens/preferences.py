"""What a reader chooses for themselves, without signing in: the language and the size of type."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import path
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST
from django.views.i18n import set_language

from gongkai.web.organs.guard import public
from gongkai.web.screens.templatetags.office import LARGE_TYPE

_YEAR = 365 * 24 * 60 * 60


def back(request: HttpRequest) -> str:
    """Return where the form that was sent stood, as it says itself; the first page where that is not of this site."""
    told = request.POST.get("next", "")
    ours = url_has_allowed_host_and_scheme(told, {request.get_host()}, require_https=request.is_secure())
    return told if ours else "/"


@public
@require_POST
def type_size(request: HttpRequest) -> HttpResponse:
    """Keep in a cookie whether the reader wants large type, and go back to the page."""
    answer = HttpResponseRedirect(back(request))
    if request.POST.get("large") == "yes":
        answer.set_cookie(LARGE_TYPE, "yes", max_age=_YEAR, secure=request.is_secure(), httponly=True, samesite="Lax")
    else:
        answer.delete_cookie(LARGE_TYPE)
    return answer


@public
def language(request: HttpRequest) -> HttpResponse:
    """Keep in a cookie which language the reader wants, and go back to the page."""
    return set_language(request)


addresses = [
    path("type-size", type_size, name="type_size"),
    path("language", language, name="set_language"),
]
