"""Template tags of sign-in."""

from django import template

from gongkai.web.organs.guard import today
from gongkai.web.organs.models import Person
from gongkai.web.organs.sign_in.standing import must_have_second_factor

register = template.Library()


@register.filter
def needs_second_factor(person: Person) -> bool:
    """Tell whether a post the person holds today demands a second factor."""
    return must_have_second_factor(person, today())


@register.filter
def in_fours(secret: str) -> str:
    """Write a secret in groups of four, as people copy it."""
    return " ".join(secret[start : start + 4] for start in range(0, len(secret), 4))
