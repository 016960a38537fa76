"""Tags that speak."""

from datetime import date

import pytest
from django.template import Context, Template
from django.utils import translation

from gongkai.web.organs.action import Reason


def rendered(text, **values):
    return Template("{% load words %}" + text).render(Context(values))


def test_a_sentence_is_said_with_its_values_and_safely():
    html = rendered('{% say "共 {count} 条" count=count %}', count="<3>")
    assert html == "共 &lt;3&gt; 条"


@pytest.mark.parametrize(("language", "text"), [("zh-hans", "2026年3月2日"), ("en", "2026-03-02")])
def test_a_day_is_written_in_the_pages_language(language, text):
    with translation.override(language):
        assert rendered("{{ day|day }}{{ none|day }}", day=date(2026, 3, 2), none=None) == text


def test_a_reason_is_said_with_its_values():
    assert rendered("{{ why|reason }}", why=Reason("文件“{name}”是空的", {"name": "a.pdf"})) == "文件“a.pdf”是空的"
