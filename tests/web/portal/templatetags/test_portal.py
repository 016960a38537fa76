"""Template tags of the public's pages."""

from types import SimpleNamespace

import pytest
from django.template import Context, Template

from gongkai.web.portal.templatetags.portal import absolute, bytes_of, file_kind, furniture
from gongkai.web.publishing.models import Enclosure

pytestmark = pytest.mark.django_db


def test_a_page_without_a_request_has_no_furniture_and_addresses_as_they_are():
    assert furniture(Context()) is None
    assert absolute(Context(), "/items/1") == "/items/1"


def test_addresses_are_made_whole(rf):
    assert absolute(Context({"request": rf.get("/")}), "/items/1") == "http://testserver/items/1"


@pytest.mark.parametrize(("name", "kind"), [("a.pdf", "PDF 文档"), ("a.XYZ", "XYZ")])
def test_files_are_named_by_their_type(name, kind):
    assert file_kind(Enclosure(file=name)) == kind


def test_a_file_that_is_gone_has_no_size():
    assert bytes_of(Enclosure(file="none.pdf")) is None


def test_a_picture_tells_its_words_as_text():
    image = SimpleNamespace(pk=2, width=1000, height=500)
    told = Template("{% load portal %}{% picture item image says %}").render(
        Context({"item": SimpleNamespace(pk=1), "image": image, "says": '"<图>'})
    )
    assert 'alt="&quot;&lt;图&gt;"' in told
    assert "/items/1/pictures/2/480 480w" in told
