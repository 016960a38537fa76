"""The forms of notices: what a text cannot take from the case, verdicts, day and proof of delivery, templates."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.forms import CharField, ChoiceField, Form, Textarea
from django.forms import Field as FormField

from gongkai.letters import Field, Kind
from gongkai.request import Delivery
from gongkai.web.organs.forms import Day
from gongkai.web.requests.models import Request
from gongkai.web.requests.notices import asked_fields, on_file
from gongkai.web.requests.step_forms import DatedForm
from gongkai.web.requests.transfers import right_organ
from gongkai.web.screens.language import said
from gongkai.words.tables import table

OPTIONAL = frozenset({"party_contact"})


def _long(label: str, help_text: str = "", rows: int = 3, *, required: bool = False) -> CharField:
    area = Textarea(attrs={"rows": rows})
    return CharField(label=label, help_text=help_text, required=required, max_length=20_000, widget=area)


def _days(field: Field, case: Request) -> FormField:
    granted = sorted({approval.days for approval in case.approvals.all() if approval.granted})
    chosen = [(str(days), str(days)) for days in granted]
    return ChoiceField(label=field.name, help_text=field.message, choices=chosen)


_ASKED: dict[str, Callable[[Field, Request], FormField]] = {
    "text": lambda field, _: _long(field.name, field.message),
    "line": lambda field, _: CharField(
        label=field.name, help_text=field.message, max_length=200, required=field.key not in OPTIONAL
    ),
    "day": lambda field, _: Day(label=field.name, help_text=field.message),
    "days": _days,
}
"""How each type of field is asked."""


class DraftForm(Form):
    """What a notice of `kind` needs to be told; what is on file stands there to be looked at."""

    def __init__(self, case: Request, kind: Kind, text: str, given: Mapping[str, Any] | None) -> None:
        known = on_file(case) | right_organ(case)
        asked = asked_fields(text, kind)
        super().__init__(given, initial={field.key: known.get(field.key, "") for field in asked})
        for field in asked:
            self.fields[field.key] = _ASKED[field.type](field, case)

    def asked(self, told: Mapping[str, Any]) -> dict[str, str]:
        """Return what was told as the notice keeps it: days as YYYY-MM-DD."""
        return {key: value.isoformat() if isinstance(value, date) else str(value) for key, value in told.items()}


class TextForm(Form):
    """The text of a draft, a paragraph a line."""

    text = _long("正文", "每一行是一个自然段；【待填：…】须补上", 18, required=True)


class JudgeForm(Form):
    """Passed or returned, and why."""

    verdict = ChoiceField(label="决定", choices=[("pass", "通过"), ("return", "退回修改")])
    remark = _long("意见", "退回时必须填写")


class SignForm(DatedForm):
    """The day the notice bears."""


class VoidForm(Form):
    """Why a notice is void."""

    reason = CharField(label="作废的原因", max_length=300)


class DeliverForm(DatedForm):
    """The day that counts, and the proof the way of delivery demands."""

    def __init__(self, way: Delivery, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.way = way
        for need, name in way.needs.items():
            self.fields[need] = _carrier(name) if need == "carrier" else CharField(label=name, max_length=200)

    def proof(self, told: Mapping[str, Any]) -> dict[str, str]:
        """Return the proof as it is kept."""
        return {need: told[need] for need in self.way.needs}


class TemplateForm(Form):
    """An organ's own text of a kind of notice."""

    text = _long("正文", "每一行是一个自然段；大括号里写字段，见下表", 18, required=True)
    since = Day(label="自哪一天起用")


def _carrier(name: str) -> ChoiceField:
    carriers = table("request/delivery")["carriers"]
    return ChoiceField(
        label=name, help_text=said(carriers["message"]), choices=[(each, each) for each in carriers["allowed"]]
    )
