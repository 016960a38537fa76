"""What has run out is ticked and emptied, by nobody but the head."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.urls import reverse

from gongkai.web.requests.models import Purge
from gongkai.web.requests.retention import propose_purges
from letters import noon

LATER = date(2031, 1, 2)


@pytest.fixture
def proposed(letter, step, on_the_day, monkeypatch):
    """A letter of which both stages are proposed, on the day they are."""
    case = step(letter()[0], "answered:2025-03-10", "granted")
    on_the_day(LATER)
    monkeypatch.setattr("gongkai.web.screens.attempt.timezone", SimpleNamespace(now=lambda: noon(LATER)))
    propose_purges(noon(LATER))
    return case


def test_what_is_ticked_is_emptied(client, office, proposed):
    client.force_login(office.head)
    page = client.get(reverse("purges")).content.decode()
    assert proposed.number in page
    client.post(reverse("purges"), {"purge": [Purge.objects.get().pk]})
    proposed.letter.applicant.refresh_from_db()
    assert proposed.letter.applicant.name == ""
    assert proposed.number not in client.get(reverse("purges")).content.decode()


def test_nothing_ticked_nothing_emptied(client, office, proposed):
    client.force_login(office.head)
    assert "请先勾选" in client.post(reverse("purges"), {"purge": ["x"]}, follow=True).content.decode()
    proposed.letter.applicant.refresh_from_db()
    assert proposed.letter.applicant.name


def test_the_clerk_may_not(client, office, proposed):
    client.force_login(office.clerk)
    assert client.post(reverse("purges"), {"purge": [Purge.objects.get().pk]}).status_code == 403
    assert proposed.letter.purges.get().purged_on is None
