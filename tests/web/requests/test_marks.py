"""Keyed marks: the same person is recognised however they are written."""

import pytest

from gongkai.web.requests.marks import person_mark


@pytest.mark.parametrize(
    "again", [("张 三", "34000019900101001x"), ("张三", "３４０００019900101001X"), (" 张三 ", "34000019900101001X ")]
)
def test_the_same_person_however_written(again):
    assert person_mark("张三", "34000019900101001X") == person_mark(*again)


@pytest.mark.parametrize(
    "other", [("张三", "340000199001010029"), ("李四", "34000019900101001X"), ("张三3", "4000019900101001X")]
)
def test_others_are_others(other):
    assert person_mark("张三", "34000019900101001X") != person_mark(*other)


def test_the_key_is_the_installations(settings):
    before = person_mark("张三", "1")
    settings.SECRET_KEY = "another"  # noqa: S105 -- for this test alone
    assert person_mark("张三", "1") != before
