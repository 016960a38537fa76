"""The forms of a case: each step asks for its day and for what it needs besides, and no more."""

from collections.abc import Callable, Mapping
from typing import Any

from django.forms import (
    CharField,
    CheckboxSelectMultiple,
    ChoiceField,
    DecimalField,
    Form,
    IntegerField,
    MultipleChoiceField,
    Textarea,
    TypedChoiceField,
)

from gongkai.law.events import Event
from gongkai.law.steps import Step, steps
from gongkai.request import outcomes, records
from gongkai.web.organs.forms import Day
from gongkai.web.organs.models import Organ
from gongkai.web.requests.beside import consulted
from gongkai.web.requests.grounds import grounds
from gongkai.web.requests.models import Request
from gongkai.web.requests.models.fee import TARIFFS
from gongkai.web.requests.models.work import OPINIONS, ROLES
from gongkai.web.screens.language import said


def _long(label: str, help_text: str = "", *, required: bool = True) -> CharField:
    return CharField(
        label=label, help_text=help_text, required=required, max_length=5000, widget=Textarea(attrs={"rows": 4})
    )


class DatedForm(Form):
    """What every step asks: the day it happened."""

    day = Day(label="日期")


class StepForm(DatedForm):
    """A step of law/steps.toml; `step` says which, and with it what is asked."""

    def __init__(self, case: Request, step: Step, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.case, self.step = case, step
        if step.kind in _NEEDS:
            self.fields.update(_NEEDS[step.kind](case))
        if step.to == "closed":
            self.fields["outcome"] = ChoiceField(label="办理结果", choices=_outcomes(step.kind))

    def event(self, told: Mapping[str, Any]) -> Event:
        """Return the event that was told."""
        more = {name: told[name] for name in ("until", "party", "days") if told.get(name)}
        return Event(self.step.kind, told["day"], approved="days" in more, **more)


def _until(label: str) -> Callable[[Request], dict[str, Any]]:
    return lambda _: {"until": Day(label=label)}


def _awaited(case: Request) -> dict[str, Any]:
    return {"party": ChoiceField(label="被征求意见方", choices=[(each.label, each.label) for each in consulted(case)])}


def _granted(case: Request) -> dict[str, Any]:
    days = sorted({approval.days for approval in case.approvals.all() if approval.granted})
    return {"days": TypedChoiceField(label="延长（工作日）", choices=[(each, each) for each in days], coerce=int)}


_NEEDS: dict[str, Callable[[Request], dict[str, Any]]] = {
    "correction_asked": _until("补正期限"),
    "period_set": _until("延至"),
    "opinion_served": _awaited,
    "extended": _granted,
}
"""What steps ask besides the day."""


def _outcomes(kind: str) -> list[tuple[str, str]]:
    return [("", "—"), *((key, said(each.label)) for key, each in outcomes().items() if kind in each.closes)]


GROUNDS = "grounds"
"""The part of a record that names the exemptions of what is not disclosed."""


def _grounds(label: str) -> MultipleChoiceField:
    return MultipleChoiceField(
        label=label, required=False, choices=lambda: list(grounds().items()), widget=CheckboxSelectMultiple
    )


class RecordForm(Form):
    """A record of request/records.toml, part by part; the grounds are chosen, and kept as rows of table three."""

    def __init__(self, key: str, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        for part, name in records()[key].parts.items():
            self.fields[part] = _grounds(name) if part == GROUNDS else _long(name, required=False)
        self.initial[GROUNDS] = self.initial.get(GROUNDS, "").split()

    def clean_grounds(self) -> str:
        """Return the grounds as they are kept."""
        return " ".join(self.cleaned_data[GROUNDS])


class ConsultForm(DatedForm):
    """Who is asked for an opinion, and when the letter went out."""

    role = ChoiceField(label="身份", choices=ROLES)
    party = CharField(label="名称", max_length=200)
    contact = CharField(label="联系方式", max_length=200, required=False)


class OpinionForm(DatedForm):
    """What a party answered."""

    opinion = ChoiceField(label="意见", choices=[each for each in OPINIONS if each[0]])
    reason = _long("理由", required=False)


class AssignForm(Form):
    """What an office is asked, and until when."""

    to = ChoiceField(label="承办单位")
    question = _long("需要什么材料、回答什么问题")
    due = Day(label="反馈期限")

    def __init__(self, case: Request, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        within = Organ.objects.filter(path__startswith=case.organ.path, closed_on__isnull=True).order_by("path")
        self.fields["to"].choices = [(str(each.pk), each.name) for each in within]  # type: ignore[attr-defined]  # it is a choice


class AnswerForm(Form):
    """What the office answers."""

    answer = _long("反馈")


class ExtensionForm(Form):
    """How many working days more, and why."""

    days = IntegerField(label="延长（工作日）", min_value=1, initial=20)
    reason = _long("理由")


class DecisionForm(Form):
    """The head's word."""

    granted = ChoiceField(label="决定", choices=[("yes", "同意"), ("no", "不同意")])
    remark = CharField(label="意见", max_length=300, required=False)


class FeeForm(Form):
    """By which tariff a fee is worked out."""

    tariff = ChoiceField(label="计费方式", choices=TARIFFS)
    pages = IntegerField(label="页数", min_value=0, required=False, help_text="按量计费时填写，单面 A4 纸为一页")


class PaymentForm(DatedForm):
    """What was paid."""

    amount = DecimalField(label="金额（元）", min_value=0, decimal_places=2)
    receipt = CharField(label="财政票据号", max_length=60)


class StrikeForm(Form):
    """Why an event is struck."""

    reason = CharField(label="划去的原因", max_length=300)


def step_of(kind: str) -> Step | None:
    """Return a step by its kind, where the office's form may enter it; the rest have actions of their own."""
    return None if kind in APART else steps().get(kind)


APART = {
    "arrived": "",
    "received": "",
    "confirmed": "confirm_letter",
    "third_party_asked": "consult",
    "joint_maker_asked": "consult",
    "organ_asked": "consult",
    "opinion_received": "",
    "fee_noticed": "notice_fee",
    "fee_paid": "take_payment",
}
"""Steps that come with more than a day, and the address where each is entered ("": with the letter, or the party)."""
