"""The screens on the audit trail: who sees which rows, how they are found, and how they leave."""

from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook

from gongkai.web.organs.audit import record
from gongkai.web.organs.models import AuditRow

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.fixture
def trail(county, person):
    """Rows at the town, at the other town, and one of the system's own."""
    clerk = person("clerk", county.town, name="李某")
    record(at=NOW, actor=clerk, action="appoint", organ=county.town, subject=county.town, detail={"role": "clerk"})
    record(at=NOW + timedelta(days=2), actor=clerk, action="dismiss", organ=county.other, subject=county.other)
    record(at=NOW + timedelta(days=3), actor=None, action="restore")


@pytest.fixture
def auditor(client, county, person, trail):  # noqa: ARG001 -- lays the rows
    """The client signed in as the county's auditor."""
    client.force_login(person("auditor", county.county))
    return client


def page(client, **asked):
    return client.get(reverse("audit"), asked).content.decode()


def rows_of(text):
    return [number for number in (1, 2, 3) if f'href="{reverse("audit_row", args=[number])}"' in text]


def test_the_auditor_of_a_whole_tree_sees_every_row(auditor):
    assert rows_of(page(auditor)) == [1, 2, 3]


@pytest.mark.usefixtures("trail")
def test_the_auditor_of_a_town_sees_its_rows_alone(client, county, person):
    client.force_login(person("auditor", county.town))
    assert rows_of(page(client)) == [1]
    assert client.get(reverse("audit_row", args=[2])).status_code == 404


@pytest.mark.usefixtures("trail")
def test_a_clerk_sees_nothing(client, county, person):
    client.force_login(person("clerk", county.town))
    assert client.get(reverse("audit")).status_code == 403


@pytest.mark.parametrize(
    ("asked", "left"),
    [
        ({"q": "李某"}, [1, 2]),
        ({"q": "白塔乡"}, [2]),
        ({"action": "dismiss"}, [2]),
        ({"at_from": "2026-03-03"}, [2, 3]),
        ({"at_to": "2026-03-02"}, [1]),
        ({"at_from": "no day", "action": "no act"}, [1, 2, 3]),
    ],
)
def test_rows_are_found(auditor, asked, left):
    assert rows_of(page(auditor, **asked)) == left


def test_rows_are_found_by_organ_and_person(auditor, county):
    somebody = AuditRow.objects.get(number=1).actor.username
    assert rows_of(page(auditor, organ=county.town.pk)) == [1]
    assert rows_of(page(auditor, q=somebody)) == [1, 2]


def test_a_row_says_what_it_holds_and_that_it_stands(auditor):
    text = auditor.get(reverse("audit_row", args=[1])).content.decode()
    assert "本记录完好" in text
    assert "任命职务" in text
    assert AuditRow.objects.get(number=1).digest in text


def test_the_file_holds_what_was_asked_for_and_that_it_left_is_recorded(auditor):
    answer = auditor.post(f"{reverse('audit_export')}?action=dismiss")
    sheet = load_workbook(BytesIO(b"".join(answer.streaming_content))).active
    lines = list(sheet.iter_rows(values_only=True))
    assert lines[0][0] == "序号"
    assert [line[0] for line in lines[1:]] == [2]
    assert lines[1][-1] == AuditRow.objects.get(number=2).digest
    last = AuditRow.objects.order_by("number").last()
    assert last.action == "export_audit"
    assert last.detail == {"last": last.number - 1, "rows": 1, "action": "dismiss"}


def test_taking_away_needs_more_than_an_address(auditor):
    assert auditor.get(reverse("audit_export")).status_code == 405


@pytest.mark.usefixtures("trail")
def test_only_who_may_export_does(client, county, person):
    client.force_login(person("security_admin", county.county))
    assert client.post(reverse("audit_export")).status_code == 403


def test_the_list_asks_the_database_as_often_for_many_rows_as_for_few(
    auditor, county, person, django_assert_num_queries
):
    page(auditor)
    with CaptureQueriesContext(connection) as few:
        page(auditor)
    for _ in range(30):
        record(at=NOW, actor=person("clerk", county.town), action="appoint", organ=county.town)
    with django_assert_num_queries(len(few)):
        page(auditor)
