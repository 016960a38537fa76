"""The first screen: every role opens it, and it says what there is to do."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.organs import desk
from gongkai.web.organs.desk import Task

pytestmark = pytest.mark.django_db


@pytest.fixture
def tasks(monkeypatch):
    """What one room adds to the desk."""
    found = [
        Task("没有期限的事", 1, "/later"),
        Task("明年的事", 2, "/next", date(2031, 3, 3)),
        Task("没有的事", 0, "/none", date(2026, 3, 3)),
    ]
    monkeypatch.setattr(desk, "_SOURCES", {lambda _person, _day: found: ()})


def test_a_stranger_is_asked_to_sign_in(client):
    answer = client.get(reverse("desk"))
    assert answer.status_code == 302
    assert answer["Location"].startswith(reverse("account_login"))


@pytest.mark.usefixtures("tasks")
def test_tasks_stand_with_the_most_pressing_first(client, county, person):
    client.force_login(person("clerk", county.town))
    page = client.get(reverse("desk")).content.decode()
    assert page.index("明年的事") < page.index("没有期限的事")
    assert "没有的事" not in page
    assert "暂定" in page


def test_posts_are_named_in_the_language_of_the_page(client, county, person):
    client.force_login(person("clerk", county.town))
    assert "柳溪镇人民政府 公开办工作人员" in client.get(reverse("desk")).content.decode()


def test_somebody_without_a_post_is_told_what_to_do(client, person):
    client.force_login(person())
    assert "请联系安全管理员任命" in client.get(reverse("desk")).content.decode()
