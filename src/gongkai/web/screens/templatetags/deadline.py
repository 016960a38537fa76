"""The deadline badge: `{% deadline day %}`; its words say everything, its colour only repeats them."""

from datetime import date
from typing import Any

from django import template

from gongkai.web.organs.guard import today
from gongkai.web.screens.deadline import standing
from gongkai.web.screens.language import said

register = template.Library()


@register.inclusion_tag("screens/deadline.html")
def deadline(due: date, provisional: bool = False) -> dict[str, Any]:  # noqa: FBT002 -- a template has no keyword-only
    """Show a day something is due with how it stands today; `provisional` where the day itself is not certain."""
    stands = standing(due, today(), provisional=provisional)
    return {"due": due, "standing": stands, "text": said(stands.message, **stands.values)}
