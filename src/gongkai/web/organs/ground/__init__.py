"""The ground of a new database: every table as the migrations leave it, laid at once.

Migrating from nothing takes a minute, because Django draws all models anew at each of hundreds of steps. What the
steps lead to is kept in one file per engine beside this one, written by `script/ground`. Migrations younger than the
file are taken on top of it, so that an old file costs time and nothing else.
"""

from datetime import UTC
from importlib.resources import files
from typing import TYPE_CHECKING

from django.db import connections, transaction
from django.utils import timezone

if TYPE_CHECKING:
    from django.db.backends.base.base import BaseDatabaseWrapper


def lay(database: str) -> bool:
    """Lay the ground in a database without any table, whole or not at all; tell whether that was done."""
    connection = connections[database]
    script = files(__name__) / f"{connection.vendor}.sql"
    if not script.is_file() or connection.introspection.table_names():
        return False
    with connection.constraint_checks_disabled(), transaction.atomic(database):
        told = script.read_text("utf-8").replace(SOME_MOMENT, f"{timezone.now().astimezone(UTC):%Y-%m-%d %H:%M:%S}")
        for statement in _statements(connection, told):
            with connection.cursor() as cursor:
                cursor.execute(statement)
    return True


def _statements(connection: "BaseDatabaseWrapper", script: str) -> list[str]:
    """Return what to execute: PostgreSQL takes a whole script, SQLite one statement at a time."""
    return [script] if connection.vendor == "postgresql" else script.split(BETWEEN)


SOME_MOMENT = "2026-01-01 00:00:00"
"""What stands in the files for the moment the database is laid, in universal time."""

BETWEEN = "\n-- next\n"
"""What stands between two statements of SQLite's file: a trigger has semicolons of its own."""
