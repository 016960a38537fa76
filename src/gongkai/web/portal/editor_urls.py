"""Wagtail's own addresses, each behind our guard; the doors it brings of its own (sign-in, passwords) are walled up.

Documents and images are not served yet: they come with publishing, after the reviews that bind.
"""

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import include, path, re_path, reverse
from wagtail.admin import urls as wagtail
from wagtail.utils.urlpatterns import decorate_urlpatterns

from gongkai.web.organs.guard import guarded
from gongkai.web.portal.editor import ENTER


@guarded(ENTER)
def elsewhere(request: HttpRequest) -> HttpResponse:
    """Lead to the office's first screen: passwords and accounts are kept there, not in Wagtail."""
    del request
    return HttpResponseRedirect(reverse("desk"))


@guarded(ENTER)
def nowhere(request: HttpRequest, /, **given: str) -> HttpResponse:
    """Answer that there is no such page."""
    del request, given
    raise Http404


decorate_urlpatterns(wagtail.urlpatterns, guarded(ENTER))

urlpatterns = [
    path("login/", elsewhere, name="wagtailadmin_login"),
    path("account/", elsewhere, name="wagtailadmin_account"),
    re_path(r"^(?P<door>password_reset|failwhale|test404|users|documents|images)/", nowhere),
    path("", include(wagtail)),
]
