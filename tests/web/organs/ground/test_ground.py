"""A new database is laid at once, whole or not at all, as the migrations would leave it."""

import re

import pytest
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from gongkai.web.organs import ground
from grounds import FOLDER, in_words, migrated
from installations import ENGINES, KILL

APPLIED = re.compile(r"""INSERT INTO "?django_migrations"? VALUES \(\d+, '([\w-]+)', '([\w-]+)',""")

# PostgreSQL writes a check of choices that it read from its own words with other casts and brackets.
CHOICES = re.compile(r".*ARRAY\[.*")
CASTS = re.compile(r"::(character varying|text)(\[\])?|[()]")

KILLED_WHILE_LAYING = f"""
from django.core.management import call_command
from gongkai.web.organs import ground
statements = ground._statements

def all_but_the_end(*given):
    yield from statements(*given)
    {KILL}

ground._statements = all_but_the_end
call_command("migrate")
"""

KILLED_IN_A_STEP = f"""
from django.core.management import call_command
from django.db.migrations.recorder import MigrationRecorder
record = MigrationRecorder.record_applied

def recorded(self, app, name):
    if (app, name) == ("organs", "0002_append_only"):
        {KILL}
    record(self, app, name)

MigrationRecorder.record_applied = recorded
call_command("migrate", "--every-step")
"""


@pytest.mark.django_db
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_the_ground_holds_every_migration(engine):
    held = set(APPLIED.findall((FOLDER / f"{engine}.sql").read_text("utf-8")))
    assert held == set(MigrationLoader(connection).disk_migrations), "run script/ground"


@pytest.mark.parametrize("engine", ENGINES)
def test_killed_before_its_end_it_leaves_nothing_and_is_laid_again(installations, engine):
    office = installations.bare(engine)
    office.folder.mkdir()
    assert office.python(KILLED_WHILE_LAYING).returncode == -9
    told = office.python("from django.db import connection; print(connection.introspection.table_names())")
    assert told.stdout.strip() == "[]"
    assert office.gongkai("init").returncode == 0
    assert office.gongkai("createorgan", "青禾县人民政府", "--kind", "county").returncode == 0


@pytest.mark.parametrize("engine", ENGINES)
def test_step_by_step_and_killed_in_a_step_the_migrations_lead_to_the_same(installations, engine):
    laid, stepped = migrated(installations.bare(engine)), installations.bare(engine)
    stepped.folder.mkdir()
    assert stepped.python(KILLED_IN_A_STEP).returncode == -9
    assert without_casts(in_words(migrated(stepped))) == without_casts(in_words(laid))


def without_casts(told):
    return CHOICES.sub(lambda found: CASTS.sub("", found[0]), told)


@pytest.mark.django_db
def test_the_migrations_are_recorded_for_the_day_it_was_laid():
    days = set(
        MigrationRecorder(connection).migration_qs.values_list("applied__year", "applied__month", "applied__day")
    )
    assert (2026, 1, 1) not in days


@pytest.mark.django_db
def test_where_tables_are_nothing_is_laid():
    assert not ground.lay("default")
