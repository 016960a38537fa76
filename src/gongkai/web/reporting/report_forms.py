"""The forms of an organ's own report. What is right is for the actions to say; a form only asks."""

from typing import Any

from django import forms
from django.contrib.contenttypes.models import ContentType
from django.db.models import QuerySet

from gongkai.web.organs.models import Attachment, Organ
from gongkai.web.reporting.actions.write import LONGEST
from gongkai.web.reporting.models import AnnualReport
from gongkai.web.reporting.models.annual import SCOPES
from gongkai.web.screens.language import said


class BeginForm(forms.Form):
    """Asks whose report on which year is begun."""

    at_organ = forms.ModelChoiceField(Organ.objects.none(), label="机关")
    year = forms.IntegerField(label="年度", help_text="当年的报告也可以先开始，数据随记录变化")
    scope = forms.ChoiceField(
        label="范围", choices=SCOPES, help_text="汇总的，表格是本机关的记录加上下级机关公布或者验收的报告"
    )

    def __init__(self, organs: "QuerySet[Organ]", *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["at_organ"].queryset = organs  # type: ignore[attr-defined]  # it is a choice among records
        self.fields["scope"].choices = [(key, said(label)) for key, label in SCOPES]  # type: ignore[attr-defined]  # it is a choice


class PartForm(forms.Form):
    """Asks for the text of a part; behind its table too, where it has one."""

    before = forms.CharField(
        label="正文",
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 16, "data-chips": "yes"}),
        help_text="一行一段；数字用数据标签，会随记录变化",
    )
    after = forms.CharField(
        label="表后说明",
        required=False,
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 4, "data-chips": "yes"}),
        help_text="一行一段，排在表格后面",
    )
    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *given: Any, has_table: bool, **named: Any) -> None:
        super().__init__(*given, **named)
        if not has_table:
            del self.fields["after"]


class TypeForm(forms.Form):
    """Asks for a figure no record knows, where it comes from, and what proves it."""

    value = forms.DecimalField(label="数值", max_digits=18, decimal_places=6)
    note = forms.CharField(label="数据从哪里来", max_length=300, help_text="哪个台账、哪个系统、向谁核实的")
    file = forms.FileField(label="证明材料", required=False, help_text="台账截图、系统导出的表格等，成为报告的附件")
    evidence = forms.ModelChoiceField(Attachment.objects.none(), label="或者选用已有的附件", required=False)

    def __init__(self, report: AnnualReport, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        kind = ContentType.objects.get_for_model(AnnualReport)
        kept = Attachment.objects.filter(record_type=kind, record_key=report.pk).order_by("pk")
        self.fields["evidence"].queryset = kept  # type: ignore[attr-defined]  # it is a choice among records


class ReasonForm(forms.Form):
    """Asks for the reason of a decision."""

    reason = forms.CharField(label="理由", max_length=500, required=False, widget=forms.Textarea)


class AnswerForm(forms.Form):
    """Asks what was done about a remark."""

    answer = forms.CharField(label="处理说明", max_length=500, required=False, widget=forms.Textarea)


class SubmitForm(forms.Form):
    """Asks, of a report published before, what the public will be told of the correction; else only to confirm."""

    def __init__(self, report: AnnualReport, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        if report.editions.exists():
            self.fields["public_note"] = forms.CharField(
                label="更正说明", max_length=500, required=False, help_text="公众会在报告上看到，例如“更正行政许可数”"
            )
