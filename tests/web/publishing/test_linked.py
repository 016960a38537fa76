"""Items and the register of documents: what holds a draft back, and what its release links."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.publishing.linked import interpretation_is_sound, number_is_sound
from gongkai.web.publishing.models import Document, Item

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.fixture
def document(site):
    told = {"series": "柳政发", "year": 2026, "formed_on": date(2026, 2, 27), "openness": "proactive"}
    return Document.objects.create(organ=site.organ, serial=3, title="柳溪镇防火办法", kind="normative", **told)


def said(look, draft):
    return [reason.message.format(**reason.values) for reason in look(draft, NOW)]


def test_a_number_written_wrongly_is_told_with_the_right_one(item):
    assert said(number_is_sound, item(document_number="柳政发[2026]03号")) == ["发文字号应写作“柳政发〔2026〕3号”"]
    assert said(number_is_sound, item(document_number="第三号")) == [
        "发文字号应写作“柳政发〔2026〕3号”或者“某某令第3号”"
    ]
    assert said(number_is_sound, item()) == []


def test_a_document_of_the_organ_is_registered_before_it_is_submitted(item, document):
    number = "柳政发〔2026〕4号"
    assert said(number_is_sound, item(kind="normative", document_number=number)) == [
        "文件 柳政发〔2026〕4号 还没有登记，请先登记"
    ]
    assert said(number_is_sound, item(kind="normative", document_number=document.number)) == []
    assert said(number_is_sound, item(kind="document", document_number="青政发〔2026〕4号")) == []


def test_the_characters_of_the_organ_tell_its_own_documents(site, item):
    site.organ.short = "青政"
    site.organ.save()
    assert said(number_is_sound, item(kind="normative", document_number="青政发〔2026〕4号")) != []


def test_what_is_not_to_be_public_or_public_already_is_held_back(item, document):
    other = item()
    Document.objects.update(item=other)
    draft = item(kind="normative", document_number=document.number)
    assert "另一条信息" in said(number_is_sound, draft)[0]
    Document.objects.update(openness="closed")
    assert "不予公开" in said(number_is_sound, draft)[0]


def test_an_interpretation_says_of_what_and_in_what_form(item):
    draft = item(kind="interpretation")
    assert [reason.about for reason in interpretation_is_sound(draft, NOW)] == ["interprets", "form"]
    draft.interprets, draft.form = item(), "text"
    assert said(interpretation_is_sound, draft) == []
    draft.interprets = draft
    assert said(interpretation_is_sound, draft) == ["解读的文件不能是它自己"]


def test_a_release_links_its_entry_and_shows_its_state(released, document):
    document.changes.create(kind="amended", on=date(2026, 3, 1))
    page = released(document_number=document.number)
    document.refresh_from_db()
    assert document.item_id == page.pk
    assert Item.objects.get(pk=page.pk).validity == "amended"


def test_an_item_whose_number_was_corrected_lets_go_of_the_entry_it_had(released, revised, document):
    told = {"series": "柳政发", "year": 2026, "formed_on": date(2026, 2, 27), "openness": "proactive"}
    right = Document.objects.create(organ=document.organ, serial=4, title="另一份", kind="normative", **told)
    page = released(document_number=document.number)
    revised(page, document_number=right.number)
    released(Item.objects.get(pk=page.pk), told={"public_note": "更正发文字号", "correction": True})
    document.refresh_from_db()
    right.refresh_from_db()
    assert (document.item_id, right.item_id) == (None, page.pk)


def test_a_release_starts_the_clock_of_what_interprets_it(released, item):
    document = item()
    draft = item(kind="interpretation", interprets=document, form="text", formed_on=date(2026, 2, 27))
    released(document)
    assert Item.objects.get(pk=draft.pk).due == date(2026, 3, 5)
