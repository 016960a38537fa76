"""A draft's own text: every field and block, masked where it stands."""

import pytest

from gongkai.web.publishing.vetting.draft_text import DraftText
from planted import ADULT, MOBILE

pytestmark = pytest.mark.django_db


def masked(draft, datum):
    text = DraftText(draft)
    for passage in text.content.passages:
        at = passage.text.find(datum)
        if at >= 0:
            passage.body.mask(at, at + len(datum), "*")
    text.write()
    return draft


def test_fields_are_masked_and_others_stay_as_they_are(item):
    draft = item(
        title=f"关于{MOBILE}", summary=f"电话{MOBILE}", document_number="柳政发〔2026〕3号"
    ).get_latest_revision_as_object()
    before = list(draft.body.get_prep_value())
    masked(draft, MOBILE)
    assert (draft.title, draft.summary, draft.document_number) == ("关于*", "电话*", "柳政发〔2026〕3号")
    assert list(draft.body.get_prep_value()) == before


def test_blocks_of_every_kind_are_read_in_their_order(item):
    draft = item().get_latest_revision_as_object()
    table = {"data": [["姓名", ADULT], [None, "2"]], "table_caption": f"表{ADULT}"}
    draft.body = [("text", f"<p>一{ADULT}</p>"), ("table", table)]
    places = [each.place.values for each in DraftText(draft).content.passages if ADULT in each.text]
    assert places == [{"number": 1}, {"number": 2}, {"number": 2}]
    masked(draft, ADULT)
    assert str(draft.body[0].value.source) == "<p>一*</p>"
    assert draft.body[1].value["data"] == [["姓名", "*"], [None, "2"]]
    assert draft.body[1].value["table_caption"] == "表*"


def test_links_and_marks_in_the_text_survive(item):
    html = f'<p>见<a linktype="page" id="3">附件</a>，<b>电话{MOBILE}</b></p><hr/><ul><li>一</li></ul>'
    draft = item(text=html).get_latest_revision_as_object()
    source = str(masked(draft, MOBILE).body[0].value.source)
    assert '<a linktype="page" id="3">附件</a>' in source
    assert "<b>电话*</b>" in source
    assert "<li>一</li>" in source
