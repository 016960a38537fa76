"""The forms of reviews and suits."""

from datetime import date
from typing import Any

from django.forms import BooleanField, CharField, ChoiceField, Form, ModelChoiceField, Textarea

from gongkai.web.organs.forms import Day
from gongkai.web.organs.models import Organ
from gongkai.web.requests.actions.proceeding import OpenProceeding
from gongkai.web.requests.models import Proceeding, Request
from gongkai.web.requests.models.proceeding import KINDS, RESULTS, ROLES
from gongkai.web.requests.proceedings import REVIEW


class ProceedingForm(Form):
    """A review or suit as its papers tell it."""

    organ = ModelChoiceField(Organ.objects.none(), label="机关")
    request = CharField(label="所涉申请的编号", max_length=80, required=False, help_text="不涉及依申请公开答复的，不填")
    kind = ChoiceField(label="类别", choices=KINDS)
    role = ChoiceField(label="本机关身份", choices=ROLES, help_text="只作为复议机关的共同被告时，不计入本机关的表四")
    body = CharField(label="复议机关或者法院", max_length=120)
    case_number = CharField(label="案号", max_length=120, required=False, help_text="加密保存")
    filed_on = Day(label="受理日期")
    served_on = Day(label="收到副本日期", help_text="答复期限从这一天起算", required=False)
    simple = BooleanField(label="简易程序", required=False, initial=True)
    earlier = ModelChoiceField(Proceeding.objects.none(), label="此前的行政复议", required=False)

    def __init__(self, organs: Any, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.initial = {"organ": organs.first(), **self.initial}
        reviews = Proceeding.objects.filter(organ__in=organs, kind=REVIEW).select_related("request")
        self.fields["organ"].queryset = organs  # type: ignore[attr-defined]  # it is a choice of records
        self.fields["earlier"].queryset = reviews.order_by("-filed_on")  # type: ignore[attr-defined]  # the same

    def clean(self) -> dict[str, Any]:
        """Find the request by its number."""
        told = super().clean() or self.cleaned_data
        number, organ = told.get("request", "").strip(), told.get("organ")
        if number and organ:
            told["request"] = Request.objects.filter(organ=organ, number=number).first()
            if told["request"] is None:
                self.add_error("request", "本机关没有这个编号的申请，请核对")
        return told

    def action(self, told: dict[str, Any]) -> OpenProceeding:
        """Return the action that enters what was filled in."""
        return OpenProceeding(
            told["organ"],
            told["kind"],
            told["body"],
            told["filed_on"],
            case_number=told["case_number"],
            request=told["request"] or None,
            earlier=told["earlier"],
            role=told["role"],
            simple=told["simple"],
            served_on=told["served_on"],
        )


class DayForm(Form):
    """The day something was done."""

    day = Day(label="日期")

    def __init__(self, today: date, data: Any = None) -> None:
        super().__init__(data, initial={"day": today})


class ResultForm(DayForm):
    """How a case ended."""

    result = ChoiceField(label="结果", choices=RESULTS[1:])
    summary = CharField(
        label="裁判要点", required=False, max_length=5000, widget=Textarea(attrs={"rows": 4}), help_text="加密保存"
    )
