"""The register of documents: entries, openness decided by somebody else, changes that the old page shows at once."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.publishing.actions.document import (
    ChangeDocument,
    DecideOpenness,
    Entry,
    MendEntry,
    RegisterDocument,
    TakeBackChange,
    VoidNumber,
    entry_of,
)
from gongkai.web.publishing.models import Document, Item

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
TODAY = date(2026, 3, 2)
ENTRY = Entry("柳政发〔2026〕3号", "柳溪镇防火办法", "normative", date(2026, 2, 27), "proactive")


@pytest.fixture
def register(site):
    def entered(entry=ENTRY, **changed):
        made = RegisterDocument(site.organ, replace(entry, **changed), site.clerk).do(actor=site.clerk, at=NOW)
        return Document.objects.get(pk=made.pk)

    return entered


def about(action, actor):
    return [reason.about for reason in action.refusals(actor, NOW)]


def test_a_document_is_entered_with_its_number_read_and_its_issue_noted(register):
    document = register()
    assert (document.series, document.year, document.serial, document.state) == ("柳政发", 2026, 3, "in_force")
    assert str(document) == "柳政发〔2026〕3号 柳溪镇防火办法"
    assert [(each.kind, each.on) for each in document.changes.all()] == [("issued", date(2026, 2, 27))]
    assert AuditRow.objects.filter(action="register_document").count() == 1


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"number": "柳政发[2026]3号"}, "number"),
        ({"number": "柳政发〔2026〕100000号"}, "number"),
        ({"number": f"{'柳' * 41}〔2026〕3号"}, "number"),
        ({"title": " "}, "title"),
        ({"openness": "closed"}, "openness_reason"),
        ({"in_force_from": date(2026, 3, 1), "expires_on": date(2026, 2, 28)}, "expires_on"),
    ],
)
def test_a_wrong_entry_is_refused_at_its_field(site, changed, field):
    assert about(RegisterDocument(site.organ, replace(ENTRY, **changed), site.clerk), site.clerk) == [field]


def test_a_number_is_entered_once_in_each_organ(site, register):
    register()
    assert about(RegisterDocument(site.organ, ENTRY, site.clerk), site.clerk) == ["number"]
    assert about(RegisterDocument(site.county.other, ENTRY, None), None) == []


def test_orders_count_on_over_the_years(site, register):
    document = register(number="柳溪镇人民政府令第3号", kind="regulation")
    assert (document.year, document.number) == (2026, "柳溪镇人民政府令第3号")
    again = replace(ENTRY, number="柳溪镇人民政府令第3号", formed_on=date(2027, 1, 1))
    assert about(RegisterDocument(site.organ, again, site.clerk), site.clerk) == ["number"]


def test_only_an_item_of_the_organ_that_is_nobody_elses_can_be_linked(site, item, register):
    mine = item()
    register(item=mine)
    assert Item.objects.get(pk=mine.pk).validity == "in_force"
    second = replace(ENTRY, number="柳政发〔2026〕4号", item=mine)
    assert about(RegisterDocument(site.organ, second, site.clerk), site.clerk) == ["item"]
    elsewhere = replace(second, item=Item(pk=1, organ=site.county.other))
    assert about(RegisterDocument(site.organ, elsewhere, site.clerk), site.clerk) == ["item"]


def test_what_is_proposed_as_closed_is_decided_by_somebody_else(site, register):
    document = register(openness="closed", openness_reason="内部事务")
    assert DecideOpenness(document, site.clerk, "closed", "同意").refusals(site.clerk, NOW)
    assert about(DecideOpenness(document, site.head, "closed", " "), site.head) == ["opinion"]
    DecideOpenness(document, site.head, "proactive", "涉及公众利益，应当公开").do(actor=site.head, at=NOW)
    document.refresh_from_db()
    assert (document.openness, document.decided_by, document.openness_reason) == ("proactive", site.head, "")
    assert DecideOpenness(document, site.head, "closed", "再议").refusals(site.head, NOW)


def test_another_proposal_is_decided_anew(site, register):
    document = register(openness="closed", openness_reason="内部事务")
    DecideOpenness(document, site.head, "closed", "同意").do(actor=site.head, at=NOW)
    document.refresh_from_db()
    entry = entry_of(document, openness="on_request", openness_reason="特定对象")
    MendEntry(document, entry).do(actor=site.clerk, at=NOW)
    document.refresh_from_db()
    assert document.decided_at is None
    MendEntry(document, replace(entry, title="新标题")).do(actor=site.clerk, at=NOW)
    assert AuditRow.objects.filter(action="mend_entry").last().detail == {"title": ["柳溪镇防火办法", "新标题"]}


def test_mending_moves_the_issue_and_the_link(item, site, register):
    old, new = item(), item()
    document = register(item=old)
    MendEntry(document, entry_of(document, formed_on=date(2026, 2, 1), item=new)).do(actor=site.clerk, at=NOW)
    assert document.changes.get().on == date(2026, 2, 1)
    assert [Item.objects.get(pk=each.pk).validity for each in (old, new)] == ["", "in_force"]


def test_a_repeal_shows_on_the_old_page_in_the_same_act(site, released, register):
    page = released(title="柳溪镇防火办法")
    document, newer = register(item=page), register(number="柳政发〔2026〕4号", title="柳溪镇防火办法（修订）")
    ChangeDocument(document, "repealed", TODAY, newer).do(actor=site.clerk, at=NOW)
    document.refresh_from_db()
    assert document.state == Item.objects.get(pk=page.pk).validity == "repealed"
    assert ChangeDocument(document, "amended", TODAY, newer).refusals(site.clerk, NOW)


def test_a_change_that_lies_ahead_takes_effect_on_its_day(site, register):
    document = register()
    ChangeDocument(document, "declared_void", date(2026, 4, 1), None, "上位法已经修改").do(actor=site.clerk, at=NOW)
    document.refresh_from_db()
    assert document.state == "in_force"


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"kind": "issued"}, "kind"),
        ({"on": date(2026, 2, 1)}, "on"),
        ({"basis": ""}, "by_document"),
    ],
)
def test_a_wrong_change_is_refused(site, register, told, field):
    action = ChangeDocument(register(), **{"kind": "repealed", "on": TODAY, "basis": "依据", **told})
    assert about(action, site.clerk) == [field]


@pytest.mark.parametrize("kind", ["repealed", "declared_void", "expired"])
def test_nothing_ends_a_document_after_it_ran_out(site, register, kind):
    document = register(expires_on=date(2026, 3, 31))
    late = ChangeDocument(document, kind, date(2026, 4, 2), None, "依据")
    assert about(late, site.clerk) == ["on"]
    assert about(replace(late, on=date(2026, 4, 1)), site.clerk) == []
    assert about(replace(late, kind="amended"), site.clerk) == []


def test_no_document_repeals_itself(site, register):
    document = register()
    assert about(ChangeDocument(document, "repealed", TODAY, document), site.clerk) == ["by_document"]


def test_a_change_entered_by_mistake_counts_no_more(site, register):
    document = register()
    ChangeDocument(document, "repealed", TODAY, None, "误登").do(actor=site.clerk, at=NOW)
    change = document.changes.get(kind="repealed")
    assert about(TakeBackChange(change, ""), site.clerk) == ["reason"]
    TakeBackChange(change, "登记错了文件").do(actor=site.clerk, at=NOW)
    document.refresh_from_db()
    assert document.state == "in_force"
    assert TakeBackChange(document.changes.get(kind="issued"), "不").refusals(site.clerk, NOW)


def test_a_gap_is_explained_by_a_void_number(site, register):
    register()
    VoidNumber(site.organ, "柳政发", 2026, 2, "文稿撤回", site.clerk).do(actor=site.clerk, at=NOW)
    void = Document.objects.get(serial=2)
    assert (void.void, void.remark) == (True, "文稿撤回")
    assert VoidNumber(site.organ, "柳政发", 2026, 3, "有文件", site.clerk).refusals(site.clerk, NOW)
    assert about(VoidNumber(site.organ, "柳政发", 2026, 1, "", site.clerk), site.clerk) == ["reason"]
    assert MendEntry(void, ENTRY).refusals(site.clerk, NOW)
    assert VoidNumber(site.organ, "柳政发", 2026, 100_000, "太大", site.clerk).refusals(site.clerk, NOW)


def test_whoever_only_drafts_enters_nothing(site):
    with pytest.raises(Refused):
        RegisterDocument(site.organ, ENTRY, site.author).do(actor=site.author, at=NOW)
