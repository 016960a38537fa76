"""Texts that ended, and the office's own list."""

import pytest

from gongkai.law import sources
from gongkai.vetting import Term, Told
from planted import DAY, found

LISTED = Told(DAY, terms=(Term(("李泗", "李四镇长"), "李四 镇长"), Term(("柳溪", "柳西镇"), "柳溪镇")))


@pytest.mark.parametrize(
    "text",
    ["按照GB/T 9704-1999执行", "格式依GB/T9704－1999", "依据国办公开办函[2019]60号编制", "按国务院令第492号办理"],
)
def test_a_text_that_ended_is_found_where_it_is_relied_on(text):
    assert [code for code, _ in found(text) if code == "W412"] == ["W412"]


def test_it_may_be_said_that_it_ended():
    assert found("GB/T 9704-1999已于2012年废止") == []


def test_what_is_in_force_may_be_cited():
    assert found("按照GB/T 9704-2012执行，依据国办公开办函〔2021〕30号") == []


def test_before_its_last_day_a_text_was_in_force():
    source = sources()["reg2007"]
    assert found("按国务院令第492号办理", told=Told(source.last_day)) == []


def test_the_line_of_subject_words_is_found_and_talk_of_subjects_is_not():
    assert found("主题词：公文 格式") == [("W410", "主题词：")]
    assert found("检索主题词的方法") == []


def test_the_office_s_list_is_gone_by():
    assert found("李泗出席", told=LISTED) == [("W420", "李泗")]
    assert found("柳西镇政府", told=LISTED) == [("W420", "柳西镇")]


def test_a_wrong_word_inside_the_right_one_is_right():
    assert found("柳溪镇政府", told=LISTED) == []
    assert found("柳溪乡政府", told=LISTED) == [("W420", "柳溪")]
