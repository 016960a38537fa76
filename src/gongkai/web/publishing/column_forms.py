"""The forms of the screens on columns, catalogues and carriers. What is right is for the actions to say."""

from typing import Any

from django.forms import (
    CharField,
    CheckboxSelectMultiple,
    ChoiceField,
    FileField,
    Form,
    IntegerField,
    ModelChoiceField,
    ModelMultipleChoiceField,
    MultipleChoiceField,
    Textarea,
)

from gongkai.law.dated import parameters
from gongkai.web.organs.forms import Day
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.carriage import INNER, carrying_for
from gongkai.web.publishing.models import Carried, Carrier, Column, Item
from gongkai.web.publishing.tables import carrier_kinds
from gongkai.web.screens.language import said


class Indented(ModelChoiceField[Column]):
    """A column to choose, set in as deep as it stands."""

    def label_from_instance(self, column: Column) -> str:
        """Return the title with as much before it as it is deep."""
        return "　" * (column.depth - _ROOT_DEPTH) + column.title


_ROOT_DEPTH = 3


class ColumnForm(Form):
    """What an office says of a column."""

    title = CharField(label="栏目名称", max_length=200)
    freshness = ChoiceField(label="更新要求", required=False, help_text="超过这个时间没有新的信息，工作台会提醒")
    intro = CharField(label="说明", required=False, widget=Textarea, help_text="写在栏目页的开头，可以不填")
    carriers = MultipleChoiceField(
        label="还应在这些载体上发布",
        required=False,
        widget=CheckboxSelectMultiple,
        help_text="这个栏目的信息公开之后，载体看板上就等着登记这些载体",
    )

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        rules = [(key, said(each.label)) for key, each in parameters("frequencies").items() if key != "homepage"]
        self.fields["freshness"].choices = [("", said("没有更新要求")), *rules]  # type: ignore[attr-defined]  # it is a choice
        self.fields["carriers"].choices = carrier_choices()  # type: ignore[attr-defined]  # it is a choice


class MoveForm(Form):
    """Where a column is to stand."""

    under = Indented(Column.objects.none(), label="放在哪个栏目之下")
    place = IntegerField(label="第几个", min_value=1, initial=1)

    def __init__(self, column: Column, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["under"].queryset = open_columns(column.organ).exclude(path__startswith=column.path)  # type: ignore[attr-defined]  # it is a choice of records


class CloseForm(Form):
    """From when a column is closed, and where its items go."""

    on = Day(label="停用日期")
    into = Indented(Column.objects.none(), label="里面的信息移入", required=False, help_text="没有信息的栏目可以不选")

    def __init__(self, column: Column, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["into"].queryset = open_columns(column.organ).exclude(path__startswith=column.path)  # type: ignore[attr-defined]  # it is a choice of records


class CatalogueForm(Form):
    """A standard catalogue as a file, and from when it holds."""

    file = FileField(label="标准目录文件", help_text="xlsx 或者 csv；保留表头：序号、公开事项、公开内容、公开时限……")
    since = Day(label="自何日起", help_text="同一领域先前的目录到前一天为止")


class CarrierForm(Form):
    """A carrier of the organ."""

    kind = ChoiceField(label="类别")
    title = CharField(label="名称", max_length=120, help_text="如“柳湾发布”“上湾村公示栏”")
    opened_on = Day(label="开通日期")
    filed_on = Day(label="备案日期", required=False, help_text="不需要备案的载体不填")

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.fields["kind"].choices = carrier_choices()  # type: ignore[attr-defined]  # it is a choice


class RenameForm(Form):
    """A carrier's new name, and since when."""

    title = CharField(label="名称", max_length=120)
    on = Day(label="自何日起")


class OnForm(Form):
    """A day."""

    on = Day(label="日期")


class CarryForm(Form):
    """What was carried, when, how often, where, and a picture of it."""

    item = ModelChoiceField(
        Item.objects.none(), label="已公开的信息", required=False, help_text="只列出最近公开的；不在其中的填写标题"
    )
    title = CharField(label="标题", max_length=300, required=False, help_text="不是网站上的信息时填写")
    on = Day(label="日期")
    count = IntegerField(label="条（次）数", min_value=1, initial=1)
    address = CharField(label="网址或者位置", max_length=300, required=False)
    proof = FileField(label="照片", required=False, help_text="截图，或者张贴处的照片")

    def __init__(self, carrier: Carrier, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        ours = Item.objects.filter(organ__in=[carrier.organ_id, *_above(carrier.organ)], released_on__isnull=False)
        newest = ours.order_by("-released_on", "-pk").values_list("pk", flat=True)[:RECENT]
        self.fields["item"].queryset = ours.filter(pk__in=list(newest)).order_by("-released_on", "-pk")  # type: ignore[attr-defined]  # it is a choice of records


RECENT = 200
"""How many items a form offers."""


class TakeDownForm(Form):
    """When something was taken down, and a picture that shows it."""

    on = Day(label="撤下日期")
    proof = FileField(label="照片", required=False, help_text="撤下之后的截图，或者照片")


class PlanForm(Form):
    """Where else an item has to go, and by when."""

    carriers = ModelMultipleChoiceField(Carrier.objects.none(), label="载体", widget=CheckboxSelectMultiple)
    due = Day(label="应于何日之前")

    def __init__(self, item: Item, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        ours = carrying_for(item.organ).filter(closed_on__isnull=True)
        there = Carried.objects.filter(item=item, recalled_on__isnull=True).values("carrier")
        self.fields["carriers"].queryset = ours.exclude(pk__in=there).order_by("organ__path", "kind", "name")  # type: ignore[attr-defined]  # it is a choice of records


class StrikeForm(Form):
    """Why something noted is taken back."""

    reason = CharField(label="理由", max_length=300)


def carrier_choices() -> list[tuple[str, str]]:
    """Return the kinds of carriers besides this website, with their names."""
    return [(key, said(each.name)) for key, each in carrier_kinds().items() if not each.site]


def open_columns(organ: Organ) -> Any:
    """Return the columns of an organ's site that are not closed, in their order."""
    return Column.objects.filter(organ=organ, closed_on__isnull=True).order_by("path")


def _above(organ: Organ) -> list[int]:
    """Return the organ a village or an inner office stands under, whose items it carries too."""
    parent = organ.get_parent()
    return [parent.pk] if parent is not None and organ.kind in INNER else []
