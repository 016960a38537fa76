"""Vetting as the law orders it: scanned, asked, decided, and nothing goes on before."""

from datetime import UTC, date, datetime

import pytest
from django.core import serializers

from gongkai.law.disclosure import exemptions
from gongkai.vetting import vet
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.publishing.actions.draft import SaveDraft
from gongkai.web.publishing.actions.vetting import Answer, Keep, Mend, RecordAnswer, Scan
from gongkai.web.publishing.models import Finding, Item, Vetting
from gongkai.web.publishing.vetting.mend import mend
from gongkai.web.publishing.vetting.scan import scan
from gongkai.web.publishing.vetting.standing import unvetted, vetting_of
from planted import ADULT, MOBILE, TOLD, book, codes_of, hiding, letter, sheet

pytestmark = pytest.mark.django_db
NOW, DAY = datetime(2026, 3, 2, 1, 30, tzinfo=UTC), date(2026, 3, 2)
NO = dict.fromkeys(exemptions(), "no")


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def draft_of(item):
    return Item.objects.get(pk=item.pk).get_latest_revision_as_object()


def scanned(item, who):
    Scan(item, scan(draft_of(item), DAY)).do(actor=who, at=NOW)
    return vetting_of(draft_of(item))


def mended(item, who, *codes):
    held = vetting_of(draft_of(item))
    prints = held.findings.filter(code__in=codes).values_list("print", flat=True)
    return Mend(item, who, mend(draft_of(item), set(prints), DAY)).do(actor=who, at=NOW)


def content(enclosure):
    with enclosure.file.open("rb") as file:
        return file.read()


def open_reasons(item):
    return [reason.message for reason in unvetted(draft_of(item), NOW)]


def told(refused):
    return [reason.message for reason in refused.value.reasons]


def test_nothing_is_submitted_before_it_was_scanned_and_every_exemption_asked(item, site):
    mine = item()
    assert open_reasons(mine) == ["这一稿还没有进行公开前扫描"]
    scanned(mine, site.author)
    assert open_reasons(mine) == ["这一稿的公开审查表还没有填写"]
    Answer(mine, site.clerk, NO).do(actor=site.clerk, at=NOW)
    assert open_reasons(mine) == []


def test_a_form_with_a_question_left_out_is_refused_at_that_question(item, site):
    mine = item()
    scanned(mine, site.author)
    with pytest.raises(Refused) as refused:
        Answer(mine, site.clerk, {**NO, "process": ""}).do(actor=site.clerk, at=NOW)
    assert [reason.about for reason in refused.value.reasons] == ["process"]
    assert vetting_of(draft_of(mine)).at is None


def test_an_exception_exists_only_where_the_article_knows_one_and_needs_its_reason(item, site):
    mine = item()
    scanned(mine, site.author)
    with pytest.raises(Refused) as refused:
        Answer(mine, site.clerk, {**NO, "internal": "exception"}, "理由").do(actor=site.clerk, at=NOW)
    assert told(refused) == ["“{name}”没有例外情形"]
    with pytest.raises(Refused):
        Answer(mine, site.clerk, {**NO, "third_party": "exception"}).do(actor=site.clerk, at=NOW)
    Answer(mine, site.clerk, {**NO, "third_party": "exception"}, "第三方书面同意").do(actor=site.clerk, at=NOW)
    assert open_reasons(mine) == []


@pytest.mark.parametrize("key", exemptions())
def test_a_yes_forbids_proactive_release(item, site, key):
    mine = item()
    scanned(mine, site.author)
    Answer(mine, site.clerk, {**NO, key: "yes"}).do(actor=site.clerk, at=NOW)
    assert open_reasons(mine) == ["审查认为属于“{name}”，不能主动公开"]


@pytest.mark.parametrize(("opened", "left"), [(True, []), (False, ["主管部门或者保密行政管理部门答复不能公开"])])
def test_who_asks_waits_for_the_answer(item, site, opened, left):
    mine = item()
    scanned(mine, site.author)
    Answer(mine, site.clerk, {**NO, "state_secret": "ask"}).do(actor=site.clerk, at=NOW)
    assert open_reasons(mine) == ["已请示主管部门或者保密行政管理部门，等待答复"]
    RecordAnswer(mine, site.clerk, "县保密局", "经审查，见复函", opened).do(actor=site.clerk, at=NOW)
    assert open_reasons(mine) == left


def test_an_answer_nobody_asked_for_is_not_recorded(item, site):
    mine = item()
    scanned(mine, site.author)
    Answer(mine, site.clerk, NO).do(actor=site.clerk, at=NOW)
    with pytest.raises(Refused):
        RecordAnswer(mine, site.clerk, "县保密局", "可以", open=True).do(actor=site.clerk, at=NOW)


def test_an_edit_asks_everything_again(item, site, revised):
    mine = item()
    scanned(mine, site.author)
    Answer(mine, site.clerk, NO).do(actor=site.clerk, at=NOW)
    revised(mine, title="改过的标题")
    assert open_reasons(mine) == ["这一稿还没有进行公开前扫描"]


def test_what_blocks_is_kept_only_with_a_reason_and_the_decision_lasts_through_an_edit(item, site, revised):
    mine = item(text=f"<p>值班电话{MOBILE}</p>")
    found = scanned(mine, site.author).findings.get(code="P110")
    with pytest.raises(Refused):
        Keep(mine, site.clerk, (found.pk,), " ").do(actor=site.clerk, at=NOW)
    Keep(mine, site.clerk, (found.pk,), "对外公布的值班手机").do(actor=site.clerk, at=NOW)
    assert open_reasons(mine) == ["这一稿的公开审查表还没有填写"]
    revised(mine, title="改过的标题")
    again = scanned(mine, site.author).findings.get(code="P110")
    assert (again.decision, again.reason, again.by) == ("kept", "对外公布的值班手机", site.clerk)


def test_a_mark_of_secrecy_is_kept_only_after_a_recorded_answer(item, site):
    mine = item(text="<p>机密★10年</p>")
    found = scanned(mine, site.author).findings.get(code="S301")
    keep = Keep(mine, site.clerk, (found.pk,), "已经解密")
    with pytest.raises(Refused):
        keep.do(actor=site.clerk, at=NOW)
    RecordAnswer(mine, site.clerk, "县保密局", "该件已于2025年解密", open=True).do(actor=site.clerk, at=NOW)
    keep.do(actor=site.clerk, at=NOW)
    assert "公开前扫描发现的疑点还有 {count} 项没有处理" not in open_reasons(mine)


def test_one_click_masks_the_text_as_a_new_version_and_the_decision_is_recorded(item, site):
    text = f"<p>联系人<b>王某</b>，电话138<i>1234</i>5678，身份证{ADULT}。</p>"
    mine = item(title=f"关于{ADULT}的公告", text=text)
    before = scanned(mine, site.author)
    mended(mine, site.author, "P101", "P110")
    draft = draft_of(mine)
    assert draft.title == "关于43*************214的公告"
    assert str(draft.body[0].value.source) == (
        "<p>联系人<b>王某</b>，电话138<i>****</i>5678，身份证43*************214。</p>"
    )
    assert {each.decision for each in before.findings.all()} == {"masked"}
    assert vetting_of(draft).findings.count() == 0


def test_tables_in_the_text_are_masked_cell_by_cell(item, site):
    table = {"data": [["姓名", "证件号码", "金额"], ["王某", ADULT, "100"]], "table_caption": "名单"}
    mine = item()
    draft = draft_of(mine)
    draft.body = [("table", table)]
    SaveDraft(mine, draft, site.author).do(actor=site.author, at=NOW)
    scanned(mine, site.author)
    mended(mine, site.author, "P101")
    assert draft_of(mine).body[0].value["data"][1] == ["王某", "43*************214", "100"]


def test_one_click_cleans_an_enclosed_file_and_the_old_one_stays_with_its_version(item, site):
    mine = item(files=[("名单.xlsx", book(hiding))])
    old = draft_of(mine).enclosures.get()
    held = scanned(mine, site.author)
    assert set(held.findings.values_list("code", flat=True)) == {"P101", "P110", "H201", "H204", "H205", "H206"}
    mended(mine, site.author, "P101", "P110", "H201", "H204", "H205", "H206")
    new = draft_of(mine).enclosures.get()
    assert codes_of(vet(content(new), new.name, TOLD)) == []
    assert (new.name, new.digest == old.digest) == ("名单.xlsx", False)
    assert "P101" in codes_of(vet(content(old), old.name, TOLD))
    assert open_reasons(mine) == ["这一稿的公开审查表还没有填写"]


def test_a_file_that_cannot_be_changed_says_so_and_nothing_is_saved(item, site):
    mine = item(files=[("说明.docx", letter("联系人王某")), ("a.pdf", sheet(f"电话 {MOBILE}"))])
    version = Item.objects.get(pk=mine.pk).latest_revision_id
    held = scanned(mine, site.author)
    found = held.findings.get(code="P110")
    with pytest.raises(Refused) as refused:
        Mend(mine, site.author, mend(draft_of(mine), {found.print}, DAY)).do(actor=site.author, at=NOW)
    assert told(refused) == ["{name}：{why}"]
    assert Item.objects.get(pk=mine.pk).latest_revision_id == version


def test_a_draft_edited_since_is_neither_scanned_nor_mended_by_what_was_seen_before(item, site, revised):
    mine = item(text=f"<p>{MOBILE}</p>")
    stale = scan(draft_of(mine), DAY)
    scanned(mine, site.author)
    old = mend(draft_of(mine), set(stale.findings), DAY)
    revised(mine, title="别人改过了")
    for act in (Scan(mine, stale), Mend(mine, site.author, old)):
        with pytest.raises(Refused) as refused:
            act.do(actor=site.author, at=NOW)
        assert told(refused) == ["草稿刚刚被修改过，请重新扫描"]


def test_no_datum_lands_in_database_or_trail(item, site):
    secret = [ADULT, MOBILE, "430521198003151214", "13812345671"]
    mine = item(text="<p>正文</p>", files=[(f"{ADULT}.xlsx", book(hiding)), ("a.txt", f"{ADULT} {MOBILE}".encode())])
    held = scanned(mine, site.author)
    found = held.findings.filter(code="P110").first()
    Keep(mine, site.clerk, (found.pk,), "理由").do(actor=site.clerk, at=NOW)
    mended(mine, site.author, "P101")
    kept = serializers.serialize("json", [*Vetting.objects.all(), *Finding.objects.all()], ensure_ascii=False)
    trail = "".join(str(row.detail) for row in AuditRow.objects.filter(action__contains="_"))
    assert [datum for datum in secret if datum in kept] == []
    assert [datum for datum in secret[1:] if datum in trail] == []


def test_only_those_may_decide_whom_the_table_names(item, site):
    mine = item(text=f"<p>{MOBILE}</p>")
    found = scanned(mine, site.author).findings.get()
    with pytest.raises(Refused):
        Keep(mine, site.author, (found.pk,), "理由").do(actor=site.author, at=NOW)
    with pytest.raises(Refused):
        Answer(mine, site.author, NO).do(actor=site.author, at=NOW)
