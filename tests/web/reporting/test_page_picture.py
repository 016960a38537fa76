"""A page of a pdf as a picture."""

from io import BytesIO

from PIL import Image
from pypdfium2 import PdfDocument

from gongkai.samples import lay_out
from gongkai.web.reporting.page_picture import LONGEST, page_picture


def test_a_page_is_drawn_and_what_is_no_page_is_not(tmp_path):
    lay_out(tmp_path)
    data = (tmp_path / "bailu-2023.pdf").read_bytes()
    picture = Image.open(BytesIO(page_picture(data, 1)))
    assert picture.format == "PNG"
    assert len(picture.convert("L").getcolors(256)) > 2
    assert page_picture(data, 0) is None
    assert page_picture(data, 999) is None
    assert page_picture(b"no pdf", 1) is None


def test_no_picture_is_larger_than_can_be_looked_at():
    huge = PdfDocument.new()
    huge.new_page(14_000, 9_000)
    stream = BytesIO()
    huge.save(stream)
    assert max(Image.open(BytesIO(page_picture(stream.getvalue(), 1))).size) <= LONGEST + 1
