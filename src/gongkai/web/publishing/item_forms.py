"""The forms of the acts on items and rounds. What is right is for the actions to say; a form only asks."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.http import HttpRequest

from gongkai.web.organs.guard import person_of, today
from gongkai.web.publishing.models import Column, Item
from gongkai.web.publishing.rights import drafted
from gongkai.web.publishing.tables import Stage


class Moment(forms.DateTimeField):
    """A day and a time, asked for with the browser's own calendar."""

    widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M")


class ColumnField(forms.ModelChoiceField):  # type: ignore[type-arg]  # Django knows it only without
    """A column in which the person may draft."""

    def label_from_instance(self, obj: Column) -> str:
        """Return the title, set in by how deep the column stands."""
        return "　" * max(obj.depth - 4, 0) + obj.title


class ColumnForm(forms.Form):
    """Asks where an item is to stand."""

    column = ColumnField(Column.objects.none(), label="栏目")

    def __init__(self, columns: "QuerySet[Column]", *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["column"].queryset = columns  # type: ignore[attr-defined]  # it is a choice among records


class SubmitForm(forms.Form):
    """Asks what goes with a submission; of an item released before, what the public will be told of the change."""

    note = forms.CharField(label="送审说明", max_length=500, required=False, help_text="只有审核人能看到")
    release_at = Moment(label="定时公开", required=False, help_text="不填的，终审通过后立即公开")
    urgent = forms.CharField(
        label="紧急理由",
        max_length=300,
        required=False,
        help_text="只有等不及正常办理的才填写；三审照样进行，并且记录备查",
    )

    def __init__(self, item: Item, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        if item.releases.exists():
            self.fields["public_note"] = forms.CharField(
                label="更新说明", max_length=500, required=False, help_text="公众会在页面上看到，例如“更正第二段的日期”"
            )
            self.fields["correction"] = forms.BooleanField(label="这次修改是更正错误", required=False)


class WithdrawForm(forms.Form):
    """Asks why an item is withdrawn."""

    reason = forms.CharField(label="撤回的理由", max_length=500, required=False, widget=forms.Textarea)


class ScheduleForm(forms.Form):
    """Asks when an item is to be released."""

    release_at = Moment(label="定时公开", required=False, help_text="不填的，三审通过后立即公开")


class PinForm(forms.Form):
    """Asks for a remark on a sentence."""

    text = forms.CharField(label="批注", max_length=1000, required=False, widget=forms.Textarea)


class JudgeForm(forms.Form):
    """Asks a reviewer for the proof-reading points and a remark."""

    points = forms.MultipleChoiceField(
        label="校对要点",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="逐项核对后勾选；退回时可以不勾",
    )
    remark = forms.CharField(
        label="意见", max_length=2000, required=False, widget=forms.Textarea, help_text="退回时必须写明"
    )

    def __init__(self, stage: Stage, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["points"].choices = list(stage.points.items())  # type: ignore[attr-defined]  # it is a choice


def columns_to_draft_in(request: HttpRequest) -> "QuerySet[Column]":
    """Return the open columns in which the person may draft, in the order of the site."""
    found = drafted(Column.objects.filter(closed_on__isnull=True), person_of(request), "draft", today())
    return found.exclude(kind="root").order_by("path")
