"""The gate: what is open to somebody who owes something first. Every address is tried in tests/web/test_urls.py."""

import pytest
from django.urls import reverse

from door import with_password

pytestmark = pytest.mark.django_db


@pytest.fixture
def newcomer(client, county, person):
    """The client signed in as an administrator without a second factor."""
    client.force_login(with_password(person("system_admin", county.county)))
    return client


def test_public_pages_stay_open(newcomer):
    assert newcomer.get(reverse("home")).status_code == 200
    assert newcomer.get(reverse("alive")).status_code == 200


def test_one_can_always_leave(newcomer):
    newcomer.post(reverse("account_logout"))
    assert newcomer.get(reverse("desk"))["Location"].startswith(reverse("account_login"))


def test_the_way_to_what_is_owed_is_open(newcomer):
    assert newcomer.get(reverse("mfa_activate_totp"))["Location"].startswith(reverse("account_reauthenticate"))
    assert newcomer.get(reverse("account_reauthenticate")).status_code == 200


def test_work_is_not(newcomer):
    for name in ("desk", "people", "my_account"):
        assert newcomer.get(reverse(name))["Location"] == reverse("mfa_activate_totp")
