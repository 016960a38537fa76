"""The forms of what happens to proposals, open days and places. What is right is for the actions to say."""

from datetime import date
from typing import Any

from django import forms

from gongkai.web.dialogue.models import OpenDay, Visit
from gongkai.web.dialogue.models.proposal import OPENNESS, RESULTS
from gongkai.web.organs.forms import Count, Day
from gongkai.web.organs.models import Attachment

MOST_ARRIVED = 9999
"""So many come to an open day at most."""


def _long(label: str, help_text: str = "", *, required: bool = True, rows: int = 6) -> forms.CharField:
    widget = forms.Textarea({"rows": rows})
    return forms.CharField(label=label, help_text=help_text, required=required, widget=widget)


class AnswerForm(forms.Form):
    """The answer to a proposal, and whether it is public."""

    on = Day(label="答复日期")
    result = forms.ChoiceField(label="办理结果", choices=RESULTS)
    answer = _long("答复全文")
    openness = forms.ChoiceField(label="公开审查", choices=OPENNESS, help_text="涉及公共利益的，应当全文公开")
    reason = forms.CharField(label="不公开的理由", max_length=300, required=False)
    public_text = _long("公开内容", "不填的，为答复全文；删去国家秘密、联系人和联系方式", required=False)


class HoldForm(forms.Form):
    """How an open day went."""

    on = Day(label="举办日期")
    visitors = Count(label="参加人数")
    summary = _long("活动总结", "不写参加者的姓名和电话")


class CancelForm(forms.Form):
    """Why an open day is called off."""

    reason = forms.CharField(label="取消原因", max_length=200, help_text="公众会看到")


class CommentForm(forms.Form):
    """What a visitor said, and what is answered."""

    text = _long("意见建议", "不写姓名和电话", rows=4)
    answer = _long("回应", required=False, rows=4)


class PhotoForm(forms.Form):
    """Which attachment is shown, and what it shows."""

    attachment = forms.ModelChoiceField(Attachment.objects.none(), label="照片", empty_label=None)
    words = forms.CharField(label="照片说明", max_length=120, help_text="写照片上是什么，看不见的人靠它了解")

    def __init__(self, offered: list[Attachment], *given: Any) -> None:
        super().__init__(*given)
        keys = [each.pk for each in offered]
        self.fields["attachment"].queryset = Attachment.objects.filter(pk__in=keys)  # type: ignore[attr-defined]  # it is a choice


class ArrivalForm(forms.Form):
    """Who came of those who signed up, and how many more."""

    walk_ins = Count(label="没有报名而到场的人数", most=MOST_ARRIVED, initial=0)
    token = forms.CharField(widget=forms.HiddenInput, max_length=64)

    def __init__(self, open_day: OpenDay, token: str, data: Any = None) -> None:
        super().__init__(data, initial={"token": token, "walk_ins": 0})
        for each in open_day.sign_ups.filter(online=True).order_by("pk"):
            label = f"{each.name or '—'} {each.phone}".strip()
            came = each.people if each.came is None else each.came
            self.fields[f"came{each.pk}"] = Count(label=label, most=MOST_ARRIVED, initial=came)

    def arrived(self) -> dict[int, int]:
        """Return how many came with each sign-up, by its key."""
        told = self.cleaned_data
        return {int(name.removeprefix("came")): told[name] for name in self.fields if name.startswith("came")}


class VisitForm(forms.ModelForm[Visit]):
    """How many came to a place, and what for."""

    on = Day(label="日期")

    class Meta:
        model = Visit
        fields = ("on", "people", "purpose", "note")

    def __init__(self, day: date, data: Any = None) -> None:
        super().__init__(data, initial={"on": day, "people": 1})
