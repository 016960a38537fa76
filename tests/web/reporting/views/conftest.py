"""Somebody signed in on a day of January, when reports are written."""

from datetime import date

import pytest
from django.test import Client


@pytest.fixture
def at_desk(on_the_day):
    """A function that signs somebody in on a day of January 2026."""
    on_the_day(date(2026, 1, 12))

    def signed_in(somebody):
        visitor = Client()
        visitor.force_login(somebody)
        return visitor

    return signed_in
