"""What a draft must have before the reviews: the fields the statute and its kind ask for, and whole enclosures."""

from collections.abc import Iterator
from datetime import datetime

from gongkai.web.organs.action import Reason
from gongkai.web.publishing.content import broken_enclosures
from gongkai.web.publishing.gate import holds_back
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.models.item import PROACTIVE
from gongkai.web.publishing.tables import item_kinds

ALWAYS = ("title", "formed_on")
"""What every item must state; a kind may demand more (publishing/items.toml)."""


@holds_back
def complete(draft: Item, at: datetime) -> Iterator[Reason]:
    """Yield what the draft lacks."""
    del at
    for name in (*ALWAYS, *item_kinds()[draft.kind].demands):
        if not getattr(draft, name):
            yield Reason("请填写“{field}”", {"field": Item._meta.get_field(name).verbose_name}, about=name)  # noqa: SLF001 -- Django's own public name
    if not draft.body and not draft.enclosures.exists():
        yield Reason("正文和附件不能都空着")
    if draft.openness != PROACTIVE:
        yield Reason("公开方式是“{openness}”，不能在网站公开", {"openness": draft.get_openness_display()})
    for name in broken_enclosures(draft):
        yield Reason("附件“{name}”不见了或者被改动过，请重新上传", {"name": name})
