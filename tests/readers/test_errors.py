"""Every refusal says what is wrong and how to mend it, in both languages."""

import string

import pytest

from gongkai.readers.errors import CannotRead, NotAReport, _messages


@pytest.mark.parametrize("code", list(_messages()))
def test_messages_fill_in(code):
    holes = {name for _, name, _, _ in string.Formatter().parse(_messages()[code]["message"]) if name}
    refusal = CannotRead(code, **dict.fromkeys(holes, 7))
    assert code in str(refusal)
    assert "{" not in refusal.text()


def test_a_refused_look_alike_is_a_file_that_cannot_be_read():
    assert issubclass(NotAReport, CannotRead)
    assert "2017" in NotAReport("E203", year=2017).text()
