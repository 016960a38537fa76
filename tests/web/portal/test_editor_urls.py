"""Wagtail's addresses: every one behind our guard, and no door of its own."""

import pytest
from django.urls import URLResolver, reverse
from wagtail.models import Page

from gongkai.web.organs.guard import permission_of
from gongkai.web.portal import editor_urls
from gongkai.web.portal.editor import ENTER

pytestmark = pytest.mark.django_db


def views(patterns):
    for each in patterns:
        if isinstance(each, URLResolver):
            yield from views(each.url_patterns)
        else:
            yield each.callback


def test_every_address_is_behind_our_guard():
    found = list(views(editor_urls.urlpatterns))
    assert len(found) > 50
    assert {permission_of(view) for view in found} == {ENTER}


def test_only_the_addresses_named_are_left_open():
    assert editor_urls.LEFT_OPEN == editor_urls.OPEN


@pytest.mark.parametrize(
    "address", ["/cms/", "/cms/login/", "/cms/pages/", "/cms/password_reset/", "/cms/reports/locked/"]
)
def test_nobody_else_enters_anywhere(client, county, person, address):
    answer = client.get(address)
    assert answer.status_code == 302
    assert answer["Location"].startswith(reverse("account_login"))
    client.force_login(person("system_admin", county.county))
    assert client.get(address).status_code == 403


@pytest.mark.parametrize(
    ("address", "status"),
    [
        ("/cms/", 302),
        ("/cms/login/", 302),
        ("/cms/account/", 302),
        ("/cms/reports/aging-pages/", 404),
        ("/cms/workflows/list/", 404),
        ("/cms/api/main/pages/", 404),
        ("/cms/password_reset/", 404),
        ("/cms/users/", 404),
        ("/cms/documents/", 404),
        ("/cms/images/", 404),
        ("/cms/failwhale/", 404),
    ],
)
def test_wagtails_own_doors_are_walled_up(client, county, person, address, status):
    client.force_login(person("clerk", county.town))
    answer = client.get(address)
    assert answer.status_code == status
    assert status != 302 or answer["Location"] == reverse("desk")


def test_nobody_may_publish_in_there(county, person):
    rights = Page(path="00010001", depth=2).permissions_for_user(person("final_reviewer", county.town))
    assert not rights.can_publish()
    assert not rights.can_edit()
