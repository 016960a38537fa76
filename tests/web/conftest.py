"""A small county for the office's tests: two townships, a village, a department, and people made as they are needed."""

import sqlite3
from contextlib import closing
from datetime import UTC, date, datetime
from importlib import import_module
from itertools import count
from types import SimpleNamespace

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection
from django.utils import translation
from pytest_django.plugin import blocking_manager_key

from gongkai.web.organs import ground, guard
from gongkai.web.organs.models import Organ, Person, Post
from gongkai.web.organs.tables import roles
from gongkai.web.publishing import triggers as walls
from installations import POSTGRES

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
TODAY = date(2026, 3, 2)
APPEND_ONLY = ("gongkai.web.organs.migrations.0002_append_only", "gongkai.web.requests.migrations.0002_events_stay")
"""The migrations whose triggers keep rows from being deleted."""
DATABASES = {"db", "transactional_db", "installations"}
"""The fixtures that open one."""
_NUMBERS = count(1)


def pytest_collection_modifyitems(config, items):
    """Leave out, on PostgreSQL, what asks no database: it was tried beside SQLite."""
    if POSTGRES:
        config.hook.pytest_deselected(items=[item for item in items if not _asks_a_database(item)])
        items[:] = filter(_asks_a_database, items)


def _asks_a_database(item):
    return item.get_closest_marker("django_db") or not DATABASES.isdisjoint(item.fixturenames)


@pytest.fixture(autouse=True)
def no_failures_before():
    """No failed sign-in of another test counts."""
    cache.clear()


@pytest.fixture(autouse=True)
def in_chinese():
    """Every test begins in Chinese, whatever language the page of the one before was in."""
    with translation.override("zh-hans"):
        yield


@pytest.fixture
def on_the_day(monkeypatch):
    """A function that sets the day for every screen; the views take `today` from the guard once, for good."""

    def is_now(day):
        monkeypatch.setattr(guard, "timezone", SimpleNamespace(localdate=lambda: day))

    return is_now


@pytest.fixture
def county(db):  # noqa: ARG001 -- opens the database
    """The county's organs by name: county, town, other, village, department."""
    county = Organ.add_root(kind="county", name="青禾县人民政府")
    town = county.add_child(kind="township", name="柳溪镇人民政府")
    return SimpleNamespace(
        county=county,
        town=town,
        other=county.add_child(kind="township", name="白塔乡人民政府"),
        department=county.add_child(kind="department", name="青禾县水利局"),
        village=town.add_child(kind="village", name="柳溪镇上湾村村民委员会"),
    )


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item, nextitem):
    """Lay the database anew once it was emptied after a test: who comes next may be any test."""
    told = yield
    if nextitem is not None and "real_transactions" in getattr(item, "fixturenames", ()):
        with item.config.stash[blocking_manager_key].unblock():
            _lay_again()
    return told


def _lay_again():
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        with closing(sqlite3.connect(":memory:")) as empty:
            empty.backup(connection.connection)
    else:
        with connection.cursor() as cursor:
            cursor.execute("DROP SCHEMA public CASCADE; CREATE SCHEMA public")
    assert ground.lay("default")
    call_command("createcachetable", verbosity=0)
    ContentType.objects.clear_cache()


@pytest.fixture
def real_transactions(transactional_db):  # noqa: ARG001 -- opens the database
    """For tests that need transactions of their own: Django empties the database after them, which its triggers forbid.

    So those and publishing's are put away before.
    """
    yield
    walls.take_down()
    with connection.schema_editor() as editor:
        for name in APPEND_ONLY:
            import_module(name).allow(None, editor)


@pytest.fixture
def person(db):  # noqa: ARG001 -- opens the database
    """A function that makes a person, with a post where role and organ are given, and the second factor it demands."""

    def made(role=None, organ=None, *, since=date(2026, 1, 1), until=None, name="王某"):
        number = next(_NUMBERS)
        somebody = Person.objects.create(username=f"person{number}", name=name)
        if role:
            Post.objects.create(person=somebody, organ=organ, role=role, since=since, until=until)
        if role and roles()[role].second_factor:
            Authenticator.objects.create(user=somebody, type=Authenticator.Type.TOTP, data={})
        return somebody

    return made


@pytest.fixture
def team(county, person):
    """The town, who writes there, and who judges what they wrote."""
    return county.town, person("clerk", county.town), person("final_reviewer", county.town)


@pytest.fixture
def media(settings, tmp_path):
    """A folder of the test's own for uploaded files."""
    settings.MEDIA_ROOT = tmp_path
    return tmp_path
