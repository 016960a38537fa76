"""The database itself refuses to change or delete what was published, whoever asks."""

from importlib import import_module

import pytest
from django.db import DatabaseError, connection, transaction

triggers = import_module("gongkai.web.reporting.migrations.0002_editions_stay")
STATEMENTS = [
    "UPDATE reporting_edition SET digest = 'x'",
    "DELETE FROM reporting_edition",
    "UPDATE reporting_rendered SET digest = 'x'",
    "DELETE FROM reporting_rendered",
]


def run(statement):
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


@pytest.mark.parametrize("statement", STATEMENTS)
def test_an_edition_stays_as_it_was_published(begun, through, statement):
    edition = through(begun).editions.get()
    with pytest.raises(DatabaseError, match="never changed or deleted"):
        run(statement)
    edition.refresh_from_db()
    assert edition.digest != "x"
    assert edition.files.exists()


@pytest.mark.usefixtures("real_transactions")
def test_undone_there_is_nothing_left_of_it_and_done_again_it_stands():
    with connection.schema_editor() as editor:
        triggers.allow(None, editor)
        triggers.forbid(None, editor)
