"""Wagtail's own addresses, each behind our guard, and only those the office's work needs: all others are walled up.

Writing a draft needs the form, its preview, the choosers and pictures. Everything else of Wagtail's that would publish,
move, copy, delete, schedule, import or report has no door here, whoever asks.
"""

from collections.abc import Callable, Iterator
from typing import Any

from csp.decorators import csp_replace
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.views.decorators.clickjacking import xframe_options_sameorigin
from wagtail.admin import urls as wagtail
from wagtail.utils.urlpatterns import decorate_urlpatterns

from gongkai.web.organs.guard import guarded
from gongkai.web.portal.editor import ENTER
from gongkai.web.settings.security import DATA, SELF

INLINE, BLOB = "'unsafe-inline'", "blob:"

OPEN = frozenset(
    {
        "wagtailadmin_pages:add",
        "wagtailadmin_pages:preview_on_add",
        "wagtailadmin_pages:edit",
        "wagtailadmin_pages:preview_on_edit",
        "wagtailadmin_choose_page",
        "wagtailadmin_choose_page_child",
        "wagtailadmin_choose_page_search",
        "wagtailadmin_choose_page_external_link",
        "wagtailadmin_choose_page_email_link",
        "wagtailadmin_choose_page_anchor_link",
        "wagtailimages_chooser:choose",
        "wagtailimages_chooser:choose_results",
        "wagtailimages_chooser:chosen",
        "wagtailimages_chooser:create",
        "wagtailadmin_editing_sessions:ping",
        "wagtailadmin_editing_sessions:release",
        "wagtailadmin_javascript_catalog",
        "wagtailadmin_sprite",
        "wagtailadmin_logout",
    }
)
"""Wagtail's addresses that are open to those who may enter; what is done there is asked of publishing/rights.py."""

FORMS = frozenset({"wagtailadmin_pages:add", "wagtailadmin_pages:edit"})
FRAMED = {"frame-ancestors": [SELF]}
WIDER = FRAMED | {"script-src": [SELF, INLINE], "style-src": [SELF, INLINE], "img-src": [SELF, DATA, BLOB]}
"""Wagtail's two forms carry small scripts and styles of their own within the page; no other page may."""

ELSEWHERE = {
    "wagtailadmin_home": "desk",
    "wagtailadmin_login": "desk",
    "wagtailadmin_account": "desk",
    "wagtailadmin_explore_root": "items",
    "wagtailadmin_explore": "items",
}
"""Wagtail's addresses that the editor's pages link to, and where in the office they lead."""


@guarded(ENTER)
def nowhere(request: HttpRequest, /, *given: object, **named: object) -> HttpResponse:
    """Answer that there is no such page."""
    del request, given, named
    raise Http404


def wall_up(patterns: list[URLPattern | URLResolver], space: str = "") -> Iterator[str]:
    """Let every address not named above lead nowhere, or elsewhere; yield the names of those left open."""
    for each in patterns:
        if isinstance(each, URLResolver):
            yield from wall_up(each.url_patterns, f"{each.namespace}:" if each.namespace else space)
            continue
        name = f"{space}{each.name}"
        if name in OPEN:
            each.callback = within_reach(each.callback, WIDER if name in FORMS else FRAMED)
            yield name
        else:
            each.callback = _leading_to(ELSEWHERE[name]) if name in ELSEWHERE else nowhere


def _leading_to(name: str) -> Callable[..., HttpResponseBase]:
    @guarded(ENTER)
    def elsewhere(request: HttpRequest, /, **given: str) -> HttpResponse:
        del request, given
        return HttpResponseRedirect(reverse(name))

    return elsewhere


def within_reach(view: Callable[..., HttpResponseBase], policy: dict[str, list[str]]) -> Callable[..., Any]:
    """Let the editor show its preview in a frame of its own page, and the browser run what `policy` allows."""
    return xframe_options_sameorigin(csp_replace(policy)(view))


LEFT_OPEN = frozenset(wall_up(wagtail.urlpatterns))
decorate_urlpatterns(wagtail.urlpatterns, guarded(ENTER))

urlpatterns = [path("", include(wagtail))]
