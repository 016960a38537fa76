"""What happens at the door is in the audit trail, and nothing secret is."""

import pytest
from django.urls import reverse

from door import PASSWORD, code, enter, with_password
from gongkai.web.organs.audit import faults
from gongkai.web.organs.models import AuditRow

pytestmark = pytest.mark.django_db


def test_a_day_at_the_door(client, county, person, django_capture_on_commit_callbacks):
    clerk = with_password(person("clerk", county.town), factor=True)
    enter(client, clerk, "a wrong password")
    enter(client, clerk)
    client.post(reverse("mfa_authenticate"), {"code": "123123"})
    client.post(reverse("mfa_authenticate"), {"code": code(step=0)})
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    with django_capture_on_commit_callbacks(execute=True):
        client.post(reverse("mfa_generate_recovery_codes"))
    client.post(reverse("mfa_deactivate_totp"))
    client.post(reverse("account_logout"))
    rows = AuditRow.objects.order_by("number")
    assert [row.action for row in rows] == [
        "fail_sign_in",
        "fail_sign_in",
        "sign_in",
        "renew_recovery_codes",
        "remove_second_factor",
        "sign_out",
    ]
    told = str(list(rows.values()))
    assert not any(secret in told for secret in (PASSWORD, "a wrong password", "123123"))
    assert not list(faults())


def test_leaving_of_nobody_is_no_event(client, db):  # noqa: ARG001 -- opens the database
    client.post(reverse("account_logout"))
    assert not AuditRow.objects.exists()


@pytest.mark.parametrize("name", ["ZHANG", "zhang", "Zhang"])
def test_a_failure_is_told_however_the_name_is_written(client, county, person, name):
    clerk = person("clerk", county.town)
    clerk.username = "Zhang"
    clerk.save()
    client.post(reverse("account_login"), {"login": name, "password": "a wrong password"})
    row = AuditRow.objects.get()
    assert (row.action, row.subject_key) == ("fail_sign_in", str(clerk.pk))


def test_a_failure_at_a_name_nobody_bears_leaves_no_row(client, county, person):
    person("clerk", county.town)
    client.post(reverse("account_login"), {"login": "nobody", "password": "a wrong password"})
    assert not AuditRow.objects.exists()
