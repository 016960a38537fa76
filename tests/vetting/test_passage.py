"""Passages: folded place by place, and bodies that write masks into their slots."""

from hypothesis import given
from hypothesis import strategies as st

from gongkai.vetting.passage import Body, Content, Passage, Place, Trace, Words, passage
from gongkai.words import ENGLISH


@given(st.text(max_size=60))
def test_folding_keeps_every_place(text):
    assert len(passage(text, Place("", "text")).folded) == len(text)


def test_full_width_and_odd_spaces_are_made_plain():
    assert passage("１３８　Ｘ—９", Place("", "text")).folded == "138 X-9"


@given(st.lists(st.text(min_size=1, max_size=6), min_size=1, max_size=5), st.data())
def test_a_mask_lands_where_it_is_put_however_the_text_is_cut(parts, data):
    slots = [Words(part) for part in parts]
    text = "".join(parts)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    mask = data.draw(st.text(max_size=end - start))
    body = Body(slots)
    body.mask(start, end, mask)
    assert body.write()
    assert "".join(slot.text for slot in slots) == text[:start] + mask + text[end:]


def test_a_body_without_masks_writes_nothing():
    assert Body([Words("原样")]).write() is False


def test_what_stands_before_is_label_and_words():
    cell = Passage(Body([Words("电话13812345678")]), Place("", "text"), label="联系方式")
    assert cell.before(2) == "联系方式 电话"


def test_a_place_is_said_in_either_language():
    place = Place("a.xlsx", "cell", {"sheet": "名单", "cell": "C2"})
    assert place.text() == "工作表“名单”单元格 C2"
    assert "C2" in place.text(ENGLISH) != place.text()


def test_contents_are_put_together():
    one, other = Content([passage("a", Place("", "text"))]), Content(traces=[Trace("H201", Place("", "file"))])
    one.add(other)
    assert (len(one.passages), len(one.traces)) == (1, 1)
