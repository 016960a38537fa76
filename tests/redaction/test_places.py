"""Areas as shares of the page as it is seen, however it is turned."""

import pytest
from pypdfium2 import PdfDocument

from gongkai.redaction.places import ROOM, letter_box, overlap, seen


@pytest.fixture
def page(letter):
    with PdfDocument(letter.pdf()) as document:
        yield document[0]


def test_the_lower_left_of_a_page_is_where_it_is_seen(page):
    wide, tall = page.get_size()
    assert seen(page, 0, 0, wide / 2, tall / 4) == pytest.approx((0, 0.75, 0.5, 1), abs=0.001)
    page.set_rotation(180)
    assert seen(page, 0, 0, wide / 2, tall / 4) == pytest.approx((0.5, 0, 1, 0.25), abs=0.001)


def test_room_is_added_on_every_side(page):
    text = page.get_textpage()
    bare, around = letter_box(page, text, 0), letter_box(page, text, 0, ROOM)
    assert around[0] < bare[0] < bare[2] < around[2]
    assert around[1] < bare[1] < bare[3] < around[3]
    assert letter_box(page, text, 100_000) is None


def test_areas_that_only_touch_share_nothing():
    assert overlap((0, 0, 0.5, 0.5), (0.4, 0.4, 1, 1))
    assert not overlap((0, 0, 0.5, 0.5), (0.5, 0, 1, 0.5))
