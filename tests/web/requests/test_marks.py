"""Keyed marks: the same person is recognised however they are written."""

from time import process_time

import pytest

from gongkai.web.requests.marks import person_mark


@pytest.mark.parametrize(
    "again",
    [
        ("张 三", "34000019900101001x"),
        ("张三", "３４０００019900101001X"),
        (" 张三 ", "34000019900101001X "),
        ("张三", "居民身份证 34000019900101001X"),
        ("张三", "身份证号：340000-19900101-001X（复印件）"),
    ],
)
def test_the_same_person_however_written(again):
    assert person_mark("张三", "34000019900101001X") == person_mark(*again)


@pytest.mark.parametrize(
    "other", [("张三", "340000199001010029"), ("李四", "34000019900101001X"), ("张三3", "4000019900101001X")]
)
def test_others_are_others(other):
    assert person_mark("张三", "34000019900101001X") != person_mark(*other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("zhang138000@mail.example", "zhang138000@post.example"),
        ("身份证34000019900101001X，护照E12345678", "身份证34000019900101001X"),
        ("青禾县柳湾镇迎春路6号", "青禾县白塔乡迎春路6号"),
        ("教师资格证", "军官证"),
    ],
)
def test_without_one_number_all_of_the_proof_counts(one, other):
    assert person_mark("张三", one) != person_mark("张三", other)


def test_a_proof_without_end_takes_no_time():
    start = process_time()
    person_mark("张三", "A" * 200_000 + "-1" * 100_000)
    assert process_time() - start < 2


def test_the_key_is_the_installations(settings):
    before = person_mark("张三", "1")
    settings.SECRET_KEY = "another"  # noqa: S105 -- for this test alone
    assert person_mark("张三", "1") != before
