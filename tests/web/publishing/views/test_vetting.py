"""The screens of vetting, as somebody at a browser without scripts uses them."""

from datetime import UTC, datetime

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from gongkai.law.disclosure import exemptions
from gongkai.web.publishing.models import Finding, Item, Term
from gongkai.web.publishing.vetting.standing import unvetted, vetting_of
from planted import ADULT, MOBILE, book, hiding

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
NO = dict.fromkeys(exemptions(), "no")


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def clerk(site):
    client = Client()
    client.force_login(site.clerk)
    return client


def page_of(answer):
    return BeautifulSoup(answer.content, "html.parser")


def send(client, name, item, **told):
    return client.post(reverse(name, args=[item.pk]), told, follow=True)


def draft_of(item):
    return Item.objects.get(pk=item.pk).get_latest_revision_as_object()


def test_the_whole_way_from_scan_to_ready(clerk, item):
    mine = item(text=f"<p>值班电话{MOBILE}</p>", files=[("名单.xlsx", book(hiding))])
    page = page_of(send(clerk, "scan_draft", mine))
    assert [each.get_text() for each in page.select("section h2")][:2] == ["正文和标题", "附件 名单.xlsx"]
    assert ADULT not in page.get_text()
    files = [form for form in page.select("section form") if form.select("[name=finding]")]
    chosen = [box["value"] for box in files[1].select("[name=finding]") if box.has_attr("checked")]
    page = page_of(send(clerk, "mend_draft", mine, finding=chosen))
    assert "附件 名单.xlsx" not in page.get_text()
    left = page.select_one("[name=finding]")["value"]
    send(clerk, "keep_findings", mine, finding=left, reason="对外公布的值班手机")
    page = page_of(send(clerk, "answer_vetting", mine, **NO))
    assert "公开前审查已经完成，可以送审。" in page.get_text()
    assert list(unvetted(draft_of(mine), NOW)) == []


def test_a_form_with_a_gap_comes_back_as_it_was_filled(clerk, item):
    mine = item()
    send(clerk, "scan_draft", mine)
    page = page_of(send(clerk, "answer_vetting", mine, **{**NO, "process": ""}, note="已经核对"))
    assert page.select_one("textarea[name=note]").get_text().strip() == "已经核对"
    assert page.select_one("input[name=internal][value=no]").has_attr("checked")
    assert len(page.select(".field.wrong")) == 1
    assert vetting_of(draft_of(mine)).at is None


def test_the_answers_of_the_draft_before_stand_there_to_be_confirmed(clerk, item, revised):
    mine = item()
    send(clerk, "scan_draft", mine)
    send(clerk, "answer_vetting", mine, **NO)
    revised(mine, title="改过的标题")
    page = page_of(send(clerk, "scan_draft", mine))
    assert page.select_one("input[name=state_secret][value=no]").has_attr("checked")
    assert vetting_of(draft_of(mine)).at is None


def test_an_answer_from_outside_is_asked_for_where_somebody_was_asked(clerk, item):
    mine = item()
    page = page_of(send(clerk, "scan_draft", mine))
    assert page.select("[name=answer_from]") == []
    page = page_of(send(clerk, "answer_vetting", mine, **{**NO, "state_secret": "ask"}))
    assert page.select("[name=answer_from]")
    page = page_of(send(clerk, "record_answer", mine, answer_from="县保密局", answer="", open="yes"))
    assert page.select_one("[name=answer_from]")["value"] == "县保密局"
    page = page_of(send(clerk, "record_answer", mine, answer_from="县保密局", answer="可以公开", open="yes"))
    assert "公开前审查已经完成，可以送审。" in page.get_text()


def test_a_reason_that_is_refused_is_not_lost(clerk, item):
    mine = item(text="<p>机密★10年</p>")
    page = page_of(send(clerk, "scan_draft", mine))
    left = page.select_one("[name=finding]")["value"]
    page = page_of(send(clerk, "keep_findings", mine, finding=left, reason="已经解密"))
    assert page.select_one("[name=reason]")["value"] == "已经解密"
    assert page.select_one("[name=finding]").has_attr("checked")


@pytest.mark.parametrize("name", ["keep_findings", "mend_draft"])
@pytest.mark.parametrize("told", [{}, {"finding": "abc"}, {"finding": "999999"}, {"finding": "-1"}])
def test_what_was_not_chosen_rightly_changes_nothing(clerk, item, name, told):
    mine = item(text=f"<p>{MOBILE}</p>")
    send(clerk, "scan_draft", mine)
    answer = send(clerk, name, mine, **told)
    assert answer.status_code == 200
    assert not Finding.objects.exclude(decision="").exists()


def test_findings_of_another_item_cannot_be_decided_here(clerk, item):
    mine, other = item(text=f"<p>{MOBILE}</p>"), item(title="另一条", text=f"<p>{MOBILE}</p>")
    send(clerk, "scan_draft", mine)
    send(clerk, "scan_draft", other)
    theirs = vetting_of(draft_of(other)).findings.get()
    send(clerk, "keep_findings", mine, finding=theirs.pk, reason="理由")
    theirs.refresh_from_db()
    assert theirs.decision == ""


def test_the_item_s_page_says_what_is_open(clerk, item):
    mine = item()
    page = page_of(clerk.get(reverse("item", args=[mine.pk])))
    assert "这一稿还没有进行公开前扫描" in page.get_text()
    assert page.select_one(f"a[href='{reverse('vetting', args=[mine.pk])}']")


def test_terms_are_entered_gone_by_and_ended(clerk, item, site):
    told = {"of": site.organ.pk, "right": "李四 镇长", "wrong": "李泗，李四镇长", "note": ""}
    clerk.post(reverse("add_term"), told)
    term = Term.objects.get()
    assert term.wrong == "李泗、李四镇长"
    assert "李四 镇长" in page_of(clerk.get(reverse("terms"))).get_text()
    mine = item(text="<p>李泗出席会议。</p>")
    assert "李泗" in page_of(send(clerk, "scan_draft", mine)).get_text()
    clerk.post(reverse("end_term"), {"term": term.pk})
    term.refresh_from_db()
    assert term.ended_on is not None
    assert clerk.post(reverse("end_term"), {"term": "x"}, follow=True).status_code == 200


def test_a_term_that_would_be_found_everywhere_is_refused_at_its_field(clerk, site):
    page = page_of(clerk.post(reverse("add_term"), {"of": site.organ.pk, "right": "柳溪镇", "wrong": "柳"}))
    assert len(page.select(".field.wrong")) == 1
    assert not Term.objects.exists()


def test_the_page_asks_as_often_however_much_was_found(clerk, item):
    few, many = item(text=f"<p>{MOBILE}</p>"), item(text="".join(f"<p>138{at:08}</p>" for at in range(60)))
    counts = []
    for mine in (few, few, many):
        send(clerk, "scan_draft", mine)
        with CaptureQueriesContext(connection) as queries:
            clerk.get(reverse("vetting", args=[mine.pk]))
        counts.append(len(queries))
    assert counts[1] == counts[2]
