"""What comes of itself on its day: documents run out, changes take effect, clocks become certain."""

from datetime import UTC, date, datetime

import pytest

from gongkai.law.calendar import calendar
from gongkai.web.organs.models import AuditRow
from gongkai.web.publishing.actions.daily import changes_take_effect, clocks_become_certain, documents_run_out
from gongkai.web.publishing.models import Document, Item
from gongkai.web.publishing.table_two import table_two

EVE, NEXT = datetime(2026, 3, 31, 1, 0, tzinfo=UTC), datetime(2026, 4, 1, 1, 0, tzinfo=UTC)


@pytest.fixture
def document(county):
    told = {"series": "柳政发", "year": 2026, "kind": "normative", "formed_on": date(2026, 1, 5)}
    return Document.objects.create(organ=county.town, serial=1, title="文件", **told)


def test_a_document_runs_out_on_the_day_after_its_last(document):
    Document.objects.update(expires_on=date(2026, 3, 31))
    documents_run_out(EVE)
    assert not document.changes.exists()
    for _ in range(2):
        documents_run_out(NEXT)
    assert [(each.kind, each.on) for each in document.changes.all()] == [("expired", date(2026, 4, 1))]
    document.refresh_from_db()
    assert document.state == "expired"
    assert table_two(document.organ, 2026)["t2.normative.in_force"] == 0


def test_a_document_that_is_refused_keeps_no_other_from_running_out(document):
    Document.objects.update(expires_on=date(2026, 3, 31))
    document.changes.create(kind="repealed", on=date(2026, 5, 1))
    told = {"series": "柳政发", "year": 2026, "kind": "normative", "formed_on": date(2026, 1, 5)}
    other = Document.objects.create(
        organ=document.organ, serial=2, title="另一份", expires_on=date(2026, 3, 31), **told
    )
    documents_run_out(NEXT)
    assert [(each.kind, each.on) for each in other.changes.all()] == [("expired", date(2026, 4, 1))]
    assert [each.kind for each in document.changes.all()] == ["repealed"]


def test_a_change_takes_effect_on_its_day_once(document):
    document.changes.create(kind="repealed", on=date(2026, 4, 1))
    changes_take_effect(EVE)
    assert not AuditRow.objects.exists()
    for _ in range(2):
        changes_take_effect(NEXT)
    document.refresh_from_db()
    assert document.state == "repealed"
    assert AuditRow.objects.filter(action="settle_document").count() == 1


def test_a_clock_becomes_certain_when_the_notice_is_known(item):
    unknown, known = item(formed_on=calendar().last), item()
    due = known.due
    Item.objects.filter(pk=known.pk).update(due_provisional=True, due=date(2026, 5, 5))
    clocks_become_certain(NEXT)
    unknown.refresh_from_db()
    known.refresh_from_db()
    assert unknown.due_provisional
    assert (known.due, known.due_provisional) == (due, False)
