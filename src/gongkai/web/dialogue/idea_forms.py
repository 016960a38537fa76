"""The forms of ideas in the office."""

from typing import Any

from django import forms

from gongkai.web.dialogue.actions.idea import TypeIdeas
from gongkai.web.dialogue.models.idea import RECEIVED, SOURCES, STATES
from gongkai.web.organs.models import Organ
from gongkai.web.screens.language import said


class StepForm(forms.Form):
    """What is being done about an idea."""

    state = forms.ChoiceField(label="办理状态")
    text = forms.CharField(
        label="办理情况",
        max_length=500,
        widget=forms.Textarea({"rows": 4}),
        help_text="提建言的人凭回执可以看到，建言公开的同时公开",
    )

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        offered = [(key, said(name)) for key, name in STATES if key != RECEIVED]
        self.fields["state"].choices = offered  # type: ignore[attr-defined]  # it is a choice


class WordingForm(forms.Form):
    """An idea in the office's own words."""

    wording = forms.CharField(
        label="公开的摘要",
        max_length=300,
        widget=forms.Textarea({"rows": 3}),
        help_text="用自己的话概括，不写姓名、电话、住址；由另一人审核后公开",
    )


class BoxForm(forms.Form):
    """Ideas found in a box, one a line."""

    organ = forms.ChoiceField(label="机关")
    source = forms.ChoiceField(label="来源")
    box = forms.CharField(label="意见箱或者收集地点", max_length=60, required=False)
    text = forms.CharField(label="建言", widget=forms.Textarea({"rows": 12}), help_text="一行一条，加密保存")

    def __init__(self, organs: list[Organ], *given: Any, **named: Any) -> None:
        super().__init__(*given, **{"initial": {"source": "paper"}, **named})
        self.organs = {f"{each.pk}": each for each in organs}
        self.fields["organ"].choices = [(key, each.name) for key, each in self.organs.items()]  # type: ignore[attr-defined]  # it is a choice
        self.fields["source"].choices = [(key, said(name)) for key, name in SOURCES]  # type: ignore[attr-defined]  # the same

    def action(self, told: dict[str, Any]) -> TypeIdeas:
        """Return what is to be done with what was filled in."""
        texts = [line.strip() for line in told["text"].splitlines() if line.strip()]
        return TypeIdeas(self.organs[told["organ"]], texts, told["source"], told["box"])
