"""What a file really is decides how it is opened."""

import shutil
from io import BytesIO
from zipfile import ZipFile

import pytest
from PIL import Image

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import Limits
from gongkai.vetting import clean, vet
from gongkai.vetting.files import open_file
from planted import ADULT, MOBILE, TOLD, book, codes_of, letter, sheet


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.docx", letter(MOBILE)),
        ("a.xlsx", book()),
        ("a.pdf", sheet(f"电话 {MOBILE}")),
        ("a.html", f"<html><body><p>{MOBILE}</p></body></html>".encode()),
        ("a.txt", MOBILE.encode()),
        ("a.csv", f"a,{MOBILE}".encode()),
    ],
)
@pytest.mark.parametrize("called", [None, "没有扩展名"])
def test_every_format_is_known_whatever_it_is_called(name, data, called):
    assert "P110" in codes_of(vet(data, called or name, TOLD))


@pytest.mark.parametrize("head", ["BM", "BM,XM,SFZH", "RIFF", "RIFF1234WEBP", "GIF89a"])
def test_a_text_that_begins_like_a_picture_is_read(head):
    data = f"{head}\n001,张三,{ADULT}\n".encode()
    assert "P101" in codes_of(vet(data, "a.csv", TOLD))
    assert ADULT not in clean(data, "a.csv", TOLD, lambda _: True).decode()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "GIF", "BMP", "TIFF", "WEBP"])
def test_pictures_are_known(kind):
    data = BytesIO()
    Image.new("RGB", (8, 8)).save(data, kind)
    assert codes_of(vet(data.getvalue(), "a.csv", TOLD)) == ["F502"]


def test_sound_is_no_picture_and_was_not_looked_at():
    assert codes_of(vet(b"RIFF\x2c\x00\x00\x00WAVEfmt \x10" + b"\x00" * 31, "a.wav", TOLD)) == ["F501"]


def test_any_other_package_is_read_part_by_part():
    packed = BytesIO()
    with ZipFile(packed, "w") as box:
        box.writestr("[Content_Types].xml", "<Types/>")
        box.writestr("ppt/slides/slide1.xml", f'<p:sld xmlns:p="p"><p:t>身份证{ADULT}</p:t></p:sld>')
    assert codes_of(vet(packed.getvalue(), "a.pptx", TOLD)) == ["P101"]


def test_an_old_file_is_read_and_what_was_not_looked_at_is_said():
    if not shutil.which("soffice"):
        pytest.skip("LibreOffice is not here")
    rtf = rf"{{\rtf1\ansi {MOBILE}\par}}".encode()
    assert codes_of(vet(rtf, "a.rtf", TOLD)) == ["F503", "P110"]


def test_bounds_hold():
    for limits in (Limits(file_bytes=10), Limits(unpacked_bytes=10), Limits(cells=2)):
        with pytest.raises(CannotRead):
            open_file(book(), "a.xlsx", limits)
    with pytest.raises(CannotRead):
        open_file(b"a\nb\nc", "a.txt", Limits(paragraphs=2))


def test_zips_in_zips_end_somewhere():
    data = MOBILE.encode()
    for _ in range(6):
        packed = BytesIO()
        with ZipFile(packed, "w") as box:
            box.writestr("a", data)
        data = packed.getvalue()
    assert codes_of(vet(data, "a.zip", TOLD)) == ["F501"]
