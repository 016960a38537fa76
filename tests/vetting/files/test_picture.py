"""Pictures as files of their own."""

from io import BytesIO

from PIL import Image

from gongkai.vetting import clean, vet
from planted import TOLD, codes_of


def photo():
    exif, data = Image.Exif(), BytesIO()
    exif[0x8825] = {1: "N", 2: (28.0, 11.0, 0.0)}
    Image.new("RGB", (8, 8)).save(data, "JPEG", exif=exif)
    return data.getvalue()


def test_a_picture_says_where_it_was_taken_and_that_nobody_read_it():
    assert codes_of(vet(photo(), "a.jpg", TOLD)) == ["F502", "H213"]


def test_cleaned_it_says_nothing_more():
    assert codes_of(vet(clean(photo(), "a.jpg", TOLD, lambda _: True), "a.jpg", TOLD)) == ["F502"]
    assert clean(photo(), "a.jpg", TOLD, lambda _: False) == photo()
