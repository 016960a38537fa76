"""Tags of every office page."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.template import Context, Template
from django.test import RequestFactory
from django.urls import reverse

from gongkai.web.organs.actions.remark import AddComment
from gongkai.web.organs.models import Post
from gongkai.web.screens.templatetags.office import duty, large_type, navigation, page_language, post_name, site_name

pytestmark = pytest.mark.django_db


def request_of(user):
    request = RequestFactory().get("/office/")
    request.user = user
    request.resolver_match = SimpleNamespace(url_name="desk")
    return request


def button(user, action, method=""):
    template = Template("{% load office %}{% action_button action '/do' " + method + " %}")
    return template.render(Context({"request": request_of(user), "action": action, "csrf_token": "t0ken"}))


def test_an_action_that_may_be_done_is_a_button(county, person):
    clerk = person("clerk", county.town)
    html = button(clerk, AddComment(county.town, clerk, "已核对"))
    assert '<form class="action" method="post" action="/do">' in html
    assert "t0ken" in html
    assert ">留言</button>" in html


def test_an_action_that_asks_first_is_a_link(county, person):
    clerk = person("clerk", county.town)
    assert '<a class="button" href="/do">留言</a>' in button(clerk, AddComment(county.town, clerk, "好"), "'get'")


def test_an_action_that_may_not_be_done_says_why(county, person):
    clerk = person("clerk", county.town)
    html = button(clerk, AddComment(county.town, clerk, ""))
    assert 'aria-disabled="true" aria-describedby="why-add_comment"' in html
    assert 'id="why-add_comment"><li>留言是空的</li>' in html
    assert "/do" not in html
    assert "没有“在记录上留言”的权限" in button(clerk, AddComment(county.other, clerk, "好"))


def test_the_navigation_marks_where_one_is(county, person):
    entries = navigation(Context({"request": request_of(person("clerk", county.town))}))
    assert {"label": "今日工作", "url": reverse("desk"), "group": 0, "here": True} in entries


@pytest.mark.parametrize("context", [{}, {"request": RequestFactory().get("/")}])
def test_nobody_signed_in_has_no_navigation_nor_large_type(context):
    assert navigation(Context(context)) == []
    assert not large_type(Context(context))


def test_a_substitutes_post_says_for_whom(county, person):
    held = person("clerk", county.town, name="李某").posts.get()
    stands_in = Post(person=person(), organ=county.town, role="clerk", since=date(2026, 1, 1), stands_in_for=held)
    assert post_name(stands_in) == "柳溪镇人民政府 公开办工作人员（代李某）"
    assert post_name(held) == "柳溪镇人民政府 公开办工作人员"
    assert duty(held).startswith("登记、办理")


def test_the_page_knows_its_language_and_the_site_its_name():
    assert page_language() == "zh-Hans"
    assert site_name() == "政府信息公开"
