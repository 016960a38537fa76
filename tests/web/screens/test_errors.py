"""Error pages: in the house style, saying what to do, and telling nothing of the program."""

import pytest
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.test import override_settings
from django.urls import path

from gongkai.web.organs.guard import public
from gongkai.web.urls import urlpatterns as ours

pytestmark = pytest.mark.django_db
APPLICANT = "张三 13800138000"


def failing(error):
    @public
    def view(_request):
        raise error

    return view


urlpatterns = [
    *ours,
    path("fail/400", failing(SuspiciousOperation(APPLICANT))),
    path("fail/403", failing(PermissionDenied(APPLICANT))),
    path("fail/500", failing(RuntimeError(APPLICANT))),
]
PAGES = [("/fail/400", 400, "请求有误"), ("/fail/403", 403, "没有权限"), ("/nowhere", 404, "没有这一页")]


@pytest.fixture
def quiet(client):
    """A client that sees the page rather than the error."""
    client.raise_request_exception = False
    with override_settings(ROOT_URLCONF=__name__):
        yield client


@pytest.fixture
def clerk(county, person):
    return person("clerk", county.town)


@pytest.mark.parametrize(("address", "status", "words"), [*PAGES, ("/fail/500", 500, "系统出错")])
@pytest.mark.parametrize("signed_in", [False, True])
def test_an_error_says_what_and_leaks_nothing(quiet, clerk, address, status, words, signed_in):
    if signed_in:
        quiet.force_login(clerk)
    answer = quiet.get(address)
    page = answer.content.decode()
    assert answer.status_code == status
    assert words in page
    assert "office.css" in page
    assert APPLICANT not in page
    assert "Traceback" not in page


def test_an_expired_form_says_so(quiet):
    quiet.handler.enforce_csrf_checks = True
    answer = quiet.post("/reader/type-size", {"large": "yes"})
    assert answer.status_code == 403
    assert "页面已经过期" in answer.content.decode()


def test_errors_are_said_in_english_too(quiet):
    assert "No such page" in quiet.get("/nowhere", headers={"accept-language": "en"}).content.decode()
