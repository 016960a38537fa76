"""`migrate` lays the ground only where everything is asked for."""

import pytest
from django.core.management import CommandError, call_command

from gongkai.web.organs import ground


@pytest.fixture
def laid(monkeypatch):
    databases = []
    monkeypatch.setattr(ground, "lay", databases.append)
    return databases


@pytest.mark.django_db
def test_all_migrations_begin_with_the_ground(laid):
    call_command("migrate", verbosity=0)
    assert laid == ["default"]


@pytest.mark.django_db
@pytest.mark.parametrize("asked", [["--every-step"], ["--plan"], ["organs"]])
def test_what_is_asked_for_step_by_step_does_without(laid, asked):
    call_command("migrate", *asked, verbosity=0)
    assert laid == []


@pytest.mark.django_db
def test_an_unknown_app_is_said_as_django_says_it(laid):
    with pytest.raises(CommandError):
        call_command("migrate", "nowhere", verbosity=0)
    assert laid == []
