"""Characters one by one: each with its own place, and what its text object gives to all of them."""

import math

import pypdfium2 as pdfium
import pytest
from pypdfium2 import raw

from gongkai.readers.pdf.glyphs import UNKNOWN, glyphs
from readers.pdf.handmade import pdf, say


def told(content, *, hidden=False, **extra):
    file = pdfium.PdfDocument(pdf(content, **extra))
    page = file[0]
    text = raw.FPDFText_LoadPage(page.raw)
    found = list(glyphs(text, raw.FPDFText_CountChars(text), hidden=hidden))
    raw.FPDFText_ClosePage(text)
    file.close()
    return found


def test_every_character_has_its_own_place_and_all_share_height_and_turn():
    first, second = told(say("公开", 72, 700, size=16))
    assert (first.text, second.text) == ("公", "开")
    assert (first.x, first.y) == pytest.approx((72, 700))
    assert (second.x, second.y) == pytest.approx((88, 700))
    assert first.size == second.size == pytest.approx(16)
    assert first.quarter == second.quarter == 0


@pytest.mark.parametrize(("turn", "quarter"), [("1 0 0 1", 0), ("0 1 -1 0", 1), ("-1 0 0 -1", 2), ("0 -1 1 0", 3)])
def test_a_text_object_has_its_own_turn(turn, quarter):
    found = told(say("公开", 300, 400, turn=turn) + say("报告", 300, 100))
    assert [glyph.quarter for glyph in found] == [quarter, quarter, 0, 0]


def test_heights_change_with_the_text_object():
    found = told(say("公", 72, 700, size=16) + say("开", 72, 600, size=9) + say("报", 72, 500, turn="2 0 0 2"))
    assert [round(glyph.size, 3) for glyph in found] == [16, 9, 24]
    assert told(say("公", 72, 700, turn="1 0 0.5 1"))[0].size == pytest.approx(12 * math.hypot(0.5, 1))


def test_words_askew_are_left_out_and_those_behind_them_are_not():
    found = told(say("样本", 200, 300, turn=".7 .7 -.7 .7") + say("公开", 72, 200))
    assert "".join(glyph.text for glyph in found) == "公开"


def test_invisible_words_are_left_out_where_there_may_be_some():
    content = say("公开", 72, 700) + say("不可见", 72, 600, mode=3)
    assert "".join(glyph.text for glyph in told(content, hidden=True)) == "公开"
    assert "".join(glyph.text for glyph in told(content)) == "公开不可见"


def test_a_glyph_without_a_character_is_unknown():
    assert {glyph.text for glyph in told(say("公开", 72, 700), codes=False)} == {UNKNOWN}
