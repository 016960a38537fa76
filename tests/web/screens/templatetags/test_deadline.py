"""The badge says in words what its colour repeats."""

from datetime import date

import pytest
from django.template import Context, Template

from gongkai.web.screens.templatetags import deadline


@pytest.mark.parametrize(
    ("due", "provisional", "words"),
    [
        (date(2026, 3, 6), False, ["2026年3月6日", "还有 4 个工作日"]),
        (date(2026, 2, 27), False, ["2026年2月27日", "已逾期 2 个工作日"]),
        (date(2041, 3, 6), False, ["2041年3月6日", "暂定，放假安排尚未公布"]),
        (date(2026, 3, 6), True, ["还有 4 个工作日", "暂定，放假安排尚未公布"]),
    ],
)
def test_a_badge_says_the_day_and_how_it_stands(monkeypatch, due, provisional, words):
    monkeypatch.setattr(deadline, "today", lambda: date(2026, 3, 2))
    template = Template("{% load deadline %}{% deadline due provisional %}")
    html = template.render(Context({"due": due, "provisional": provisional}))
    assert all(word in html for word in words)
    assert ("暂定" in html) == any("暂定" in word for word in words)
