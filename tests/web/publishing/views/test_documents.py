"""Screens of the register of documents, as the clerk uses them."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.publishing.models import Document
from gongkai.web.publishing.views.documents import undecided

ENTRY = {
    "number": "柳政发〔2026〕3号",
    "title": "柳溪镇防火办法",
    "kind": "normative",
    "formed_on": "2026-02-27",
    "openness": "proactive",
}


@pytest.fixture
def clerk(site, client):
    client.force_login(site.clerk)
    return client


@pytest.fixture
def document(site):
    told = {"series": "柳政发", "year": 2026, "formed_on": date(2026, 2, 27), "openness": "closed"}
    return Document.objects.create(
        organ=site.organ, serial=3, title="办法", openness_reason="内部", by=site.clerk, **told
    )


def test_a_document_is_entered_and_shown(clerk, site):
    answer = clerk.post(reverse("register_document", args=[site.organ.pk]), ENTRY, follow=True)
    assert "柳政发〔2026〕3号" in answer.text
    assert "登记文件" in answer.text  # the timeline tells of it
    listed = clerk.get(reverse("documents")).text
    assert "柳溪镇防火办法" in listed


def test_a_wrong_number_is_told_at_its_field_and_nothing_typed_is_lost(clerk, site):
    address = reverse("register_document", args=[site.organ.pk])
    answer = clerk.post(address, {**ENTRY, "number": "柳政发(2026)3号"})
    assert "发文字号应写作" in answer.text
    assert "柳溪镇防火办法" in answer.text
    assert not Document.objects.exists()


@pytest.mark.usefixtures("document")
def test_a_gap_leads_to_entering_it_or_explaining_it(clerk, site):
    page = clerk.get(reverse("number_gaps")).text
    void = reverse("void_number", args=[site.organ.pk, 2026, 1, "柳政发"])
    assert void in page
    clerk.post(void, {"reason": "文稿撤回"})
    assert Document.objects.get(serial=1).void
    assert "柳政发〔2026〕1号" not in clerk.get(reverse("number_gaps")).text
    answer = clerk.get(reverse("register_document", args=[site.organ.pk]), {"number": "柳政发〔2026〕2号"})
    assert 'value="柳政发〔2026〕2号"' in answer.text
    assert clerk.get(reverse("mend_entry", args=[Document.objects.get(serial=1).pk])).status_code == 404


def test_openness_is_decided_by_somebody_else(client, clerk, site, document):
    assert list(undecided(Document.objects.all())) == [document]
    assert "登记人不能审查" in clerk.get(reverse("document", args=[document.pk])).text
    client.force_login(site.head)
    client.post(reverse("decide_openness", args=[document.pk]), {"openness": "closed", "opinion": "同意"})
    assert not undecided(Document.objects.all())
    assert "同意" in client.get(reverse("document", args=[document.pk])).text


def test_a_change_is_entered_shown_and_taken_back(clerk, document):
    clerk.post(
        reverse("change_document", args=[document.pk]), {"kind": "repealed", "on": "2026-03-01", "basis": "上位法"}
    )
    document.refresh_from_db()
    assert document.state == "repealed"
    back = reverse("take_back_change", args=[document.changes.get().pk])
    assert back in clerk.get(reverse("document", args=[document.pk])).text
    clerk.post(back, {"reason": "误登"})
    document.refresh_from_db()
    assert document.state == "in_force"


def test_an_entry_is_mended(clerk, document):
    clerk.post(reverse("mend_entry", args=[document.pk]), {**ENTRY, "title": "新标题"})
    document.refresh_from_db()
    assert (document.title, document.openness) == ("新标题", "proactive")


@pytest.mark.parametrize("narrowed", ["?openness_of=waiting", "?kind=other&q=办法", "?export=xlsx"])
def test_the_list_is_narrowed_and_taken_away(clerk, document, narrowed):
    answer = clerk.get(reverse("documents") + narrowed)
    assert answer.status_code == 200
    assert list(answer)
    assert document.title in clerk.get(reverse("documents") + "?openness_of=waiting").text
