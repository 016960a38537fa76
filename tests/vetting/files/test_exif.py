"""Where pictures were taken."""

import struct
from io import BytesIO

import pytest
from PIL import Image

from gongkai.vetting.files.exif import has_position, without_position

FORMATS = ("JPEG", "PNG")


def picture(form, *, placed):
    exif = Image.Exif()
    exif[0x010F] = "camera"
    if placed:
        exif[0x8825] = {1: "N", 2: (28.0, 11.0, 0.0), 3: "E", 4: (113.0, 0.0, 0.0)}
    data = BytesIO()
    Image.new("RGB", (8, 8)).save(data, form, exif=exif)
    return data.getvalue()


@pytest.mark.parametrize("form", FORMATS)
def test_a_position_is_found_and_taken_out_and_the_picture_stays(form):
    cleaned = without_position(picture(form, placed=True))
    assert without_position(cleaned) is None
    shown = Image.open(BytesIO(cleaned))
    assert (shown.size, 0x8825 in shown.getexif()) == ((8, 8), False)


@pytest.mark.parametrize("form", FORMATS)
def test_a_picture_without_one_is_left_alone(form):
    assert without_position(picture(form, placed=False)) is None


@pytest.mark.parametrize("form", FORMATS)
def test_a_picture_that_breaks_off_anywhere_raises_nothing(form):
    whole = picture(form, placed=True)
    for length in range(len(whole)):
        without_position(whole[:length])


def test_rubbish_has_no_position():
    assert not has_position(b"")
    assert not has_position(b"II*\x00\xff\xff\xff\xff")
    assert not has_position(struct.pack("<2sHIH", b"II", 42, 8, 65535))
    assert without_position(b"GIF89a") is None
