"""What an item's page tells: fields that are stated or must be, what changed the document, what it changed."""

from datetime import date

import pytest

from gongkai.web.portal.reading import ALWAYS, FIELDS, Reading
from gongkai.web.publishing.models import Change, Document, Item

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)


def document(organ, serial, item):
    return Document.objects.create(
        organ=organ, series="柳政发", year=2026, serial=serial, title=item.title, formed_on=DAY, item=item
    )


def test_only_what_is_stated_or_must_be_is_told(item):
    told = dict(Reading(item(), DAY).facts)
    assert set(FIELDS) >= ALWAYS
    assert {"索引号", "名称", "生成日期", "发布机构"} <= set(told)
    assert "关键词" not in told
    assert told["公开方式"] == "主动公开"


def test_documents_lead_to_what_changed_them_and_what_they_changed(site, item, released):
    old, new, hidden = released(title="旧办法"), released(title="新办法"), item(title="未公开的办法")
    one, other = document(site.organ, 1, old), document(site.organ, 2, new)
    Change.objects.create(document=one, kind="repealed", on=DAY, by_document=other)
    Change.objects.create(document=one, kind="amended", on=DAY, by_document=document(site.organ, 3, hidden))
    Change.objects.create(document=one, kind="issued", on=DAY)
    assert [(change.kind, by) for change, by in Reading(old, DAY).changed] == [("repealed", new), ("amended", None)]
    assert [(change.kind, of) for change, of in Reading(new, DAY).changes] == [("repealed", old)]
    assert (Reading(new, DAY).changed, Reading(old, DAY).changes) == ([], [])


def test_what_is_explained_must_be_public_to_be_linked(item, released):
    hidden, shown = item(title="未公开的办法"), released(title="办法")
    assert Reading(Item(interprets=hidden), DAY).interprets is None
    assert Reading(Item(interprets=shown), DAY).interprets == shown
    assert Reading(Item(), DAY).interprets is None


def test_the_history_is_of_changes_alone(released, revised):
    public = released()
    assert (Reading(public, DAY).history, Reading(public, DAY).updated_at) == ([], None)
    again = released(revised(public, title="另一名称"), told={"public_note": "更名", "correction": False})
    assert [each.note for each in Reading(again, DAY).history] == ["更名"]
    assert Reading(again, DAY).updated_at == again.last_published_at
