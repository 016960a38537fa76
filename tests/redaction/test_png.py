"""Pictures other programs read."""

from io import BytesIO

from PIL import Image

from gongkai.redaction.png import BLACK_PNG, png


def test_pixels_are_where_they_were_put():
    picture = Image.open(BytesIO(png(2, 2, bytes([255, 0, 0, 0, 255, 0, 0, 0, 255, 9, 9, 9]))))
    assert [picture.getpixel(at) for at in ((0, 0), (1, 0), (0, 1), (1, 1))] == [
        (255, 0, 0),
        (0, 255, 0),
        (0, 0, 255),
        (9, 9, 9),
    ]


def test_black_is_black():
    assert Image.open(BytesIO(BLACK_PNG)).getpixel((0, 0)) == (0, 0, 0)
