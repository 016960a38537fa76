"""The audit trail: chained, sealed, guarded by the database, and every way to tamper with it shows."""

from datetime import UTC, datetime

import pytest
from django.db import DatabaseError, connection, transaction

from gongkai.web.organs.audit import faults, record, stands
from gongkai.web.organs.models import AuditHead, AuditRow

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.fixture
def trail(county, person):
    """Five rows."""
    clerk = person("clerk", county.town)
    for number in range(5):
        record(at=NOW, actor=clerk, action="appoint", organ=county.town, subject=county.town, detail={"n": number})


def forced(statement):
    """Run a statement as somebody would who holds the database and has put its triggers away."""
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            cursor.execute("DROP TRIGGER IF EXISTS audit_rows_stay")
            cursor.execute("DROP TRIGGER IF EXISTS audit_rows_stay_as_they_are")
        else:
            cursor.execute("SET LOCAL session_replication_role = replica")
        cursor.execute(statement)


def numbers():
    return [fault.number for fault in faults()]


@pytest.mark.usefixtures("trail")
def test_an_honest_trail_has_no_fault():
    assert numbers() == []
    assert list(AuditRow.objects.values_list("number", flat=True)) == [1, 2, 3, 4, 5]


def test_no_trail_has_no_fault():
    assert numbers() == []


@pytest.mark.usefixtures("trail")
@pytest.mark.parametrize(
    ("statement", "where"),
    [
        ("UPDATE organs_auditrow SET actor_name = '别人' WHERE number = 3", [3]),
        ("UPDATE organs_auditrow SET detail = '{}' WHERE number = 2", [2]),
        ("DELETE FROM organs_auditrow WHERE number = 3", [4]),
        ("DELETE FROM organs_auditrow WHERE number = 5", [4]),
        ("DELETE FROM organs_auditrow", [0]),
        ("UPDATE organs_audithead SET number = 4", [4, 5]),
        ("DELETE FROM organs_audithead", [5]),
    ],
)
def test_tampering_shows(statement, where):
    forced(statement)
    assert numbers() == where


@pytest.mark.usefixtures("trail")
def test_rows_changed_about_show():
    forced("UPDATE organs_auditrow SET number = 99 WHERE number = 2")
    forced("UPDATE organs_auditrow SET number = 2 WHERE number = 3")
    forced("UPDATE organs_auditrow SET number = 3 WHERE number = 99")
    assert {2, 3} <= set(numbers())


@pytest.mark.usefixtures("trail")
def test_a_tail_cut_off_and_a_head_made_to_fit_show():
    last = AuditRow.objects.get(number=4)
    forced("DELETE FROM organs_auditrow WHERE number = 5")
    AuditHead.objects.update(number=4, digest=last.digest)
    assert numbers() == [4]


@pytest.mark.usefixtures("trail")
@pytest.mark.parametrize("change", ["update", "delete"])
def test_the_database_refuses_to_change_a_row(change):
    rows = AuditRow.objects.filter(number=2)
    with pytest.raises(DatabaseError), transaction.atomic():
        rows.update(actor_name="别人") if change == "update" else rows.delete()
    assert numbers() == []


@pytest.mark.usefixtures("real_transactions")
def test_a_row_outside_the_act_is_refused():
    with pytest.raises(RuntimeError):
        record(at=NOW, actor=None, action="appoint")


@pytest.mark.usefixtures("trail")
def test_rows_added_while_it_is_read_are_no_fault():
    read = []

    def reading(rows):
        for row in rows:
            if not read:
                record(at=NOW, actor=None, action="appoint")
            read.append(row.number)
            yield row

    assert list(faults(reading)) == []
    assert read == [1, 2, 3, 4, 5, 6]


@pytest.mark.usefixtures("trail")
def test_a_row_stands_beside_the_one_before_it_alone():
    first, second, third = AuditRow.objects.order_by("number")[:3]
    assert stands(first, None)
    assert stands(second, first)
    assert not stands(third, first)
    second.actor_name = "别人"
    assert not stands(second, first)
