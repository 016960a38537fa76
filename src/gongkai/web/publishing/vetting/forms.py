"""The forms of vetting: the questions of Art. 17, an answer from outside, an entry of the list."""

from typing import Any

from django import forms
from django.db.models import QuerySet

from gongkai.law.disclosure import exemptions
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models import Vetting
from gongkai.web.publishing.models.vetting import ANSWERS, EXCEPTION
from gongkai.web.screens.language import said


class QuestionsForm(forms.Form):
    """Asks each exemption of Arts. 14 to 16; what was answered of an earlier draft stands there to be confirmed."""

    def __init__(self, last: Vetting | None, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        for key, exemption in exemptions().items():
            self.fields[key] = forms.ChoiceField(
                label=exemption.name,
                choices=[(value, said(label)) for value, label in ANSWERS if value != EXCEPTION or exemption.exception],
                widget=forms.RadioSelect,
                initial=last.answers.get(key) if last else None,
                help_text=said("条例第{article}条", article=exemption.article)
                + (f" · {said('例外：{exception}', exception=exemption.exception)}" if exemption.exception else ""),
            )
        self.fields["note"] = forms.CharField(
            label="审查说明",
            max_length=1000,
            required=False,
            widget=forms.Textarea(attrs={"rows": 3}),
            initial=last.note if last else "",
        )

    def answers(self) -> dict[str, str]:
        """Return the answers by exemption."""
        return {key: self.cleaned_data[key] for key in exemptions()}


class AnswerForm(forms.Form):
    """Asks what somebody outside answered."""

    answer_from = forms.CharField(label="答复机关", max_length=120)
    answer = forms.CharField(label="答复的内容", max_length=1000, widget=forms.Textarea(attrs={"rows": 3}))
    open = forms.TypedChoiceField(
        label="结论", widget=forms.RadioSelect, coerce=lambda told: told == "yes", choices=(("yes", ""), ("no", ""))
    )

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["open"].choices = [("yes", said("可以公开")), ("no", said("不能公开"))]  # type: ignore[attr-defined]  # it is a choice


class TermForm(forms.Form):
    """Asks for an entry of the list of names, titles and terms."""

    of = forms.ModelChoiceField(Organ.objects.none(), label="机关", help_text="本机关和所有下级机关都按它检查")
    right = forms.CharField(label="规范写法", max_length=60)
    wrong = forms.CharField(label="错误写法", max_length=200, help_text="几种错误写法之间用顿号分开")
    note = forms.CharField(label="说明", max_length=120, required=False)

    def __init__(self, organs: "QuerySet[Organ]", *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["of"].queryset = organs  # type: ignore[attr-defined]  # it is a choice among records
        if len(organs) == 1:
            self.fields["of"].initial = organs[0]
