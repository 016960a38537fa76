"""A page that asks for what an action needs."""

from dataclasses import dataclass

import pytest
from django.contrib.messages.storage.fallback import FallbackStorage
from django.forms import CharField, Form

from gongkai.web.organs.action import Reason
from gongkai.web.organs.actions.organ import EditGuide
from gongkai.web.screens.acting import acting

pytestmark = pytest.mark.django_db


class Asked(Form):
    phone = CharField(label="联系电话")


@dataclass(frozen=True)
class Wary(EditGuide):
    """An edit that finds fault with a field and with the whole."""

    name = ""  # not in the register

    def reasons(self, at):
        del at
        if self.guide["phone"] == "0":
            yield Reason("不是电话", about="phone")
            yield Reason("今天不行", about="elsewhere")


@pytest.fixture
def send(rf, county, person):
    def sent(form, **told):
        request = rf.post("/", told) if told else rf.get("/")
        request.user, request.session = person("clerk", county.town), {}
        request._messages = FallbackStorage(request)
        bound = form(request.POST or None)
        page = acting(
            request, bound, lambda told: Wary(county.town, told), lambda _: "/done", title="修改", submit="保存"
        )
        return page, bound

    return sent


def test_it_asks_first(send):
    page, _ = send(Asked)
    assert page.status_code == 200
    assert "联系电话" in page.content.decode()


def test_it_acts_and_goes_on(send, county):
    page, _ = send(Asked, phone="6211006")
    assert page["Location"] == "/done"
    county.town.refresh_from_db()
    assert county.town.phone == "6211006"


def test_reasons_stand_where_they_belong(send, county):
    page, form = send(Asked, phone="0")
    assert page.status_code == 200
    assert form.errors["phone"] == ["不是电话"]
    assert form.non_field_errors() == ["今天不行"]
    county.town.refresh_from_db()
    assert county.town.phone == ""


def test_what_is_not_filled_in_is_not_tried(send):
    page, form = send(Asked, other="x")
    assert page.status_code == 200
    assert "phone" in form.errors
