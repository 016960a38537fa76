"""What Wagtail is told: one button, a menu that leads to the office, links to what is public alone."""

from types import SimpleNamespace

from gongkai.web.publishing import wagtail_hooks
from gongkai.web.publishing.models import Item


def test_the_editor_keeps_one_button(rf):
    entries = [SimpleNamespace(name=name) for name in ("action-save-draft", "action-publish", "action-submit")]
    wagtail_hooks.action_menu(entries, rf.get("/"), {})
    assert [entry.name for entry in entries] == ["action-save-draft"]


def test_the_menu_leads_back_to_the_office(rf):
    entries = [object()]
    wagtail_hooks.main_menu(rf.get("/"), entries)
    assert [entry.label for entry in entries] == ["今日工作", "公开信息", "待我审核"]


def test_only_what_is_public_can_be_linked_to(rf, item, released):
    item(title="草稿")
    public = released(title="已经公开")
    offered = wagtail_hooks.pages_to_link(Item.objects.all(), rf.get("/"))
    assert list(offered) == [public]


def test_the_style_is_ours_and_local():
    assert wagtail_hooks.style().startswith('<link rel="stylesheet" href="/static/gongkai/editor.css')
