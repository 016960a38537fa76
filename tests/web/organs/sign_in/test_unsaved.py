"""What is kept of a form when the session ended over it: no password, sealed, once, for who sent it."""

from types import SimpleNamespace

import pytest
from django.test import RequestFactory

from gongkai.web.organs.sign_in.unsaved import KEY, keep, take

SOMEBODY, OTHER = SimpleNamespace(pk=1), SimpleNamespace(pk=2)


@pytest.fixture
def sent():
    """A function that makes the request of a form sent by somebody, with a session of its own."""

    def made(**fields):
        request = RequestFactory().post("/form", fields)
        request.session, request.user = {}, SOMEBODY
        return request

    return made


def test_it_comes_back_once_and_only_at_its_address(sent):
    request = sent(name="王某", several=["1", "2"])
    assert keep(request, SOMEBODY)
    assert "王某" not in request.session[KEY]
    assert take(request, "/elsewhere") is None
    told = take(request, "/form")
    assert (told["name"], told.getlist("several")) == ("王某", ["1", "2"])
    assert take(request, "/form") is None


def test_passwords_and_the_token_are_not_kept(sent):
    request = sent(name="王某", password="x", oldpassword="y", csrfmiddlewaretoken="z")  # noqa: S106 -- of nobody
    keep(request, SOMEBODY)
    assert set(take(request, "/form")) == {"name"}


def test_where_nothing_was_filled_in_nothing_is_kept(sent):
    request = sent(csrfmiddlewaretoken="z", name="")
    assert not keep(request, SOMEBODY)
    assert request.session == {}


def test_somebody_else_gets_nothing_and_it_is_gone(sent):
    request = sent(name="王某")
    keep(request, SOMEBODY)
    request.user = OTHER
    assert take(request, "/form") is None
    assert request.session == {}


def test_what_this_installation_did_not_seal_is_thrown_away(sent):
    request = sent(name="王某")
    request.session[KEY] = "gAAAA"
    assert take(request, "/form") is None
    assert request.session == {}
