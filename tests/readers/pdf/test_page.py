import pypdfium2 as pdfium
import pytest

from gongkai.readers.pdf.page import UNKNOWN, sheet
from readers.pdf.handmade import line, pdf, say

MOST = 10_000


def look(content, most=MOST, **extra):
    file = pdfium.PdfDocument(pdf(content, **extra))
    page = file[0]  # kept: a page lets go of what PDFium holds when nobody names it
    found = sheet(page.raw, most)
    file.close()
    return found


def texts(content, **extra):
    return "".join(word.text for word in look(content, **extra)[0].words)


def test_a_word_stands_where_it_is_printed():
    found, _, unknown = look(say("公", 72, 700, size=16) + line(72, 690, 172, 690))
    (word,), (rule,) = found.words, found.rules
    assert (found.width, found.height, unknown) == (595, 842, 0)
    assert word[1:] == pytest.approx((72, 88, 142, 16), abs=0.1)
    assert tuple(rule) == pytest.approx((71.75, 152, 172.25, 152), abs=0.6)


@pytest.mark.parametrize(
    ("turn", "x", "y"),
    [("1 0 0 1", 72, 700), ("0 1 -1 0", 142, 72), ("-1 0 0 -1", 523, 142), ("0 -1 1 0", 453, 770)],
)
def test_a_page_is_taken_the_way_its_words_run(turn, x, y):
    found, _, _ = look(say("公开", x, y, size=16, turn=turn))
    assert "".join(word.text for word in sorted(found.words, key=lambda word: word.x0)) == "公开"
    assert found.words[0][1:4] == pytest.approx((72, 88, 142), abs=0.1)


def test_what_lies_outside_the_visible_page_is_left_out():
    content = say("内", 100, 500) + say("外", 20, 500) + say("上", 100, 830)
    found, _, _ = look(content, page="/CropBox [50 50 550 800]")
    assert [word.text for word in found.words] == ["内"]
    assert found.words[0].x0 == pytest.approx(50, abs=0.1)
    assert found.words[0].base == pytest.approx(300, abs=0.1)


def test_invisible_words_are_left_out():
    assert texts(say("公开", 72, 700) + say("不可见", 72, 600, mode=3)) == "公开"


def test_words_askew_are_a_watermark():
    assert texts(say("公开", 72, 700) + say("样本", 200, 300, size=60, turn=".7 .7 -.7 .7")) == "公开"


def test_a_character_of_two_halves_is_one():
    assert texts(say("𠮷", 72, 700)) in {"𠮷", UNKNOWN, UNKNOWN * 2}


def test_lines_that_leave_every_page_are_none():
    assert look(say("公开", 72, 700) + line(-1e9, 100, 1e9, 100))[0].rules == []


def test_looking_stops_at_the_bound():
    found, looked, _ = look(say("公开" * 200, 72, 700), 50)
    assert len(found.words) <= 50
    assert looked <= 100
