"""Screens of the registers, one set for all: the list, a line with its history, entering, changing, striking out."""

from datetime import date
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.urls import path, reverse
from django.utils.functional import Promise
from django.views.decorators.http import require_GET

from gongkai.web.organs.guard import demand, guarded, person_of, today
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.permissions import limited, may, organs_where
from gongkai.web.organs.remarkable import takes_remarks
from gongkai.web.organs.surveyed import surveys_of
from gongkai.web.oversight.actions.entry import Change, Enter, Strike
from gongkai.web.oversight.models.entered import Entered
from gongkai.web.oversight.register_forms import EntryForm, ReasonForm
from gongkai.web.oversight.registers import REGISTERS, Register, address
from gongkai.web.screens.acting import acting
from gongkai.web.screens.columns import Choice
from gongkai.web.screens.language import said
from gongkai.web.screens.listing import Listing
from gongkai.web.screens.looks import Look, shows

SEE, KEEP = "see_oversight", "keep_oversight"


@guarded(SEE)
@require_GET
def listed(request: HttpRequest, register: str) -> HttpResponseBase:
    """List the lines of a register the person may see; what was struck out is asked for."""
    found, person, day = REGISTERS[register], person_of(request), today()
    struck = bool(request.GET.get("struck"))
    rows = found.model._default_manager.filter(struck_at__isnull=not struck)  # noqa: SLF001 -- Django's own public name
    organs = organs_where(person, SEE, day).order_by("path")
    return Listing(
        found.title,
        _seen(rows.select_related(*_loaded(found)), found, person, day),
        columns=found.columns,
        search=found.search,
        filters=(*found.filters, Choice("organ", "机关", lambda: [(str(each.pk), each.name) for each in organs])),
        order=found.order,
        template="oversight/register.html",
        context={"register": found, "may_keep": may(person, KEEP, None, day), "struck": struck},
    ).respond(request)


@guarded(SEE)
@require_GET
def record(request: HttpRequest, register: str, key: int) -> HttpResponse:
    """Show a line: its facts, what belongs to it, what happened to it."""
    found, line = REGISTERS[register], _line(request, register, key, SEE)
    page = {
        "register": found,
        "record": line,
        "facts": [fact for name in found.fields if (fact := _fact(line, name))[1] not in (None, "")],
        "keeps": may(person_of(request), KEEP, line.organ, today()),
    }
    return render(request, "oversight/record.html", page)


@guarded(KEEP)
def enter_line(request: HttpRequest, register: str) -> HttpResponse:
    """Ask for a line, and enter it; a survey or a meeting named in the address is filled in."""
    found, person = REGISTERS[register], person_of(request)
    organs = organs_where(person, KEEP, today()).order_by("path")
    form = EntryForm(found, organs, request.POST or None, initial=_begun(request, organs, found))
    return acting(
        request,
        form,
        lambda told: Enter(found, told["organ"], form.told(), person),
        _address,
        title=f"{said(Enter.label)}：{said(found.title)}",
        lead=said(found.hint),
        submit="登记",
        back=reverse(f"oversight_{register}"),
    )


@guarded(KEEP)
def change_line(request: HttpRequest, register: str, key: int) -> HttpResponse:
    """Ask what a line should say, and change it."""
    found, line = REGISTERS[register], _line(request, register, key, KEEP)
    own = Organ.objects.filter(pk=line.organ_id)
    told = {name: getattr(line, name) for name in found.fields}
    form = EntryForm(found, own, request.POST or None, initial=told)
    return acting(
        request,
        form,
        lambda _: Change(found, line, form.told()),
        _address,
        title=Change.label,
        lead=str(line),
        submit="保存",
        back=address(line),
    )


@guarded(KEEP)
def strike_line(request: HttpRequest, register: str, key: int) -> HttpResponse:
    """Ask why a line is struck out, and strike it."""
    line = _line(request, register, key, KEEP)
    around = {"title": Strike.label, "lead": str(line), "submit": "划去", "back": address(line)}
    form = ReasonForm(request.POST or None)
    return acting(request, form, lambda told: Strike(line, told["reason"]), _address, **around)


def _begun(request: HttpRequest, organs: Any, register: Register) -> dict[str, Any]:
    """Return what a new line begins with: the year, the meeting it was decided in, or the survey it is taken from."""
    told: dict[str, Any] = {"year": today().year, "meeting": request.GET.get("meeting", "")}
    asked = request.GET.get("survey", "")
    survey = surveys_of(organs).get(asked) if register.key == "evaluations" and asked else None
    if survey is None:
        return told
    facts = ("title", "since", "until", "asked", "answered", "satisfied", "organ")
    return told | {name: getattr(survey, name) for name in facts} | {"survey": survey.key, "manner": "survey"}


def _line(request: HttpRequest, register: str, key: int, permission: str) -> Entered:
    found = REGISTERS[register]
    rows = found.model._default_manager.select_related("entered_by", *_loaded(found))  # noqa: SLF001 -- Django's own public name
    line: Entered = get_object_or_404(rows, pk=key)
    demand(request, permission, *(getattr(line, name) for name in (found.seen_by if permission == SEE else ("organ",))))
    return line


def _seen(rows: "QuerySet[Any]", register: Register, person: Person, day: date) -> "QuerySet[Any]":
    """Return the lines of the organs where the person may see them: a task set from above is seen by who does it."""
    return reduce(or_, (limited(rows, person, SEE, day, via=name) for name in register.seen_by))


def _loaded(register: Register) -> list[str]:
    """Return what a line leads to and is shown with."""
    fields = register.model._meta.get_fields()  # noqa: SLF001 -- Django's own public name
    return ["organ", *(each.name for each in fields if each.many_to_one and each.name in register.fields)]


def _fact(line: Entered, name: str) -> tuple[str | Promise, Any]:
    field = line._meta.get_field(name)  # noqa: SLF001 -- Django's own public name
    value = getattr(line, name)
    if getattr(field, "choices", None):
        value = said(dict(field.flatchoices).get(value, value))  # type: ignore[union-attr]  # a field with choices
    return field.verbose_name, value  # type: ignore[union-attr]  # relations to it are not asked for


def _address(subject: Any) -> str:
    return address(subject)


def _register_addresses(key: str) -> list[Any]:
    told, name = {"register": key}, f"oversight_{key}"
    return [
        path(f"{key}/", listed, told, name=name),
        path(f"{key}/enter", enter_line, told, name=f"enter_{name}"),
        path(f"{key}/<int:key>", record, told, name=f"{name}_record"),
        path(f"{key}/<int:key>/change", change_line, told, name=f"change_{name}"),
        path(f"{key}/<int:key>/strike", strike_line, told, name=f"strike_{name}"),
    ]


addresses = [each for key in REGISTERS for each in _register_addresses(key)]

for _each in REGISTERS.values():
    takes_remarks(_each.model, SEE)
    shows(_each.model, Look(tuple(_loaded(_each)), _each.columns, _each.order, SEE))
