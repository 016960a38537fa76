"""The digest is of all the public reads and of nothing else; the text is cut into sentences and loses nothing."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.web.publishing.content import broken_enclosures, digest_of, sentences_of, text_of
from gongkai.web.publishing.models import Enclosure, Item

pytestmark = pytest.mark.django_db  # an unsaved page, too, looks up its content type
TABLE = {"data": [["村", "次"], ["上湾村", "42"]], "table_caption": "巡查情况"}


def draft(**told):
    fields = {"title": "标题", "formed_on": date(2026, 2, 27), "body": [("text", "<p>一句。两句！</p>")], **told}
    return Item(**fields)


@pytest.mark.parametrize(
    "changed",
    [
        {"title": "另一标题"},
        {"summary": "概述"},
        {"formed_on": date(2026, 2, 28)},
        {"document_number": "柳政发〔2026〕1号"},
        {"openness": "on_request"},
        {"expires_on": date(2027, 1, 1)},
        {"search_description": "说明"},
        {"body": [("text", "<p>一句。两句。</p>")]},
        {"enclosures": [Enclosure(name="a.txt", digest="1" * 64)]},
    ],
)
@pytest.mark.django_db
def test_whatever_the_public_would_read_makes_another_digest(changed):
    files = changed.pop("enclosures", [])
    other = draft(**changed)
    other.enclosures.add(*files)
    assert digest_of(other) != digest_of(draft())


@pytest.mark.django_db
def test_what_is_of_the_record_makes_no_difference():
    base = draft()
    digest = digest_of(base)
    base.stage, base.number, base.due, base.validity = "final", "1", date(2026, 3, 1), "repealed"
    assert digest_of(base) == digest


@pytest.mark.django_db
def test_a_version_has_the_digest_of_what_was_saved(item):
    saved = item(files=[("a.txt", b"one")])
    assert digest_of(saved.latest_revision.as_object()) == digest_of(saved)


@pytest.mark.django_db
def test_files_that_are_missing_or_changed_are_named(item):
    saved = item(files=[("a.txt", b"one")])
    assert list(broken_enclosures(saved)) == []
    Enclosure.objects.update(digest="0" * 64)
    assert list(broken_enclosures(Item.objects.get(pk=saved.pk))) == ["a.txt"]
    Enclosure.objects.update(file="enclosures/none.txt")
    assert list(broken_enclosures(Item.objects.get(pk=saved.pk))) == ["a.txt"]


def test_the_text_is_in_reading_order_with_its_kinds():
    told = draft(
        summary="概述。",
        body=[("text", "<h2>一、要求</h2><p>甲。乙；</p><ul><li>丙</li></ul>"), ("table", TABLE)],
    )
    found = [(passage.kind, passage.sentences) for passage in text_of(told)]
    assert found == [
        ("title", ("标题",)),
        ("summary", ("概述。",)),
        ("heading", ("一、要求",)),
        ("line", ("甲。", "乙；")),
        ("line", ("丙",)),
        ("caption", ("巡查情况",)),
        ("row", ("村", "次")),
        ("row", ("上湾村", "42")),
    ]
    assert text_of(told)[-1].text == "上湾村　42"


@given(st.text(st.sampled_from("甲乙，。！？；”）!? 1"), max_size=40))
def test_sentences_put_together_are_the_text(text):
    assert "".join(sentences_of(text)) == text
    assert all(sentences_of(text))


def test_a_closing_quotation_mark_stays_with_its_sentence():
    assert sentences_of("他说：“好。”大家散了。") == ("他说：“好。”", "大家散了。")
