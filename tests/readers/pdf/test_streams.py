import zlib

import pytest

from gongkai.readers.errors import CannotRead
from gongkai.readers.pdf.streams import look_through
from readers.pdf.handmade import pdf, say

MOST = 1 << 20


def packed(content, filters="/FlateDecode"):
    data = content if isinstance(content, bytes) else zlib.compress(content.encode())
    return b"<< /Length %d /Filter %b >>\nstream\n%b\nendstream" % (len(data), filters.encode(), data)


def refusal(data, most=MOST):
    with pytest.raises(CannotRead) as refused:
        look_through(data, most)
    return refused.value.code


WHOLE = pdf(say("公开", 72, 700), objects=[packed("q Q " * 500), packed(zlib.compress(b"font"), "[/FlateDecode]")])


def test_a_whole_file_passes():
    look_through(WHOLE, MOST)
    look_through(WHOLE + b"\r\n\x00\x00", MOST)


def test_what_may_be_drawn_is_kept_for_counting():
    kept = [stream for stream in look_through(WHOLE, MOST) if stream.content]
    assert [stream.number for stream in kept] == [6, 7, 9]
    assert kept[0].content == b"q Q " * 500
    assert b"/Length" in kept[0].head


def test_a_file_that_breaks_off():
    assert refusal(WHOLE[:-400]) == "E105"
    assert refusal(b"") == "E105"


def test_a_changed_byte_in_a_compressed_part():
    at = WHOLE.index(b"stream\n") + 9
    assert refusal(WHOLE[:at] + bytes([WHOLE[at] ^ 1]) + WHOLE[at + 1 :]) == "E105"


def test_a_compressed_part_cut_short():
    short = zlib.compress(b"q Q " * 5000)[:-20]
    assert refusal(pdf("", objects=[packed(short)])) == "E105"


def test_parts_that_unfold_to_too_much():
    assert refusal(pdf("", objects=[packed("0" * (MOST + 1))])) == "E106"
    assert refusal(pdf("", objects=[packed("0" * (MOST // 2 + 1))] * 2)) == "E106"


def test_parts_packed_twice():
    twice = zlib.compress(zlib.compress(b"0" * MOST))
    assert refusal(pdf("", objects=[packed(twice, "[/FlateDecode /FlateDecode]")])) == "E106"


def test_other_parts_and_locked_files_are_not_unfolded():
    look_through(pdf("", objects=[packed(b"x\x9cnot packed at all", "/DCTDecode")]), MOST)
    assert look_through(pdf("", objects=[packed(b"x\x9clocked")], trailer="/Encrypt 9 0 R"), MOST) == []
