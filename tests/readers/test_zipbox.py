import struct
from io import BytesIO
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZIP_STORED, ZipFile

import pytest

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.readers.zipbox import ZipBox

MIB = 1024 * 1024


def zipped(members, method=ZIP_DEFLATED):
    made = BytesIO()
    with ZipFile(made, "w", method) as box:
        for name, content in members.items():
            box.writestr(name, content)
    return bytearray(made.getvalue())


def refusal(data, name="a", limits=DEFAULT_LIMITS):
    with pytest.raises(CannotRead) as refused:
        ZipBox(bytes(data), limits).read(name)
    assert refused.value.text()
    return refused.value.code


@pytest.mark.parametrize("method", [ZIP_STORED, ZIP_DEFLATED])
def test_members_are_read_by_name(method):
    box = ZipBox(bytes(zipped({"a": b"one", "b/c": b"", "/d": b"two"}, method)), DEFAULT_LIMITS)
    assert (box.read("a"), box.read("b/c"), box.read("/d"), box.read("d")) == (b"one", b"", b"two", b"two")
    assert "a" in box
    assert "x" not in box
    assert box.names == ("a", "b/c", "d")


def test_a_missing_member_is_named():
    assert refusal(zipped({"b": b""})) == "E105"


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x05\x06", b"no zip at all" * 9])
def test_what_is_no_zip_is_refused(data):
    assert refusal(data) == "E105"


def test_a_bomb_does_not_unfold():
    assert refusal(zipped({"a": bytes(16 * MIB)})) == "E106"


def test_all_members_together_are_bounded():
    box = ZipBox(bytes(zipped({"a": b"x" * 600, "b": b"x" * 600}, ZIP_STORED)), Limits(unpacked_bytes=1000))
    assert len(box.read("a")) == 600
    with pytest.raises(CannotRead) as refused:
        box.read("b")
    assert refused.value.code == "E106"


def test_a_claim_of_half_a_gigabyte_is_not_believed():
    data = zipped({"a": b"x" * 100})
    at = data.rfind(b"PK\x01\x02") + 24
    data[at : at + 4] = struct.pack("<I", 500 * MIB)
    assert refusal(data) == "E106"


def test_more_content_than_claimed_is_not_unfolded():
    data = zipped({"a": bytes(16 * MIB)})
    at = data.rfind(b"PK\x01\x02") + 24
    data[at : at + 4] = struct.pack("<I", 10)
    assert refusal(data) == "E105"


def test_damage_is_noticed():
    data = zipped({"a": b"some text, long enough to be torn"}, ZIP_STORED)
    data[data.find(b"long")] ^= 1
    assert refusal(data) == "E105"


def test_a_password_is_not_asked_for():
    data = zipped({"a": b"x"})
    data[data.rfind(b"PK\x01\x02") + 8] |= 1
    data[data.find(b"PK\x03\x04") + 6] |= 1
    assert refusal(data) == "E109"


def test_other_packing_is_refused():
    assert refusal(zipped({"a": b"x" * 1000}, ZIP_BZIP2)) == "E105"


def test_a_directory_without_end_is_refused():
    data = zipped({"a": b"x"})
    at = data.rfind(b"PK\x05\x06") + 12
    data[at : at + 4] = struct.pack("<I", 400 * MIB)
    assert refusal(data) == "E106"


def test_names_that_climb_lead_nowhere():
    assert refusal(zipped({"../../a": b"x"})) == "E105"
