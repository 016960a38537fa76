"""The forms of assessments. What is right is for the actions to say; a form only asks."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from django import forms
from django.db.models import QuerySet

from gongkai.web.organs.models import Organ
from gongkai.web.oversight.grading import STARTING
from gongkai.web.oversight.measuring import FIGURES, PEOPLE, asked_of
from gongkai.web.oversight.models import Indicator, IndicatorSet, Mark
from gongkai.web.oversight.models.indicator import forms as measures
from gongkai.web.reporting.known import Known
from gongkai.web.reporting.tables import first_year
from gongkai.web.reporting.views.figures import GROUPS, label_of
from gongkai.web.screens.language import said

FIRST_YEAR, LAST_YEAR = first_year(), 2999
LONGEST = 2000


class SetForm(forms.Form):
    """A new set: whose, for which year, what it is called, its grades, and whose indicators it begins with."""

    organ = forms.ModelChoiceField(Organ.objects.none(), label="考核机关", empty_label=None)
    year = forms.IntegerField(label="年度", min_value=FIRST_YEAR, max_value=LAST_YEAR)
    title = forms.CharField(label="名称", max_length=200)
    grades = forms.CharField(
        label="等次",
        max_length=400,
        initial=STARTING,
        widget=forms.Textarea({"rows": 4}),
        help_text="一行一个，写等次和最低分，从高到低",
    )
    of = forms.ModelChoiceField(IndicatorSet.objects.none(), label="从哪一份指标开始", required=False, empty_label="——")

    def __init__(self, organs: "QuerySet[Organ]", *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["organ"].queryset = organs  # type: ignore[attr-defined]  # it is a choice among records
        self.fields["of"].queryset = IndicatorSet.objects.filter(organ__in=organs).order_by("-year", "-version")  # type: ignore[attr-defined]  # the same


class IndicatorForm(forms.Form):
    """An indicator and its measure; the holes a measure does not have are left empty."""

    place = forms.IntegerField(label="序号", min_value=1, max_value=999)
    group = forms.CharField(label="一级指标", max_length=60)
    name = forms.CharField(label="考核内容", max_length=300, widget=forms.Textarea({"rows": 2}))
    basis = forms.CharField(label="依据", max_length=200, required=False)
    weight = forms.DecimalField(label="分值", min_value=0, max_value=100, decimal_places=2)
    veto = forms.BooleanField(label="单项否决", required=False, help_text="不给分；不符合的，整个考核不合格")
    measure = forms.ChoiceField(label="计分办法")
    figure = forms.ChoiceField(label="数据", required=False, help_text="由人评分的不选")
    whole = forms.ChoiceField(label="占哪一个数据的比例", required=False, help_text="只有按比例的才选")
    target = forms.DecimalField(
        label="应达到或者最多", max_digits=12, decimal_places=4, required=False, help_text="数量，或者百分比"
    )
    each = forms.DecimalField(label="每个扣几分", max_value=100, decimal_places=4, required=False)

    def __init__(self, known: Mapping[str, Known], *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["measure"].choices = [(key, said(name)) for key, name in measures()]  # type: ignore[attr-defined]  # it is a choice
        for name in FIGURES:
            self.fields[name].choices = [("", "——"), *_grouped(known)]  # type: ignore[attr-defined]  # the same

    def told(self) -> dict[str, Any]:
        """Return what the indicator says, without what fills its measure."""
        return {
            name: self.cleaned_data[name] for name in ("place", "group", "name", "basis", "weight", "veto", "measure")
        }

    def given(self) -> dict[str, str]:
        """Return what fills its measure."""
        return asked_of(self.cleaned_data["measure"], self.cleaned_data)

    @staticmethod
    def filled(indicator: Indicator) -> dict[str, Any]:
        """Return what the form shows of an indicator."""
        names = ("place", "group", "name", "basis", "weight", "veto", "measure")
        return {name: getattr(indicator, name) for name in names} | indicator.given


class OrgansForm(forms.Form):
    """Which organs are assessed."""

    organs = forms.ModelMultipleChoiceField(
        Organ.objects.none(), label="被考核机关", widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, organs: "QuerySet[Organ]", *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["organs"].queryset = organs  # type: ignore[attr-defined]  # it is a choice among records
        self.fields["organs"].initial = organs


class OwnViewForm(forms.Form):
    """The organ's own view: points and a note for everything that a person judges."""

    def __init__(self, marks: Iterable[Mark], *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self._marks = [mark for mark in marks if mark.indicator.measure == PEOPLE]
        for mark in self._marks:
            weight = mark.indicator.weight
            if not mark.indicator.veto:
                self.fields[f"points{mark.pk}"] = forms.DecimalField(
                    label=said("{name}（{weight} 分）", name=mark.indicator.name, weight=f"{weight.normalize():f}"),
                    min_value=0,
                    max_value=weight,
                    decimal_places=2,
                    required=False,
                    initial=mark.own_points,
                )
            self.fields[f"note{mark.pk}"] = forms.CharField(
                label=said("{name}：说明和证明材料", name=mark.indicator.name),
                max_length=LONGEST,
                required=False,
                initial=mark.own_note,
                widget=forms.Textarea({"rows": 2}),
            )

    def points(self) -> dict[int, tuple[Decimal | None, str]]:
        """Return points and note by mark."""
        told = self.cleaned_data
        return {mark.pk: (told.get(f"points{mark.pk}"), told[f"note{mark.pk}"].strip()) for mark in self._marks}


class LossForm(forms.Form):
    """Points that are taken off, and why."""

    points = forms.DecimalField(label="扣分", min_value=0, max_value=100, decimal_places=2)
    reason = forms.CharField(label="扣分原因", max_length=500, widget=forms.Textarea({"rows": 3}))


class GiveBackForm(forms.Form):
    """Why a loss is struck out."""

    reason = forms.CharField(label="撤销的原因", max_length=500)


class RemarkForm(forms.Form):
    """Why something is returned."""

    remark = forms.CharField(label="退回意见", max_length=500, widget=forms.Textarea({"rows": 3}))


class AppealForm(forms.Form):
    """Why points should not have been lost."""

    text = forms.CharField(label="申诉理由", max_length=LONGEST, widget=forms.Textarea({"rows": 4}))


class DecideForm(forms.Form):
    """Whether an appeal is upheld, what remains lost all the same, and the answer."""

    upheld = forms.TypedChoiceField(
        label="处理", choices=(("1", "采纳"), ("0", "不采纳")), coerce=lambda told: told == "1"
    )
    remains = forms.DecimalField(
        label="采纳以后仍扣几分", min_value=0, max_value=100, decimal_places=2, initial=0, help_text="全部退还的写 0"
    )
    reply = forms.CharField(label="答复", max_length=LONGEST, widget=forms.Textarea({"rows": 4}))


def _grouped(known: Mapping[str, Known]) -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the catalogue as a choice, by where the figures come from."""
    return [
        (said(name), [(key, label_of(each)) for key, each in known.items() if each.source == source])
        for source, name in GROUPS.items()
    ]
