"""Packages: read within bounds, changed part by part, what leads to a dropped part goes with it."""

from io import BytesIO
from zipfile import ZipFile

import pytest

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.vetting.files.package import Package
from planted import ADULT, book, hiding, letter


def names(data):
    with ZipFile(BytesIO(data)) as box:
        return set(box.namelist())


def test_what_nobody_touched_is_written_as_it_was():
    package = Package(book(), DEFAULT_LIMITS)
    with ZipFile(BytesIO(package.saved())) as box:
        assert {name: box.read(name) for name in box.namelist()} == package.parts


def test_a_dropped_part_leaves_nothing_that_leads_to_it():
    package = Package(book(hiding), DEFAULT_LIMITS)
    package.drop("xl/comments/comment1.xml")
    saved = package.saved()
    assert "xl/comments/comment1.xml" not in names(saved)
    with ZipFile(BytesIO(saved)) as box:
        assert not any(b"comment1.xml" in box.read(name) for name in box.namelist())


def test_dropping_what_is_not_there_is_nothing():
    package = Package(book(), DEFAULT_LIMITS)
    package.drop("xl/missing.xml")
    assert names(package.saved()) == set(package.parts)


def test_attributes_and_texts_are_passages_that_can_be_masked():
    package = Package(letter("正文"), DEFAULT_LIMITS)
    package.put("word/extra.xml", f'<a v="{ADULT}"><b>电话{ADULT}</b></a>'.encode())
    for passage in list(package.rest("word/extra.xml", "a.docx")):
        at = passage.text.index(ADULT)
        passage.body.mask(at, at + len(ADULT), "*")
    with ZipFile(BytesIO(package.saved())) as box:
        assert ADULT.encode() not in box.read("word/extra.xml")


def test_bounds_and_damage_are_told():
    for data, limits in ((b"PK\x03\x04", DEFAULT_LIMITS), (book(), Limits(unpacked_bytes=10))):
        with pytest.raises(CannotRead):
            Package(data, limits)
    with pytest.raises(CannotRead):
        Package(book(), DEFAULT_LIMITS).tree("missing.xml")
