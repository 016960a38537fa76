"""The forms of the register of documents. What is right is for the actions to say; a form only asks."""

from typing import Any

from django import forms

from gongkai.web.organs.forms import Day
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.people_forms import OrganField
from gongkai.web.publishing.actions.document import Entry
from gongkai.web.publishing.models import Document, Item
from gongkai.web.publishing.models.document import CHANGES, KINDS, VERDICTS
from gongkai.web.publishing.models.item import DISCARDED, OPENNESS

_NARROW = {"rows": 3}


class EntryForm(forms.Form):
    """What the register holds of a document."""

    number = forms.CharField(label="发文字号", max_length=60, help_text="如“柳政发〔2026〕3号”，年份用六角括号〔〕")
    title = forms.CharField(label="标题", max_length=300)
    kind = forms.ChoiceField(label="文件类别", choices=KINDS, help_text="规章和行政规范性文件计入年报表二")
    formed_on = Day(label="成文日期")
    in_force_from = Day(label="施行日期", required=False)
    expires_on = Day(label="有效期至", required=False, help_text="最后有效的一天；次日起自动登记为失效")
    openness = forms.ChoiceField(label="公开属性", choices=OPENNESS)
    openness_reason = forms.CharField(
        label="不公开的理由",
        required=False,
        widget=forms.Textarea(_NARROW),
        help_text="不主动公开的必须填写，并由公开工作机构的他人审查",
    )
    item = forms.ModelChoiceField(
        Item.objects.none(), label="公开的信息", required=False, help_text="发文字号相同的，公开时自动关联"
    )
    remark = forms.CharField(label="备注", max_length=300, required=False)

    def __init__(self, organ: Organ, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        offered = Item.objects.filter(organ=organ, kind__in=("normative", "document")).exclude(stage=DISCARDED)
        self.fields["item"].queryset = offered.order_by("-pk")  # type: ignore[attr-defined]  # it is a choice among records

    def entry(self) -> Entry:
        """Return what was filled in."""
        return Entry(**self.cleaned_data)


class OpennessForm(forms.Form):
    """What the disclosure office decides."""

    openness = forms.ChoiceField(label="公开属性", choices=OPENNESS)
    opinion = forms.CharField(label="审查意见", widget=forms.Textarea(_NARROW), max_length=1000)


class ChangeForm(forms.Form):
    """What happens to a document, from which day on, by which other."""

    kind = forms.ChoiceField(label="变更", choices=CHANGES[1:])
    on = Day(label="自何日起", help_text="这一天起不再按原样有效；可以填将来的日期")
    by_document = forms.ModelChoiceField(Document.objects.none(), label="依据的文件", required=False)
    basis = forms.CharField(label="说明", max_length=300, required=False, help_text="没有依据的文件时，写明依据")

    def __init__(self, document: Document, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        others = Document.objects.filter(organ=document.organ, void=False).exclude(pk=document.pk)
        self.fields["by_document"].queryset = others.order_by("-formed_on", "-pk")  # type: ignore[attr-defined]  # as above


class ReasonForm(forms.Form):
    """Why."""

    reason = forms.CharField(label="理由", max_length=300)


class SweepForm(forms.Form):
    """A new sweep of an organ's documents."""

    at_organ = OrganField("keep_documents", label="机关")
    title = forms.CharField(label="名称", max_length=200, help_text="如“2026年度规范性文件清理”")

    def __init__(self, actor: Person, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["at_organ"].offer(actor)  # type: ignore[attr-defined]  # it is declared above


class VerdictForm(forms.Form):
    """What is proposed for one document."""

    verdict = forms.ChoiceField(label="清理意见", choices=VERDICTS)
    reason = forms.CharField(label="理由", max_length=300, required=False)
