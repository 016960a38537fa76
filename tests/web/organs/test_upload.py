"""Files looked through before they are kept."""

import sys
import zipfile
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from hashlib import sha256
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from gongkai.web.organs.upload import file_types, look_through

PDF = b"%PDF-1.7\n"


def container(*names):
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w") as file:
        for name in names:
            file.writestr(name, "<x/>")
    return kept.getvalue()


def faults(name, content):
    return [fault.message for fault in look_through(SimpleUploadedFile(name, content)).faults]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("指南.pdf", PDF),
        ("指南.PDF", PDF),
        ("a.docx", container("[Content_Types].xml", "word/document.xml")),
        ("a.xlsx", container("xl/workbook.xml")),
        ("a.ofd", container("OFD.xml")),
        ("a.zip", container("x")),
        ("a.doc", bytes.fromhex("d0cf11e0a1b11ae1")),
        ("a.txt", "指南".encode("gb18030")),
        ("a.csv", "名称,代码\n".encode()),
        ("a.txt", "指南 𠮷".encode("utf-16")),
        ("a.txt", BOM_UTF16_BE + "指南".encode("utf-16-be")),
        ("a.txt", ("指" + "𠮷" * 2000).encode("utf-16")),
        ("a.wps", bytes.fromhex("d0cf11e0a1b11ae1")),
        ("a.wps", container("[Content_Types].xml", "word/document.xml")),
        ("a.et", container("xl/workbook.xml")),
        ("a.dps", container("ppt/presentation.xml")),
        ("a.jpg", bytes.fromhex("ffd8ffe0")),
    ],
)
def test_a_file_that_is_what_it_is_called_is_accepted(name, content):
    assert faults(name, content) == []


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.pdf", b"MZ\x90", "内容不是"),
        ("a.docx", PDF, "内容不是"),
        ("a.docx", b"PK\x03\x04 broken", "内容不是"),
        ("a.docx", container("xl/workbook.xml"), "内容不是"),
        ("a.txt", b"\x00\x01binary", "内容不是"),
        ("a.txt", "a\0b".encode("utf-16"), "内容不是"),
        ("a.txt", BOM_UTF16_LE + b"\x00\xdc\x00\xdc", "内容不是"),
        ("a.wps", container("xl/workbook.xml"), "内容不是"),
        ("a.wps", container("word/document.xml", "word/vbaProject.bin"), "有宏"),
        ("a.et", PDF, "内容不是"),
        ("a.docx", container("word/document.xml", "word/vbaProject.bin"), "有宏"),
        ("a.exe", b"MZ", "不接受"),
        ("a.html", b"<script>", "不接受"),
        ("a.svg", b"<svg>", "不接受"),
        ("noextension", b"x", "不接受"),
        ("a.pdf", b"", "是空的"),
        ("a" * 220 + ".pdf", PDF, "文件名超过"),
    ],
)
def test_anything_else_is_refused_with_the_reason(name, content, words):
    (message,) = faults(name, content)
    assert words in message


def test_a_file_over_the_limit_is_refused(settings):
    settings.UPLOAD_LIMIT = 1024 * 1024
    assert faults("a.pdf", PDF + b" " * 1024 * 1024) == ["文件“{name}”有 {size} MB，超过了 {limit} MB 的上限"]


def test_what_is_known_of_a_file(settings):
    settings.ENVIRONMENT = scanner("")
    looked = look_through(SimpleUploadedFile("..\\..\\表.pdf", PDF))
    assert (looked.name, looked.size, looked.scanned) == ("表.pdf", len(PDF), "")
    assert looked.digest == sha256(PDF).hexdigest()


def scanner(command):
    return type("Environment", (), {"scanner": command})


@pytest.mark.parametrize(
    ("program", "scanned", "words"),
    [
        ("import sys; print(sys.argv[1] + ': OK')", "OK", []),
        ("", "OK", []),
        ("import sys; print('Eicar FOUND'); sys.exit(1)", "Eicar FOUND", ["查毒程序拒绝了这个文件：{told}"]),
        ("import sys; sys.exit(2)", "", ["查毒程序拒绝了这个文件：{told}"]),
        ("import sys; sys.exit(open(sys.argv[1], 'rb').read() != b'%PDF-1.7\\n')", "OK", []),
    ],
)
def test_the_scanner_decides(settings, tmp_path, program, scanned, words):
    script = tmp_path / "scan.py"
    script.write_text(program)
    settings.ENVIRONMENT = scanner(f"{sys.executable} {script}")
    looked = look_through(SimpleUploadedFile("a.pdf", PDF))
    assert looked.scanned == scanned
    assert [fault.message for fault in looked.faults] == words


def test_a_scanner_that_cannot_run_lets_nothing_in(settings):
    settings.ENVIRONMENT = scanner("/nowhere/scan --fast")
    (fault,) = look_through(SimpleUploadedFile("a.pdf", PDF)).faults
    assert "没有运行成功" in fault.message


def test_a_file_refused_already_is_not_scanned(settings):
    settings.ENVIRONMENT = scanner("/nowhere/scan")
    assert len(faults("a.exe", b"MZ")) == 1


def test_every_type_says_how_it_is_known():
    assert all(kind.text or kind.begins for kind in file_types().values())
