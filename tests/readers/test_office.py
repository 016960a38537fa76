import os
import stat
import time
from io import BytesIO

import docx
import pytest

from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.readers.office import kind_of, read

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
RTF = rb"{\rtf1\ansi \trowd\cellx2000\cellx4000 one\cell 2\cell\row \pard\u19968?\u12289? text\par}"


def refusal(data, limits=DEFAULT_LIMITS):
    with pytest.raises(CannotRead) as refused:
        read(data, limits)
    assert refused.value.text()
    return refused.value.code


@pytest.fixture
def stand_in(tmp_path, monkeypatch):
    """A function that puts a program of our own in LibreOffice's place."""

    def put(script):
        program = tmp_path / "soffice"
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(program.stat().st_mode | stat.S_IXUSR)
        monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.defpath}")

    return put


def test_the_kind_is_told_from_the_content():
    assert kind_of(OLE2) == "doc"
    assert kind_of(OLE2 + "WpsContent".encode("utf-16-le")) == "wps"
    assert kind_of(RTF) == "rtf"
    assert kind_of(b"PK\x03\x04") == "odt"


@pytest.mark.slow
def test_an_old_file_is_converted_and_read(program):
    program("soffice")
    document = read(RTF, DEFAULT_LIMITS)
    assert document.format == "rtf"
    assert document.blocks == (Grid((("one", "2"),)), Paragraph("一、 text"))


def test_without_libreoffice_it_says_how_to_go_on(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert refusal(OLE2) == "E110"


def test_a_locked_file_is_named_before_anything_is_started(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert refusal(OLE2 + "EncryptedPackage".encode("utf-16-le")) == "E109"


def test_what_the_converter_makes_is_read(stand_in, tmp_path):
    whole = docx.Document()
    whole.add_paragraph("一、总体情况")
    made = BytesIO()
    whole.save(made)
    (tmp_path / "made.docx").write_bytes(made.getvalue())
    stand_in(f"mkdir -p out && cp {tmp_path}/made.docx out/report.docx")
    document = read(OLE2, DEFAULT_LIMITS)
    assert document.format == "doc"
    assert document.blocks == (Paragraph("一、总体情况"),)


@pytest.mark.parametrize(
    ("script", "code"),
    [("echo no filter", "E111"), ("exit 3", "E111"), ("mkdir out; echo torn > out/report.docx", "E105")],
)
def test_a_failed_conversion_is_refused(stand_in, script, code):
    stand_in(script)
    assert refusal(OLE2) == code


def test_time_is_bounded_and_nothing_goes_on_running(stand_in, tmp_path):
    beat = tmp_path / "beat"
    stand_in(f"(while true; do echo x >> {beat}; sleep 0.05; done) & sleep 60")
    assert refusal(OLE2, Limits(seconds=0.5)) == "E113"
    size = beat.stat().st_size
    time.sleep(0.3)
    assert beat.stat().st_size == size
