"""The form of a line of a register, made from the fields of its record. What is right is for the actions to say."""

from typing import Any

from django.db.models import DateField, Field, IntegerField, Q, QuerySet
from django.forms import CharField, Form, HiddenInput, ModelChoiceField, Textarea
from django.forms import Field as FormField
from django.forms.models import fields_for_model

from gongkai.web.organs.forms import Day
from gongkai.web.organs.models import Organ, Person
from gongkai.web.oversight.models import Meeting
from gongkai.web.oversight.registers import Register
from gongkai.web.screens.language import said

LONGEST_REASON, LONGEST_NOTE = 300, 2000


class EntryForm(Form):
    """A line of a register: whose it is, and what the register asks for.

    What can be chosen lies within `organs`: those below them, the people who hold posts there, their meetings.
    """

    def __init__(self, register: Register, organs: "QuerySet[Organ]", *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        own = list(organs)
        asked = fields_for_model(register.model, register.fields, formfield_callback=_field)
        self.fields = {"organ": ModelChoiceField(organs, label="机关", empty_label=None), **asked}
        if len(own) == 1:
            self.fields["organ"].widget = HiddenInput()
            self.fields["organ"].initial = own[0]
        if "survey" in asked:
            self.fields["survey"].widget = HiddenInput()
        self._narrow(own)

    def told(self) -> dict[str, Any]:
        """Return what was filled in, without the organ."""
        return {key: value for key, value in self.cleaned_data.items() if key != "organ"}

    def _narrow(self, own: list[Organ]) -> None:
        below = Organ.objects.filter(_within(own, "path")).order_by("path")
        within: dict[str, QuerySet[Any]] = {
            "answers": below,
            "owner": below,
            "person": Person.objects.filter(posts__organ__in=below, is_active=True).distinct().order_by("name"),
            "meeting": Meeting.objects.filter(organ__in=own, struck_at__isnull=True).order_by("-held_on"),
        }
        for name in within.keys() & self.fields.keys():
            self.fields[name].queryset = within[name]  # type: ignore[attr-defined]  # it is a choice among records


class ReasonForm(Form):
    """Why something is done."""

    reason = CharField(label="原因", max_length=LONGEST_REASON)


class NoteForm(Form):
    """How far something has come."""

    text = CharField(label="进展", max_length=LONGEST_NOTE, widget=Textarea({"rows": 4}))


def _within(own: list[Organ], path: str) -> Q:
    condition = Q(pk__in=())
    for organ in own:
        condition |= Q(**{f"{path}__startswith": organ.path})
    return condition


def _field(field: "Field[Any, Any]", **named: Any) -> FormField | None:
    if isinstance(field, DateField):
        return field.formfield(form_class=Day, **named)
    asked = field.formfield(**named)
    if isinstance(field, IntegerField) and asked is not None:
        asked.validators += field.validators  # what the column holds: a form of fields asks no record
    if field.choices and asked is not None:
        asked.choices = [(value, said(str(label)) if value else label) for value, label in asked.choices]  # type: ignore[attr-defined]  # it is a choice
    return asked
