"""The forms of flaws and checks. What is right is for the actions to say."""

from typing import Any

from django.forms import (
    CharField,
    CheckboxSelectMultiple,
    ChoiceField,
    Form,
    IntegerField,
    MultipleChoiceField,
    Textarea,
)

from gongkai.web.organs.forms import Day
from gongkai.web.oversight.actions.flaw import LONGEST
from gongkai.web.oversight.flaw_kinds import flaw_kinds, grounds
from gongkai.web.screens.language import said


class NoteForm(Form):
    """What is said of a flaw."""

    note = CharField(label="情况说明", max_length=LONGEST, widget=Textarea({"rows": 4}))


class SpotCheckForm(Form):
    """A check: its day, what was looked at, what fails the organ at once, points added."""

    on = Day(label="抽查日期")
    scope = CharField(
        label="抽查了什么", max_length=1000, widget=Textarea({"rows": 3}), help_text="网站、栏目、信箱、办事指南等"
    )
    vetoes = MultipleChoiceField(
        label="单项否决", required=False, widget=CheckboxSelectMultiple, help_text="有下列情形之一的，检查不合格"
    )
    bonus = IntegerField(label="加分", required=False, min_value=0)
    remark = CharField(label="总体意见", max_length=2000, required=False, widget=Textarea({"rows": 4}))

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        offered = [(key, said(each.name)) for key, each in grounds().items() if not each.counted]
        self.fields["vetoes"].choices = offered  # type: ignore[attr-defined]  # it is a choice

    def told(self) -> dict[str, Any]:
        """Return what was filled in, as the action takes it."""
        given = self.cleaned_data
        return given | {"vetoes": tuple(given["vetoes"]), "bonus": given["bonus"] or 0}


class SpotFlawForm(Form):
    """A flaw a check found."""

    kind = ChoiceField(label="类别")
    about = CharField(label="问题", max_length=1000, widget=Textarea({"rows": 3}), help_text="请不要写个人信息")
    points = IntegerField(label="扣分", min_value=0, initial=0)
    address = CharField(label="所在页面", max_length=1000, required=False, help_text="网址，可以不填")

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        offered = [(key, said(each.name)) for key, each in flaw_kinds().items() if not each.automatic]
        self.fields["kind"].choices = offered  # type: ignore[attr-defined]  # it is a choice
