"""No screen asks the database more often because there are more organs, people or rows."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from crowd import SCREENS, grow, settle

pytestmark = pytest.mark.django_db


def asked(client, address):
    """Return how often a screen asks, once what is loaded the first time is loaded."""
    assert client.get(address).status_code == 200
    with CaptureQueriesContext(connection) as queries:
        client.get(address)
    return len(queries)


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_asks_as_often_in_a_large_office(name):
    office, client, screen = settle(), Client(), SCREENS[name]
    grow(office, 2, 3)
    if screen.role:
        client.force_login(office.viewers[screen.role])
    few = asked(client, screen.address(name, office))
    grow(office, 6, 7)
    assert asked(client, screen.address(name, office)) == few
