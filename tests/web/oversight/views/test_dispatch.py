"""The monthly sheet on the screen and as files; behind every number its records."""

from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from letters import letter, noon

DAY = date(2026, 3, 2)


@pytest.fixture
def overseer(client, county, person, on_the_day):
    on_the_day(DAY)
    letter(county.town, date(2026, 2, 5)).do(actor=None, at=noon(date(2026, 2, 5)))
    client.force_login(person("overseer", county.county))
    return client


def test_the_sheet_of_a_month_leads_to_its_records(overseer, county):
    where = reverse("dispatch", args=[county.county.pk])
    assert overseer.get(reverse("dispatches"))["Location"] == where
    page = overseer.get(where, {"month": "2026-02"}).text
    address = reverse("dispatch_records", args=[county.town.pk, "requests"])
    assert f"{address}?month=2026-02" in page
    assert "2026年2月政务公开调度表" in page
    assert "共 1 条" in overseer.get(address, {"month": "2026-02"}).text
    assert "共 0 条" in overseer.get(address, {"month": "2026-03"}).text
    assert overseer.get(reverse("dispatch_records", args=[county.town.pk, "no.such"])).status_code == 404


@pytest.mark.parametrize("month", ["", "2026-13", "x", "2999-01"])
def test_what_is_no_month_is_this_one(overseer, county, month):
    assert "2026年3月" in overseer.get(reverse("dispatch", args=[county.county.pk]), {"month": month}).text


def test_it_leaves_as_a_workbook_and_as_a_document(overseer, county):
    where = reverse("dispatch", args=[county.county.pk])
    answer = overseer.get(where, {"month": "2026-02", "export": "xlsx"})
    rows = list(load_workbook(BytesIO(b"".join(answer.streaming_content))).active.values)
    assert rows[2][:3] == (county.town.name, 0, 1)
    answer = overseer.get(where, {"month": "2026-02", "export": "docx"})
    with ZipFile(BytesIO(answer.content)) as parts:
        assert county.town.name in parts.read("word/document.xml").decode()


def test_nobody_sees_the_records_of_others(overseer, county, person):
    overseer.force_login(person("office_head", county.county))
    assert overseer.get(reverse("dispatch_records", args=[county.town.pk, "requests"])).status_code == 403
    assert overseer.get(reverse("dispatch_records", args=[county.county.pk, "requests"])).status_code == 200
    overseer.force_login(person("overseer", county.other))
    assert overseer.get(reverse("dispatches"))["Location"] == reverse("cockpits")
