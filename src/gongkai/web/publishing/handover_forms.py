"""The forms of the screens on automatic delivery and on reaching people without the site: posters, chat groups."""

from datetime import date, timedelta
from typing import Any

from django.forms import CharField, CheckboxSelectMultiple, ChoiceField, Form, ModelMultipleChoiceField, PasswordInput

from gongkai.web.organs.forms import Day
from gongkai.web.organs.models import Organ
from gongkai.web.publishing.interests import interests
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.posters import papers
from gongkai.web.publishing.shown import public_items
from gongkai.web.publishing.site import VILLAGE
from gongkai.web.screens.asked import numbers
from gongkai.web.screens.language import said

RECENT = 60
"""How many items a poster can be made of, newest first."""


class ConnectForm(Form):
    """What the platform has given to let a program in."""

    app_id = CharField(label="开发者 ID（AppID）", max_length=40, help_text="公众号后台“设置与开发”里可以查到")
    secret = CharField(
        label="开发者密码（AppSecret）",
        max_length=80,
        widget=PasswordInput(attrs={"autocomplete": "off"}),
        help_text="加密保存，以后不再显示；同时请把本机的网络地址加入公众号的 IP 白名单",
    )


class PosterForm(Form):
    """Which items, on which paper."""

    items = ModelMultipleChoiceField(Item.objects.none(), label="信息", widget=CheckboxSelectMultiple)
    paper = ChoiceField(label="纸张", choices=[(key, each.name) for key, each in papers().items()])

    def __init__(self, organ: Organ, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        ours = public_items().filter(organ=organ, released_on__isnull=False)
        newest = ours.order_by("-released_on", "-pk").values_list("pk", flat=True)[:RECENT]
        asked = self.data.getlist("items") if hasattr(self.data, "getlist") else []
        keys = {*newest, *numbers(asked)}
        self.fields["items"].queryset = ours.filter(pk__in=keys).order_by("-released_on", "-pk")  # type: ignore[attr-defined]  # it is a choice of records

    def clean_items(self) -> Any:
        """Refuse more than stands on one poster."""
        chosen, most = self.cleaned_data["items"], min(each.items for each in papers().values())
        if len(chosen) > most:
            self.add_error("items", said("一张最多放 {count} 条", count=most))
        return chosen


class GroupForm(Form):
    """What a list for a chat group holds."""

    interest = ChoiceField(label="主题和人群", required=False)
    village = ChoiceField(label="村（居）民委员会", required=False)
    first = Day(label="从")
    last = Day(label="到")

    def __init__(self, organ: Organ, day: date, data: Any) -> None:
        week = {"first": (day - timedelta(days=6)).isoformat(), "last": day.isoformat()}
        super().__init__({**week, **dict((data or {}).items())})
        villages = organ.get_children().filter(kind=VILLAGE, closed_on__isnull=True)
        some = [(str(each.pk), each.name) for each in villages]
        known = [(key, said(each.name)) for key, each in interests().items()]
        self.fields["interest"].choices = [("", said("全部")), *known]  # type: ignore[attr-defined]  # it is a choice
        self.fields["village"].choices = [("", said("全部")), *some]  # type: ignore[attr-defined]  # it is a choice
