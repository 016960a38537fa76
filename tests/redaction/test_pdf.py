"""What is blacked out of a pdf is not under the black: there is nothing in the file but pixels."""

from io import BytesIO

import pdfplumber
import pytest
from pypdfium2 import PdfDocument

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import Limits
from gongkai.redaction import Mark, picture, read, redact
from gongkai.redaction.pdf import PdfPages


def marks(data, word, ground="denied.third_party"):
    for place, piece in enumerate(read(data).pieces):
        if (at := piece.text.find(word)) >= 0:
            yield Mark(place, ground, at, at + len(word))


def text(data):
    with pdfplumber.open(BytesIO(data)) as pages:
        return "".join(page.extract_text() for page in pages.pages)


def seen(data, page=0):
    return PdfDocument(data)[page].render(scale=2).to_pil().convert("L")


def darkness(picture, box):
    """Return the share of black in an area given by shares of the picture."""
    width, height = picture.size
    cut = picture.crop((int(box[0] * width), int(box[1] * height), int(box[2] * width), int(box[3] * height)))
    return sum(cut.histogram()[:40]) / (cut.width * cut.height)


def boxes(data, word):
    pages = PdfPages(data, Limits())
    with PdfDocument(data) as document:
        return [box for _, box in pages._boxes(document, 0, list(marks(data, word)))]


def test_words_are_gone_and_black_stands_where_they_were(letter):
    data = letter.pdf()
    assert letter.name in text(data)
    (box,) = boxes(data, letter.name)
    result = redact(data, marks(data, letter.name), letter.notes)
    assert letter.name not in text(result)
    assert darkness(seen(data), box) < 0.6
    assert darkness(seen(result), box) > 0.9


def test_the_rest_can_still_be_seen_as_it_was(letter):
    data = letter.pdf()
    (other,) = boxes(data, "补偿标准")
    before = darkness(seen(data), other)
    after = darkness(seen(redact(data, marks(data, letter.name), letter.notes)), other)
    assert before == pytest.approx(after, abs=0.05)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_turned_page_is_black_in_the_right_place(letter, turn):
    document = PdfDocument(letter.pdf())
    document[0].set_rotation(turn)
    stream = BytesIO()
    document.save(stream)
    data = stream.getvalue()
    result = redact(data, marks(data, letter.number), letter.notes)
    for box in boxes(data, letter.number):
        assert darkness(seen(result), box) > 0.9


def test_nothing_of_the_files_past_is_carried_over(letter):
    document = PdfDocument(letter.pdf())
    document.new_attachment("名单.txt").set_data(letter.name.encode())
    stream = BytesIO()
    document.save(stream)
    # An earlier version stays in a file that was saved by adding to its end.
    data = stream.getvalue() + b"\n% " + letter.name.encode() + b"\n%%EOF\n"
    result = redact(data, marks(data, letter.number), letter.notes)
    assert letter.name.encode() not in result
    with PdfDocument(result) as made:
        assert made.count_attachments() == 0
        assert len(made) == 2


def test_an_area_of_a_page_is_black(letter):
    data = letter.pdf()
    place = next(place for place, piece in enumerate(read(data).pieces) if piece.kind == "page")
    area = (0.2, 0.5, 0.6, 0.6)
    result = redact(data, [Mark(place, "denied.internal", box=area)], letter.notes)
    assert darkness(seen(result), area) > 0.9
    assert "内部事务信息" in text(result)
    assert "个人隐私" not in text(result), "a note on a ground nobody used"


def test_a_page_can_be_looked_at_to_point_at_areas(letter):
    data = letter.pdf()
    place = next(place for place, piece in enumerate(read(data).pieces) if piece.kind == "page")
    assert picture(data, place).startswith(b"\x89PNG")


def test_too_many_pages_are_refused(letter):
    with pytest.raises(CannotRead, match="E114"):
        PdfPages(letter.pdf(), Limits(pages=0))
