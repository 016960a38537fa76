"""How a value stands in a table: days and moments as official documents write them, yes and no as words."""

from datetime import date, datetime
from typing import Any

from django import template
from django.utils import timezone

from gongkai.web.screens.language import said, spoken
from gongkai.words import figures

register = template.Library()


@register.filter
def written(value: Any) -> Any:
    """Write a value as people read it; nothing for None."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return said("是" if value else "否")
    if isinstance(value, datetime):
        return moment(value)
    return figures.day(value, spoken()) if isinstance(value, date) else value


@register.filter
def moment(value: datetime) -> str:
    """Write a moment in the office's time, to the minute."""
    local = timezone.localtime(value)
    return f"{figures.day(local.date(), spoken())} {local:%H:%M}"
