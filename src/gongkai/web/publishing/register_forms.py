"""The forms of the day registers, made from their layouts. What is right is for the actions to say."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.db.models import QuerySet

from gongkai.web.organs.forms import Day
from gongkai.web.publishing.item_forms import ColumnForm
from gongkai.web.publishing.layouts import Layout, LayoutColumn
from gongkai.web.publishing.models import Column, RegisterRow

_LONG = frozenset({"matter", "facts", "basis", "penalty", "remark"})


class RowForm(forms.Form):
    """A row of a register, asked for column by column as its layout says; and whether it is published."""

    publishable = forms.BooleanField(label="可以公开", required=False, initial=True)
    reason = forms.CharField(label="不公开的理由", max_length=300, required=False)

    def __init__(self, layout: Layout, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.layout = layout
        asked = {column.key: _field(column) for column in layout.kept}
        self.fields = {**asked, **self.fields}

    def values(self) -> Mapping[str, Any]:
        """Return what was filled in, by the columns of the layout."""
        return {column.key: self.cleaned_data[column.key] or None for column in self.layout.kept}


class JudgeForm(forms.Form):
    """Whether a row is published, and why not."""

    publishable = forms.BooleanField(label="可以公开", required=False)
    reason = forms.CharField(label="不公开的理由", max_length=300, required=False)


class RevokeForm(forms.Form):
    """When and why a decision was changed or revoked."""

    on = Day(label="变更或者撤销日期")
    reason = forms.CharField(label="变更或者撤销的原因", max_length=300)


class PublishForm(ColumnForm):
    """The rows that are published together, and the column they are listed in."""

    rows = forms.ModelMultipleChoiceField(
        RegisterRow.objects.none(), label="要公示的行", widget=forms.CheckboxSelectMultiple
    )
    field_order = ("column", "rows")

    def __init__(self, columns: "QuerySet[Column]", rows: "QuerySet[RegisterRow]", *given: Any, **named: Any) -> None:
        super().__init__(columns, *given, **named)
        self.fields["rows"].queryset = rows  # type: ignore[attr-defined]  # it is a choice among records
        self.fields["rows"].initial = rows


def _field(column: LayoutColumn) -> forms.Field:
    told: dict[str, Any] = {"label": column.name, "required": column.required}
    told["help_text"] = "不对外公示" if column.hidden else ""
    if column.type == "day":
        return Day(**told)
    if column.type == "money":
        return forms.DecimalField(min_value=0, max_digits=14, decimal_places=2 if column.fills else 6, **told)
    widget = forms.Textarea({"rows": 3}) if column.key in _LONG else forms.TextInput
    return forms.CharField(max_length=300, widget=widget, **told)
