"""The forms of the mailbox: writing to an organ, following the letter, rating the answer."""

from secrets import token_urlsafe
from typing import Any

from django import forms

from gongkai.web.dialogue.actions.letter_take import LONGEST, WEB, TakeLetter, Written
from gongkai.web.dialogue.mailbox import SCORES, told
from gongkai.web.organs.marks import token_for
from gongkai.web.organs.models import Organ
from gongkai.web.portal.unseen import Unseen
from gongkai.web.screens.language import said

CONTACT = ("phone", "email")


class WriteForm(forms.Form):
    """A letter. No account is needed, and no name either: number and code are enough to read the answer."""

    token = forms.CharField(widget=forms.HiddenInput, max_length=64)
    kind = forms.ChoiceField(label="您来信是为了", widget=forms.RadioSelect)
    text = forms.CharField(
        label="来信内容",
        widget=forms.Textarea(attrs={"rows": 8}),
        max_length=LONGEST,
        help_text="写明什么事、在什么地方、什么时候。不用写证件号码",
    )
    name = forms.CharField(
        label="怎么称呼您",
        max_length=120,
        required=False,
        help_text="可以不填",
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    phone = forms.CharField(
        label="联系电话",
        max_length=40,
        required=False,
        help_text="可以不填；需要向您了解情况时才会用到",
        widget=forms.TextInput(attrs={"autocomplete": "tel", "inputmode": "tel"}),
    )
    email = forms.EmailField(
        label="电子邮箱",
        required=False,
        help_text="可以不填",
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
    )
    may_publish = forms.BooleanField(
        label="同意公开来信和答复",
        required=False,
        help_text="公开前隐去您的个人信息，由工作人员重新概括；不同意也一样办理",
    )
    website = Unseen()

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.initial = {"token": token_urlsafe(24), **self.initial}
        kinds = [(key, f"{said(each['name'])}：{said(each['message'])}") for key, each in told("kinds").items()]
        self.fields["kind"].choices = kinds  # type: ignore[attr-defined]  # it is a choice

    def letter(self, organ: Organ, day: Any) -> TakeLetter:
        """Return the letter of what was filled in; the same form sent again with the same words is the same letter."""
        filled = self.cleaned_data
        contact = {name: filled[name] for name in CONTACT}
        written = Written(filled["kind"], filled["text"], filled["name"], contact, filled["may_publish"])
        token = token_for("letter", filled["token"], organ.pk, written.kind, written.name, contact, written.text)
        return TakeLetter(organ, written, WEB, day, token)


class TrackLetterForm(forms.Form):
    """Number and code, as they stand on the receipt."""

    number = forms.CharField(
        label="来信编号", max_length=80, widget=forms.TextInput(attrs={"autocomplete": "off"}), help_text="回执上的编号"
    )
    code = forms.CharField(
        label="查询码",
        max_length=40,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        help_text="回执上的十二位字母和数字，大小写、横线都不要紧",
    )


class RateLetterForm(forms.Form):
    """How it was."""

    score = forms.TypedChoiceField(label="满意程度", coerce=int, widget=forms.RadioSelect)
    text = forms.CharField(
        label="意见", max_length=1000, required=False, widget=forms.Textarea(attrs={"rows": 3}), help_text="可以不填"
    )

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["score"].choices = [(key, said(words)) for key, words in SCORES.items()]  # type: ignore[attr-defined]  # it is a choice
