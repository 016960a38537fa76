"""The forms of corrections in the office."""

from django import forms

from gongkai.web.publishing.actions.correction import ANSWERED, LONGEST, REJECTED, UPHELD

RESULTS = ((UPHELD, "属实，将按三审更正"), (REJECTED, "不属实"), (ANSWERED, "已答复"))


class AnswerForm(forms.Form):
    """What came of a report, and the reply its reader will see."""

    state = forms.ChoiceField(label="处理结果", choices=RESULTS)
    reply = forms.CharField(
        label="答复", max_length=LONGEST, widget=forms.Textarea({"rows": 5}), help_text="反映人凭回执号可以看到"
    )


class ReadAgainForm(forms.Form):
    """What was found when an old item was read again."""

    fault = forms.CharField(
        label="发现的问题",
        max_length=LONGEST,
        required=False,
        widget=forms.Textarea({"rows": 4}),
        help_text="没有问题的不填；填写的转为待更正",
    )
