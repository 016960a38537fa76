"""Template tags of every office page: who is signed in, where one can go, the button of an action."""

from typing import Any

from django import template
from django.conf import settings
from django.template.context import RequestContext
from django.urls import reverse
from django.utils import timezone

from gongkai.web.organs.action import Action
from gongkai.web.organs.guard import person_of, today
from gongkai.web.organs.models import Person, Post
from gongkai.web.organs.permissions import posts_of
from gongkai.web.organs.tables import roles
from gongkai.web.screens.language import said, spoken
from gongkai.web.screens.navigation import entries_of
from gongkai.words import CHINESE

LARGE_TYPE = "large_type"
"""The cookie that asks for large type."""

register = template.Library()


@register.simple_tag
def site_name() -> str:
    """Return the installation's name."""
    return str(settings.ENVIRONMENT.site_name)


@register.simple_tag
def page_language() -> str:
    """Return the language of the page as HTML names it."""
    return "zh-Hans" if spoken() == CHINESE else "en"


@register.simple_tag(takes_context=True)
def large_type(context: RequestContext) -> bool:
    """Tell whether the reader asked for large type."""
    request = context.get("request")
    return bool(request and request.COOKIES.get(LARGE_TYPE))


@register.simple_tag(takes_context=True)
def navigation(context: RequestContext) -> list[dict[str, Any]]:
    """Return the entries of the navigation the person may open: label, address, group, whether it is this page's."""
    request = context.get("request")
    if not request or not isinstance(getattr(request, "user", None), Person):
        return []
    here = request.resolver_match.url_name if request.resolver_match else ""
    return [
        {"label": entry.label, "url": reverse(entry.url), "group": entry.group, "here": entry.url == here}
        for entry in entries_of(request.user, today())
    ]


@register.simple_tag
def posts(person: Person) -> list[Post]:
    """Return the posts the person holds today."""
    return posts_of(person, today())


@register.filter
def post_name(post: Post) -> str:
    """Name a post: organ and role, and for whom a substitute stands in."""
    name = f"{post.organ} {said(roles()[post.role].name)}"
    return said("{post}（代{person}）", post=name, person=post.stands_in_for.person) if post.stands_in_for else name


@register.inclusion_tag("screens/action_button.html", takes_context=True)
def action_button(context: RequestContext, action: Action, url: str, method: str = "post") -> dict[str, Any]:
    """Show the button of an action: it goes to `url`, or says why the action may not be done now.

    `method` is "get" where a form has to be filled in first; the page at `url` then does the action. Where an action
    tells what of its record was `seen`, the button sends that along.
    """
    request = context["request"]
    refusals = action.refusals(person_of(request), timezone.now())
    return {"action": action, "url": url, "method": method, "refusals": refusals, "request": request}


@register.filter
def duty(post: Post) -> str:
    """Say what the role of a post is there to do."""
    return said(roles()[post.role].message)
