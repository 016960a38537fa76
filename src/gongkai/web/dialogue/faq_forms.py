"""The forms of frequent questions in the office."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from gongkai.web.dialogue.actions.faq import LONGEST_ANSWER, FaqText
from gongkai.web.dialogue.models import Faq
from gongkai.web.dialogue.models.answers import LONGEST
from gongkai.web.organs.forms import Day
from gongkai.web.organs.models import Organ


class FaqForm(forms.Form):
    """A frequent question and its answer."""

    question = forms.CharField(label="问题", max_length=LONGEST, help_text="照群众的问法写，写明办什么事")
    alike = forms.CharField(
        label="其他问法",
        required=False,
        widget=forms.Textarea({"rows": 3}),
        help_text="一行一种；不公开，只用来找答案",
    )
    answer = forms.CharField(
        label="答案",
        max_length=LONGEST_ANSWER,
        widget=forms.Textarea({"rows": 8}),
        help_text="写明条件、材料、地点、时间、费用和联系方式；请勿写个人信息",
    )
    number = forms.CharField(
        label="依据的索引号",
        max_length=80,
        required=False,
        help_text="依据的公开信息撤下、废止或者失效后，答案自动停用；可以不填",
    )
    valid_until = Day(label="有效期至", required=False, help_text="过了这一天不再作为答案；可以不填")

    def text(self) -> FaqText:
        """Return what was filled in."""
        return FaqText(**{name: self.cleaned_data[name] for name in _TEXT})

    @staticmethod
    def filled(faq: Faq) -> dict[str, Any]:
        """Return what the form shows of a frequent question that is changed."""
        return {name: getattr(faq, name) for name in _TEXT}


_TEXT = ("question", "alike", "answer", "number", "valid_until")


class NewFaqForm(FaqForm):
    """A frequent question of an organ to be chosen."""

    organ = forms.ModelChoiceField(label="机关", queryset=Organ.objects.none(), empty_label=None)
    field_order = ("organ",)

    def __init__(self, data: Any, organs: "QuerySet[Organ]") -> None:
        """Offer the organs."""
        super().__init__(data)
        self.fields["organ"].queryset = organs  # type: ignore[attr-defined]  # a field of choices


class RemarkForm(forms.Form):
    """A few words to an act."""

    remark = forms.CharField(label="意见", max_length=500, widget=forms.Textarea({"rows": 3}))


class NoteForm(forms.Form):
    """Why a question needs no answer."""

    note = forms.CharField(
        label="理由",
        max_length=500,
        widget=forms.Textarea({"rows": 3}),
        help_text="例如：不属于本机关的事、不成问题、已经转信箱",
    )


class PhrasingForm(forms.Form):
    """Which frequent question a question asks in other words."""

    faq = forms.ModelChoiceField(label="常见问题", queryset=Faq.objects.none(), empty_label=None)

    def __init__(self, data: Any, faqs: "QuerySet[Faq]") -> None:
        """Offer the organ's frequent questions."""
        super().__init__(data)
        self.fields["faq"].queryset = faqs  # type: ignore[attr-defined]  # a field of choices


class SynonymsForm(forms.Form):
    """Words an organ's people use for one another."""

    text = forms.CharField(
        label="同义词",
        required=False,
        widget=forms.Textarea({"rows": 10}),
        help_text="一行一组，词之间用空格或者顿号分开，例如：上坟 祭扫 扫墓",
    )
