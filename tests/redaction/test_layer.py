"""The words beneath the pictures: what is seen and unmarked can be searched and read aloud; the hidden stays."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pypdfium2 import PdfDocument, PdfImage, PdfMatrix

from gongkai.readers.limits import DEFAULT_LIMITS
from gongkai.redaction import Mark, read, redact
from gongkai.redaction.pdf import PdfPages
from gongkai.writers.sheet import Sheet
from gongkai.writers.sheet import render as sheet

NOTES = {"denied.third_party": "涉及个人隐私（条例第十五条）"}
LINES = ("补偿标准为每亩九百元", "申请人欧阳守拙", "电话一三九一二三四")


@pytest.fixture(scope="module")
def data():
    return sheet(Sheet("补偿情况", facts=tuple(("说明", line) for line in LINES)))


def marked(data, word):
    for place, piece in enumerate(read(data).pieces):
        if (at := piece.text.find(word)) >= 0:
            yield Mark(place, "denied.third_party", at, at + len(word))


def words(data):
    with PdfDocument(data) as document:
        return "".join(document[0].get_textpage().get_text_bounded().split())


def test_what_stays_can_be_found_where_it_stands(data):
    result = redact(data, marked(data, "欧阳守拙"), NOTES)
    assert LINES[0] in words(result)
    assert "欧阳" not in words(result)
    with PdfDocument(data) as old, PdfDocument(result) as new:
        places = []
        for each in (old, new):
            text = each[0].get_textpage()
            start, count = text.search("九百元").get_next()
            boxes = [text.get_charbox(at) for at in range(start, start + count)]
            places.append((boxes[0][0], boxes[0][1], boxes[-1][2]))
    assert places[0] == pytest.approx(places[1], abs=6)


def test_what_is_under_a_black_area_is_not_beneath_the_picture(data):
    page = next(place for place, piece in enumerate(read(data).pieces) if piece.kind == "page")
    result = redact(data, [Mark(page, "denied.third_party", box=(0, 0, 1, 0.5))], NOTES)
    assert not any(line in words(result) for line in LINES)


def covered(data):
    """Lay a picture over the upper half of the page: the text is there, and not seen."""
    document = PdfDocument(data)
    page, image = document[0], PdfImage.new(document)
    image.set_bitmap(page.render(scale=0.1))
    wide, tall = page.get_size()
    image.set_matrix(PdfMatrix().scale(wide, tall / 2).translate(0, tall / 2))
    page.insert_obj(image)
    page.gen_content()
    return saved(document)


def saved(document):
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def test_what_lies_under_a_picture_stays_there(data):
    hidden = covered(data)
    assert LINES[0] in words(hidden)
    mark = next(place for place, piece in enumerate(read(hidden).pieces) if piece.kind == "page")
    result = redact(hidden, [Mark(mark, "denied.third_party", box=(0.9, 0.9, 1, 1))], NOTES)
    assert not any(line in words(result) for line in LINES)


def test_the_same_pages_look_as_they_did_without_words_beneath(data):
    pages = PdfPages(data, DEFAULT_LIMITS)
    result = pages.without(list(marked(data, "欧阳守拙")), NOTES)
    with PdfDocument(data) as old, PdfDocument(result) as new:
        before, after = (each[0].render(scale=1).to_pil().convert("L") for each in (old, new))
    lighter = [one - other for one, other in zip(before.tobytes(), after.tobytes(), strict=True)]
    assert sum(abs(each) > 96 for each in lighter) < len(lighter) * 0.02


@given(word=st.sampled_from([line[at : at + 3] for line in LINES for at in range(len(line) - 2)]))
def test_a_word_that_is_marked_is_never_there(data, word):
    left = words(redact(data, marked(data, word), NOTES))
    assert word not in left
    others = [line for line in LINES if word not in line]
    assert all(line in left for line in others)


def test_a_blank_page_has_nothing_beneath():
    document = PdfDocument.new()
    document.new_page(200, 100)
    result = redact(saved(document), [Mark(0, "denied.third_party", box=(0, 0, 0.5, 0.5))], NOTES)
    assert words(result) == "1"
