"""Template tags of oversight: addresses of the registers, and what some of them show besides their lines."""

from decimal import Decimal
from typing import Any

from django import template
from django.template.context import RequestContext
from django.urls import reverse

from gongkai.web.organs.action import Action
from gongkai.web.organs.guard import person_of, today
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.organs.surveyed import surveys_of
from gongkai.web.oversight.actions.work import CompleteWork, DropWork, NoteProgress
from gongkai.web.oversight.models import Evaluation, NilReturn, WorkPoint
from gongkai.web.oversight.registers import Register
from gongkai.web.oversight.told import points_said

register = template.Library()


@register.simple_tag
def register_url(of: Register, act: str = "", key: int | None = None) -> str:
    """Return the address of a register, of entering a line, or of what is done with the line `key`."""
    name = f"{act}_oversight_{of.key}" if act else f"oversight_{of.key}"
    return reverse(name, args=[key] if key else [])


@register.simple_tag(takes_context=True)
def work_actions(context: RequestContext, point: WorkPoint) -> dict[str, Action]:
    """Return what can be done with a work point, for its buttons."""
    person = person_of(context["request"])
    return {"note": NoteProgress(point, "—", person), "complete": CompleteWork(point), "drop": DropWork(point)}


@register.inclusion_tag("oversight/nil_returns.html", takes_context=True)
def nil_returns(context: RequestContext) -> dict[str, Any]:
    """Show which organs said that nobody was held to account, and the way to say so."""
    request = context["request"]
    person, day = person_of(request), today()
    said = limited(NilReturn.objects.select_related("organ"), person, "see_oversight", day)
    return {
        "request": request,
        "nils": [
            (each, may(person, "keep_oversight", each.organ, day)) for each in said.order_by("-year", "organ__path")
        ],
        "may_keep": may(person, "keep_oversight", None, day),
    }


@register.inclusion_tag("oversight/surveys_to_take.html", takes_context=True)
def surveys_to_take(context: RequestContext) -> dict[str, Any]:
    """Show the ended surveys whose results were not taken over yet."""
    organs = {each.pk: each for each in organs_where(person_of(context["request"]), "keep_oversight", today())}
    taken = set(Evaluation.objects.filter(organ__in=organs, struck_at__isnull=True).values_list("survey", flat=True))
    found = surveys_of(organs.values()).values()
    return {"surveys": [(organs[each.organ], each) for each in found if each.key not in taken]}


@register.filter
def points(value: Decimal | None) -> str:
    """Write points without zeros at their end; nothing for None."""
    return "" if value is None else points_said(Decimal(value))
