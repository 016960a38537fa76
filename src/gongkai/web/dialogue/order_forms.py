"""The forms of hotline orders and service counts. What is right is for the actions to say; a form only asks."""

from datetime import date
from typing import Any

from django import forms

from gongkai.web.dialogue.actions.order import DispatchOrder, Step, VisitOrder
from gongkai.web.dialogue.grid_file import month_of
from gongkai.web.dialogue.models import Order
from gongkai.web.dialogue.order_tables import columns, satisfactions
from gongkai.web.organs.forms import Count, Day
from gongkai.web.organs.models import Organ
from gongkai.web.screens.language import said

LINES = 12
"""So many matters a page asks for at once."""


class OrderForm(forms.ModelForm[Order]):
    """An order as the hotline passed it on, typed in."""

    received_on = Day(label="收到日期")
    due = Day(label="办理期限", required=False, help_text="热线平台写明了期限的填写；不填的，按本机关的设置计算")
    content = forms.CharField(
        label="诉求内容", widget=forms.Textarea({"rows": 5}), required=False, help_text="加密保存，打开时留下记录"
    )
    name = forms.CharField(label="来电人", max_length=60, required=False, help_text="加密保存")
    phone = forms.CharField(label="联系电话", max_length=40, required=False, help_text="加密保存")

    class Meta:
        model = Order
        fields = ("number", "kind", "subject", "received_on", "due", "content")
        help_texts = {"subject": "写事项，不写姓名、电话和门牌"}

    def order(self, organ: Organ) -> Order:
        """Return what was filled in as an order of `organ`."""
        told = {"caller": self.cleaned_data["name"], "phone": self.cleaned_data["phone"]}
        made: Order = self.instance
        made.organ, made.caller = organ, {key: value for key, value in told.items() if value}
        return made


class StepForm(forms.Form):
    """What a step asks: the day, what is written down, and whom it goes to or what the caller said."""

    on = Day(label="日期")
    text = forms.CharField(
        label="说明", widget=forms.Textarea({"rows": 5}), required=False, help_text="加密保存，打开时留下记录"
    )

    def __init__(self, step: type[Step], order: Order, day: date, data: Any = None) -> None:
        super().__init__(data, initial={"on": day, "department": order.department_id})
        self.fields["text"].required = bool(step.demands_text)
        if step is DispatchOrder:
            inside = Organ.objects.filter(path__startswith=order.organ.path, closed_on__isnull=True).order_by("path")
            self.fields["department"] = forms.ModelChoiceField(inside, label="承办单位", empty_label=None)
        if step is VisitOrder:
            said_so = [("", said("没有评价")), *((key, said(each.name)) for key, each in satisfactions().items())]
            self.fields["satisfaction"] = forms.ChoiceField(label="满意度", choices=said_so, required=False)


class ServicesForm(forms.Form):
    """A month's counts, a line each: the matters of the month before stand there already."""

    month = forms.CharField(label="月份", widget=forms.DateInput({"type": "month"}), help_text="如 2026-01")

    def __init__(self, matters: list[str], month: date, data: Any = None) -> None:
        super().__init__(data, initial={"month": f"{month:%Y-%m}"})
        for place, matter in enumerate([*matters, *[""] * (LINES - len(matters))][: max(LINES, len(matters))]):
            label = said("第 {number} 项", number=place + 1)
            self.fields[f"matter{place}"] = forms.CharField(
                label=f"{label} {said('事项')}", max_length=120, required=False, initial=matter
            )
            self.fields[f"count{place}"] = Count(label=f"{label} {said('件数')}", required=False)

    def pairs(self) -> list[tuple[forms.BoundField, forms.BoundField]]:
        """Return the fields line by line."""
        places = sorted(int(name.removeprefix("matter")) for name in self.fields if name.startswith("matter"))
        return [(self[f"matter{place}"], self[f"count{place}"]) for place in places]

    def clean_month(self) -> date:
        """Take any way to write a month as its first day."""
        found = month_of(self.cleaned_data["month"])
        if found is None:
            raise forms.ValidationError(said("“{text}”不是月份，应写作 2026-01", text=self.cleaned_data["month"]))
        return found

    def clean(self) -> dict[str, Any]:
        """Look for counts of nothing, and for a matter that is counted twice: neither is passed over in silence."""
        told = super().clean() or {}
        seen: set[str] = set()
        for matter, count in self.pairs():
            name, number = told.get(matter.name, ""), told.get(count.name)
            if number is not None and not name:
                self.add_error(matter.name, said("请填写"))
            elif number is not None and name in seen:
                self.add_error(matter.name, said("同一个月的同一事项写了两次"))
            seen |= {name} if number is not None else set()
        return told

    def counts(self) -> dict[tuple[date, str], int]:
        """Return what was filled in: lines with a count."""
        told = self.cleaned_data
        lines = [(told[matter.name], told[count.name]) for matter, count in self.pairs()]
        return {(told["month"], matter): count for matter, count in lines if count is not None}


class LayoutForm(forms.Form):
    """Which heading of a file stands for which of our columns."""

    def __init__(self, kind: str, headings: list[str], matched: dict[str, str], data: Any = None) -> None:
        super().__init__(data, initial=matched)
        offered = [("", said("没有这一列")), *((each, each) for each in dict.fromkeys(headings))]
        for key, column in columns(kind).items():
            self.fields[key] = forms.ChoiceField(label=column.name, choices=offered, required=column.required)
