"""The form in which anybody asks a question."""

from typing import Any

from django import forms

from gongkai.web.dialogue.models.answers import LONGEST
from gongkai.web.organs.models import Organ


class AskForm(forms.Form):
    """A question, and whom it is put to."""

    question = forms.CharField(
        label="您的问题",
        max_length=LONGEST,
        help_text="一次问一件事，例如：申请低保要什么材料？请不要写姓名、电话、证件号码",
        widget=forms.Textarea(attrs={"rows": 3}),
    )
    organ = forms.ModelChoiceField(label="问哪个机关", queryset=Organ.objects.none(), required=False, empty_label=None)

    def __init__(self, data: Any, organs: Any, asked: Organ) -> None:
        """Offer the organs, the one asked chosen."""
        super().__init__(data, initial={"organ": asked.pk})
        self.asked = asked
        self.fields["organ"].queryset = organs  # type: ignore[attr-defined]  # a field of choices

    def clean_organ(self) -> Organ:
        """Take the organ whose page was open where none is chosen."""
        found: Organ | None = self.cleaned_data["organ"]
        return found or self.asked
