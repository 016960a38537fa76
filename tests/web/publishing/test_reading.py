"""A draft as colleagues read it: blocks in order, each sentence with its remarks."""

from datetime import date

import pytest

from gongkai.web.publishing.models import Item, Pin
from gongkai.web.publishing.reading import sentence_at, shown

pytestmark = pytest.mark.django_db  # an unsaved page, too, looks up its content type
TABLE = {"data": [["村", "次"], ["上湾村", "42"]]}


def draft():
    return Item(title="标题", formed_on=date(2026, 2, 27), body=[("text", "<p>一句。两句！</p>"), ("table", TABLE)])


def test_blocks_are_in_order_with_their_sentences():
    blocks = shown(draft(), [Pin(quote="两句！", text="句号")])
    assert [block.kind for block in blocks] == ["title", "line", "table"]
    ((_, (first, second)),) = blocks[1].passages
    assert (first.text, first.passage, first.place, first.pins) == ("一句。", 1, 0, ())
    assert [pin.text for pin in second.pins] == ["句号"]
    assert len(blocks[2].passages) == 2


def test_a_sentence_is_found_by_its_place_and_nowhere_else():
    assert sentence_at(draft(), 1, 1) == "两句！"
    for passage, place in ((9, 0), (1, 9), (-1, 0), (1, -1)):
        with pytest.raises(IndexError):
            sentence_at(draft(), passage, place)
