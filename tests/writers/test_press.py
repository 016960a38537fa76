"""The press: data are set as they are, and a machine without fonts is told what to install."""

from io import BytesIO

import pypdfium2
import pytest
from PIL import Image

from gongkai.writers import CannotWrite, press
from gongkai.writers.press import fonts
from gongkai.writers.press import press as set_by

TEMPLATE = b"""#let data = json(bytes(sys.inputs.data))
#set document(title: data.text, date: none)
#set text(lang: "zh")
#data.text"""


def text_of(content):
    document = pypdfium2.PdfDocument(content)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def test_what_is_given_is_set_and_never_read_as_markup():
    assert text_of(set_by(TEMPLATE, {"text": "*b* #panic()"})) == "*b* #panic()"


def test_a_template_that_fails_says_why():
    with pytest.raises(CannotWrite, match="no such thing"):
        set_by(b'#panic("no such thing")', {})


def test_every_use_has_a_family():
    assert {"title", "body", "heading", "subheading", "table"} <= fonts().keys()


def test_a_machine_without_a_chinese_font_is_told_which_to_install(monkeypatch):
    class NoFonts:
        def families(self):
            return ["DejaVu Sans"]

    monkeypatch.setattr(press, "_installed", NoFonts)
    press.fonts.cache_clear()
    try:
        with pytest.raises(CannotWrite) as caught:
            fonts()
    finally:
        press.fonts.cache_clear()
    assert "Noto Serif CJK SC" in str(caught.value)


def test_a_picture_has_a_pixel_for_each_point():
    made = Image.open(BytesIO(press.picture(b"#set page(width: 90pt, height: 40pt)\n#sys.inputs.data", {"a": 1})))
    assert (made.format, made.size) == ("PNG", (90, 40))
    with pytest.raises(CannotWrite):
        press.picture(b'#panic("no such thing")', {})
