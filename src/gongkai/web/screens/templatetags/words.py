"""Template tags that speak: `{% say "查看机关" %}`, `{{ day|day }}`."""

from datetime import date
from typing import Any

from django import template

from gongkai.web.screens.language import said, spoken
from gongkai.words import figures

register = template.Library()


@register.simple_tag
def say(message: str, **values: Any) -> str:
    """Say a message in the language of the page, its holes filled by name."""
    return said(message, **values)


@register.filter
def day(value: date | None) -> str:
    """Write a day as official documents do."""
    return figures.day(value, spoken()) if value else ""


@register.filter
def reason(refusal: Any) -> str:
    """Say a reason against an action."""
    return said(refusal.message, **refusal.values)
