"""Wagtail's own addresses, each behind our guard, and only those the office's work needs: all others are walled up.

Writing a draft needs the form, its preview, the choosers and pictures. Everything else of Wagtail's that would publish,
move, copy, delete, schedule, import or report has no door here, whoever asks.
"""

from collections.abc import Callable, Iterator
from functools import wraps
from typing import Any

from csp.decorators import csp_replace
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, URLResolver, include, path, reverse
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.http import require_safe
from wagtail.admin import urls as wagtail
from wagtail.images import get_image_model
from wagtail.permissions import policy_registry
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

    @wraps(view)
    def seen(request: HttpRequest, *given: object, **named: object) -> HttpResponseBase:
        answer = view(request, *given, **named)
        for name in ("Content-Security-Policy", "X-Frame-Options"):
            answer.headers.pop(name, None)  # a preview has been through the strict middleware once already
        return answer

    return xframe_options_sameorigin(csp_replace(policy)(seen))


@guarded(ENTER)
@require_safe
def thumbnail(request: HttpRequest, name: str) -> FileResponse:
    """Hand out a small picture for the editor's choosers, to those who may choose the picture."""
    chosen = policy_registry.get_by_type(get_image_model()).instances_user_has_any_permission_for(
        request.user, ["choose"]
    )
    found = get_object_or_404(get_image_model().get_rendition_model(), file=name, image__in=chosen)
    return FileResponse(found.file.open("rb"))


LEFT_OPEN = frozenset(wall_up(wagtail.urlpatterns))
decorate_urlpatterns(wagtail.urlpatterns, guarded(ENTER))

urlpatterns = [path("pictures/<path:name>", thumbnail, name="thumbnail"), path("", include(wagtail))]
