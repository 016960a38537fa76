"""Both formats go through one door, and nothing comes out of it that was not looked through."""

import pytest

from gongkai.readers.errors import CannotRead
from gongkai.redaction import CannotRedact, Mark, door, read, redact


def test_other_files_are_refused():
    with pytest.raises(CannotRedact, match="只能遮盖"):
        read(b"plain text")


@pytest.mark.parametrize("data", [b"PK\x03\x04 broken", b"%PDF-1.7 broken"])
def test_broken_files_cannot_be_read(data):
    with pytest.raises(CannotRead):
        read(data)


def test_without_marks_nothing_is_made(letter):
    with pytest.raises(CannotRedact, match="还没有选择"):
        redact(letter.hidden("a property"), [], letter.notes)


def test_a_ground_without_a_note_is_refused(letter):
    with pytest.raises(CannotRedact, match="不是不予公开的情形"):
        redact(letter.hidden("a property"), [Mark(0, "denied.whim", 0, 2)], letter.notes)


def test_where_words_would_remain_no_file_is_made(letter, monkeypatch):
    monkeypatch.setattr(door, "remaining", lambda *_: [letter.name])
    with pytest.raises(CannotRedact, match="没有生成文件"):
        redact(letter.hidden("a property"), [Mark(0, letter.ground, 3, 7)], letter.notes)
