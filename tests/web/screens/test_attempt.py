"""Actions done from a screen: what happened, and what stood in the way, is told on the next page."""

from types import SimpleNamespace

import pytest
from django.contrib.messages import get_messages
from django.contrib.messages.storage.cookie import CookieStorage
from django.test import RequestFactory

from gongkai.web.organs.actions.remark import AddComment
from gongkai.web.organs.models import AuditRow, Comment
from gongkai.web.screens.attempt import attempt, warn

pytestmark = pytest.mark.django_db


@pytest.fixture
def request_of():
    def made(user):
        request = RequestFactory().post("/")
        request.user = user
        request._messages = CookieStorage(request)
        return request

    return made


def told(request):
    return [SimpleNamespace(level=each.level_tag, text=str(each)) for each in get_messages(request)]


def test_an_act_is_done_and_told(request_of, county, person):
    clerk = person("clerk", county.town)
    request = request_of(clerk)
    assert attempt(request, AddComment(county.town, clerk, "已核对")) == county.town
    assert [(each.level, each.text) for each in told(request)] == [("success", "已完成：留言")]
    assert AuditRow.objects.count() == 1


def test_a_refusal_changes_nothing_and_says_every_reason(request_of, county, person):
    clerk = person("clerk", county.town)
    request = request_of(clerk)
    assert attempt(request, AddComment(county.other, clerk, "已核对")) is None
    assert attempt(request, AddComment(county.town, clerk, " ")) is None
    assert ["没有" in told(request)[0].text, told(request)[1].text] == [True, "留言是空的"]
    assert not Comment.objects.exists()
    assert not AuditRow.objects.exists()


def test_a_warning_is_told_with_its_values(request_of, person):
    request = request_of(person())
    warn(request, "文件“{name}”是空的", name="a.pdf")
    assert [each.text for each in told(request)] == ["文件“a.pdf”是空的"]
