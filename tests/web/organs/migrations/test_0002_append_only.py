"""The database itself refuses to change or delete a row of the trail, until the migration is undone."""

from datetime import UTC, datetime
from importlib import import_module

import pytest
from django.db import DatabaseError, connection, transaction

from gongkai.web.organs.audit import record
from gongkai.web.organs.models import AuditRow

triggers = import_module("gongkai.web.organs.migrations.0002_append_only")
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def run(statement):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.django_db
@pytest.mark.parametrize(
    "statement", ["UPDATE organs_auditrow SET actor_name = '别人'", "DELETE FROM organs_auditrow WHERE number = 1"]
)
def test_a_row_stays_as_it_was_written(statement):
    record(at=NOW, actor=None, action="appoint")
    with pytest.raises(DatabaseError):
        run(statement)
    assert AuditRow.objects.get().actor_name == "系统"


@pytest.mark.usefixtures("real_transactions")
def test_undone_it_refuses_nothing_and_done_again_it_does():
    with transaction.atomic():
        record(at=NOW, actor=None, action="appoint")
    with connection.schema_editor() as editor:
        triggers.allow(None, editor)
    run("UPDATE organs_auditrow SET actor_name = '别人'")
    with connection.schema_editor() as editor:
        triggers.forbid(None, editor)
    with pytest.raises(DatabaseError):
        run("UPDATE organs_auditrow SET actor_name = '又一人'")
