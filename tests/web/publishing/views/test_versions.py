"""Every version is kept, read, compared and handed out as it stood."""

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db


@pytest.fixture
def changed(client, site, item, revised):
    """An item with two versions, and its author signed in."""
    client.force_login(site.author)
    return revised(item(title="原来的标题", files=[("a.txt", b"one")]), title="现在的标题")


def versions(item):
    return list(item.revisions.order_by("pk").values_list("pk", flat=True))


def test_a_version_is_shown_as_it_stood(client, changed):
    first, _ = versions(changed)
    assert "原来的标题" in client.get(reverse("version", args=[changed.pk, first])).content.decode()


def test_two_are_compared(client, changed):
    text = client.get(reverse("compared", args=[changed.pk, *versions(changed)])).content.decode()
    assert "<del>" in text
    assert "<ins>" in text


def test_its_files_are_handed_out_to_be_saved(client, changed):
    first, _ = versions(changed)
    answer = client.get(reverse("draft_enclosure", args=[changed.pk, first, 0]))
    assert b"".join(answer.streaming_content) == b"one"
    assert "attachment" in answer["Content-Disposition"]
    assert client.get(reverse("draft_enclosure", args=[changed.pk, first, 7])).status_code == 404


def test_a_version_of_another_item_is_not_found(client, changed, item):
    other = item()
    assert client.get(reverse("version", args=[changed.pk, other.latest_revision_id])).status_code == 404


def test_the_look_is_for_colleagues(client, site, changed, person):
    first, _ = versions(changed)
    assert "原来的标题" in client.get(reverse("look", args=[changed.pk, first])).rendered_content
    client.force_login(person("clerk", site.county.other))
    assert client.get(reverse("look", args=[changed.pk, first])).status_code == 403
