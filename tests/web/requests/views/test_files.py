"""Files on the page of a case: added by a form, opened by a button that writes the trail first."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from filed import LETTER, NAME, keep
from gongkai.web.organs.models import AuditRow

DAY = date(2025, 3, 10)


@pytest.fixture(autouse=True)
def today(on_the_day):
    on_the_day(DAY)


@pytest.fixture
def case(letter):
    return letter()[0]


def test_a_file_is_added_and_listed_without_its_name(client, office, case):
    client.force_login(office.clerk)
    upload = SimpleUploadedFile(f"{NAME}.docx", LETTER)
    answer = client.post(reverse("keep_file", args=[case.pk]), {"purpose": "supply", "file": upload})
    assert answer.status_code == 302
    page = client.get(reverse("case", args=[case.pk])).content.decode()
    assert reverse("open_file", args=[case.files.get().pk]) in page
    assert NAME not in page


def test_a_wrong_file_is_told_at_its_field(client, office, case):
    client.force_login(office.clerk)
    answer = client.post(
        reverse("keep_file", args=[case.pk]), {"purpose": "supply", "file": SimpleUploadedFile("a.exe", b"MZ")}
    )
    assert "file" in answer.context["form"].errors


def test_who_opens_it_stands_in_the_trail(client, office, case):
    kept = keep(case, office.clerk)
    client.force_login(office.head)
    answer = client.post(reverse("open_file", args=[kept.pk]))
    assert answer.content == LETTER
    assert (answer["Cache-Control"], answer["X-Content-Type-Options"]) == ("no-store", "nosniff")
    assert answer["Content-Disposition"] == f'attachment; filename="supply-{kept.pk}.docx"'
    row = AuditRow.objects.last()
    assert (row.action, row.actor, row.subject_key) == ("open_case_file", office.head, str(kept.pk))


@pytest.mark.parametrize("how", ["purged", "lost"])
def test_what_is_gone_cannot_be_opened(client, office, case, how):
    kept = keep(case, office.clerk)
    if how == "purged":
        kept.purged_on = DAY
        kept.save()
    else:
        kept.sealed.storage.delete(kept.sealed.name)
    client.force_login(office.clerk)
    assert "打不开" in client.post(reverse("open_file", args=[kept.pk]), follow=True).content.decode()


def test_another_organs_file_is_not_there(client, county, case, office, person):
    kept = keep(case, office.clerk)
    client.force_login(person("clerk", county.other, since=date(2020, 1, 1)))
    assert client.post(reverse("open_file", args=[kept.pk])).status_code == 404
