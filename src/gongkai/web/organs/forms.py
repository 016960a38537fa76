"""The forms of this room's screens. What is right is for the actions to say; a form only asks."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.forms import CharField, ChoiceField, DateField, DateInput, Form, IntegerField, TypedChoiceField
from django.forms.models import fields_for_model

from gongkai.web.organs.actions.organ import GUIDE
from gongkai.web.organs.held_settings import choices_of
from gongkai.web.organs.models import Organ
from gongkai.web.organs.tables import Kind, Setting, kinds
from gongkai.web.screens.language import said

MOST_COUNTED = 10_000_000
"""No count a person types is larger: what is, is a slip of the hand, and no column holds it."""


FIRST_YEAR, LAST_YEAR = 1900, 2199
"""No day a person types is earlier or later: what is, is a slip of the hand, and nothing can be reckoned from it."""


class Day(DateField):
    """A day, asked for with the browser's own calendar."""

    widget = DateInput(attrs={"type": "date"}, format="%Y-%m-%d")

    def validate(self, value: date | None) -> None:
        """Refuse a year nobody means."""
        super().validate(value)
        if value and not FIRST_YEAR <= value.year <= LAST_YEAR:
            raise ValidationError(said("请核对年份：应在 {first} 年和 {last} 年之间", first=FIRST_YEAR, last=LAST_YEAR))


class Count(IntegerField):
    """How many: none or more, and no more than `most`."""

    def __init__(self, *, most: int = MOST_COUNTED, **named: Any) -> None:
        super().__init__(min_value=0, max_value=most, **named)


class GuideForm(Form):
    """What the guide must state of an organ (reg2019/12), by the names of the model's fields."""

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields.update(fields_for_model(Organ, GUIDE))

    def guide(self) -> dict[str, str]:
        """Return what was filled in."""
        return {key: self.cleaned_data[key] for key in GUIDE}


class OrganForm(GuideForm):
    """A new organ under another."""

    kind = TypedChoiceField(label="类别")
    title = CharField(label="名称", max_length=120, help_text="写全称，如“青禾县柳湾镇人民政府”")
    code = CharField(label="统一社会信用代码", max_length=18, required=False, help_text="18 位；没有可以不填")

    def __init__(self, parent: Organ, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["kind"].choices = [(kind.key, said(kind.name)) for kind in kinds_under(parent)]  # type: ignore[attr-defined]  # it is a choice


class SettingForm(Form):
    """A value of a setting, from a day on."""

    def __init__(self, setting: Setting, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        offered = [(value, said(words)) for value, words in choices_of(setting)]
        self.fields["value"] = (
            ChoiceField(label="取值", choices=offered, help_text=setting.message)
            if offered
            else CharField(label="取值", max_length=200, help_text=setting.message)
        )
        self.fields["since"] = Day(label="自何日起", help_text="早先的取值仍然保留：按它计算的期限不变")


class CloseForm(Form):
    """The last day of an organ."""

    last_day = Day(label="最后一日")


def kinds_under(parent: Organ) -> list[Kind]:
    """Return the kinds of organs that may stand right under one."""
    return [kind for kind in kinds().values() if parent.kind in kind.under]
