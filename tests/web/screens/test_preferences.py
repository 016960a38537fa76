"""Language and size of type: chosen by a form, kept in a cookie, and the reader comes back to the same page."""

import pytest
from django.test import RequestFactory
from django.urls import reverse

from gongkai.web.screens.preferences import back

pytestmark = pytest.mark.django_db


def test_large_type_is_kept_and_given_up(client):
    answer = client.post(reverse("type_size"), {"large": "yes", "next": "/accessibility"})
    assert answer["Location"] == "/accessibility"
    assert 'class="large"' in client.get("/accessibility").content.decode()
    client.post(reverse("type_size"), {"large": "no"})
    assert 'class="large"' not in client.get("/accessibility").content.decode()


def test_a_page_is_said_in_the_language_chosen(client):
    client.post(reverse("set_language"), {"language": "en", "next": "/accessibility"})
    page = client.get("/accessibility").content.decode()
    assert '<html lang="en"' in page
    assert "Accessibility statement" in page


@pytest.mark.parametrize(
    ("told", "where"),
    [("/office/?q=1", "/office/?q=1"), ("https://elsewhere.example/", "/"), ("//elsewhere.example", "/"), ("", "/")],
)
def test_a_form_leads_back_to_this_site_only(told, where):
    assert back(RequestFactory().post("/", {"next": told})) == where


@pytest.mark.parametrize("name", ["type_size"])
def test_choosing_is_a_form_not_a_link(client, name):
    assert client.get(reverse(name)).status_code == 405
