"""The field no person sees: what fills in every field gives itself away. Templates hide it by its name, `website`."""

from django import forms

from gongkai.web.screens.language import said


class Unseen(forms.CharField):
    """A field that must stay empty."""

    def __init__(self) -> None:
        widget = forms.TextInput(attrs={"tabindex": "-1", "autocomplete": "off"})
        super().__init__(label="请不要填写这一项", required=False, widget=widget)

    def validate(self, value: str) -> None:
        """Refuse what no person would fill in."""
        if value:
            raise forms.ValidationError(said("请不要填写这一项"))
