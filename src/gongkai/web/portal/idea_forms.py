"""The form in which anybody gives an idea."""

from secrets import token_urlsafe
from typing import Any

from django import forms

from gongkai.web.dialogue.actions.idea import LONGEST, LONGEST_CONTACT
from gongkai.web.portal.unseen import Unseen


class IdeaForm(forms.Form):
    """An idea, and how to reach whoever gives it, if they wish."""

    token = forms.CharField(widget=forms.HiddenInput, max_length=64)
    text = forms.CharField(
        label="您的建言",
        max_length=LONGEST,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text="希望办什么事、在哪里、为什么",
    )
    contact = forms.CharField(
        label="联系方式", help_text="可以不填；只用于办理，加密保存", max_length=LONGEST_CONTACT, required=False
    )
    website = Unseen()

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.initial = {"token": token_urlsafe(24), **self.initial}
