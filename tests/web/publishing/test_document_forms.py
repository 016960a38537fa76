"""The forms of the register of documents offer what is the organ's own."""

from datetime import date

from gongkai.web.publishing.document_forms import ChangeForm, EntryForm, SweepForm
from gongkai.web.publishing.models import Document


def test_an_entry_offers_the_organs_documents_to_link(site, item):
    mine = item(kind="normative", document_number="柳政发〔2026〕3号")
    item()
    told = {"number": "柳政发〔2026〕3号", "title": "办法", "kind": "normative", "formed_on": "2026-02-27"}
    form = EntryForm(site.organ, told | {"openness": "proactive", "item": mine.pk})
    assert list(form.fields["item"].queryset) == [mine]
    assert form.is_valid()
    assert (form.entry().number, form.entry().formed_on, form.entry().item) == (told["number"], date(2026, 2, 27), mine)


def test_a_change_is_made_by_another_document_of_the_organ(site):
    told = {"series": "柳政发", "year": 2026, "formed_on": date(2026, 2, 27), "title": "办法"}
    first, second = (Document.objects.create(organ=site.organ, serial=serial, **told) for serial in (1, 2))
    Document.objects.create(organ=site.county.other, serial=1, **told)
    assert list(ChangeForm(first).fields["by_document"].queryset) == [second]


def test_the_only_organ_is_chosen_already(site):
    assert SweepForm(site.clerk).fields["at_organ"].initial == site.organ
