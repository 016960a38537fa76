"""What a file is, whatever its name says."""

import io
import zipfile

import pytest

from gongkai.readers.errors import CannotRead
from gongkai.readers.sniff import decode, sniff


def packed(*members, content="x"):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as box:
        for member in members:
            box.writestr(member, content)
    return stream.getvalue()


FOUND = [
    (packed("word/document.xml"), "report.xlsx", "docx"),
    (packed("xl/workbook.xml"), "report.docx", "xlsx"),
    (packed("OFD.xml", "Doc_0/Document.xml"), "report.zip", "ofd"),
    (packed("[Content_Types].xml", "word/document2.xml"), "", "docx"),
    (packed("mimetype", "content.xml"), "report.odt", "office"),
    (b"%PDF-1.7\n...", "report.txt", "pdf"),
    (b"\xef\xbb\xbf \n%PDF-1.4", "", "pdf"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 40, "report.docx", "office"),
    (b"{\\rtf1\\ansi", "report.doc", "office"),
    (b'{"schema": "gongkai-report/1"}', "", "json"),
    ("<!DOCTYPE HTML><html>".encode("utf-16"), "", "html"),
    ("<p>总体情况</p>".encode("gb18030"), "report.txt", "html"),
    ("总体情况".encode(), "report.md", "text"),
    ("总体情况".encode(), "report.html", "html"),
    ("总体情况".encode("gb18030"), "report", "text"),
    (b'{"a": 1}', "report.json", "json"),
    ("报".encode() * 40_000, "long.txt", "text"),
]


@pytest.mark.parametrize(("data", "name", "found"), FOUND, ids=[f"{found}-{name}" for _, name, found in FOUND])
def test_formats(data, name, found):
    assert sniff(data, name) == found


REFUSED = [
    (b"", "E103"),
    (b" \r\n\x00\xef\xbb\xbf", "E103"),
    (packed("a.txt"), "E104"),
    (packed("report.docx", content=packed("word/document.xml")), "E104"),
    (b"PK\x03\x04 broken", "E105"),
    (packed("word/document.xml")[:40], "E105"),
    (bytes(range(256)) * 20, "E104"),
    (b"\x89PNG\r\n\x1a\n" + bytes(200), "E104"),
]


@pytest.mark.parametrize(("data", "code"), REFUSED, ids=range(len(REFUSED)))
def test_what_cannot_be_read(data, code):
    with pytest.raises(CannotRead) as refusal:
        sniff(data, "report.docx")
    assert refusal.value.code == code


def test_a_single_strange_character_is_no_reason_to_refuse():
    assert decode("总体情况".encode() + b"\xff" + "很好".encode()).startswith("总体情况")
