"""Template tags of sign-in."""

from django import template

from gongkai.web.organs.guard import today
from gongkai.web.organs.models import Person
from gongkai.web.organs.sign_in.standing import must_have_second_factor

register = template.Library()

BROWSERS = {"QQBrowser": "QQ", "Edg": "Edge", "Firefox": "Firefox", "Chrome": "Chrome", "Safari": "Safari"}
SYSTEMS = {
    "Windows": "Windows",
    "Android": "Android",
    "iPhone": "iOS",
    "iPad": "iOS",
    "Mac OS": "macOS",
    "Linux": "Linux",
}
"""By what a browser says of itself; the first that fits counts, because most claim to be others too."""


@register.filter
def needs_second_factor(person: Person) -> bool:
    """Tell whether a post the person holds today demands a second factor."""
    return must_have_second_factor(person, today())


@register.filter
def in_fours(secret: str) -> str:
    """Write a secret in groups of four, as people copy it."""
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))


@register.filter
def browser(agent: str) -> str:
    """Name the browser and system that a session's browser claims to be; what it says, where neither is known."""
    named = [next((name for sign, name in known.items() if sign in agent), "") for known in (BROWSERS, SYSTEMS)]
    return " · ".join(filter(None, named)) or agent[:40]
