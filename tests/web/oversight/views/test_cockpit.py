"""The county at a glance on the screen: numbers that lead to their records, blanks where one may not look."""

from datetime import date
from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook

from gongkai.web.oversight.gauges import gauge
from gongkai.web.oversight.models import Flaw
from letters import letter, noon

DAY = date(2026, 3, 2)


@pytest.fixture
def late(county):
    """A flaw and a request of the town that are late, and a number shown for the month."""
    told = {"kind": "other", "print": "p", "about": "指南过时", "found_on": DAY, "due": date(2026, 3, 1)}
    letter(county.town, date(2025, 12, 1)).do(actor=None, at=noon(date(2025, 12, 1)))
    made = Flaw.objects.create(organ=county.town, **told)
    gauge(DAY)
    return made


@pytest.fixture
def overseer(client, county, person, on_the_day):
    on_the_day(DAY)
    client.force_login(person("overseer", county.county))
    return client


@pytest.mark.usefixtures("late")
def test_every_number_leads_to_its_records(overseer, county):
    assert overseer.get(reverse("cockpits"))["Location"] == reverse("cockpit", args=[county.county.pk])
    page = overseer.get(reverse("cockpit", args=[county.county.pk])).text
    address = reverse("late_records", args=[county.town.pk, "oversight.flaws"])
    assert address in page
    assert "<svg" in page
    assert "4 个机关，1 个有逾期" in page
    assert "指南过时" in overseer.get(address).text
    assert overseer.get(reverse("late_records", args=[county.town.pk, "no.such"])).status_code == 404


@pytest.mark.usefixtures("late")
def test_what_may_not_be_seen_is_neither_counted_nor_listed(client, county, person, on_the_day):
    on_the_day(DAY)
    client.force_login(person("office_head", county.county))
    page = client.get(reverse("cockpit", args=[county.county.pk])).text
    address = reverse("late_records", args=[county.town.pk, "requests.cases"])
    assert address not in page
    assert client.get(address).status_code == 403
    assert 'id="trend-requests-cases"' not in page
    client.force_login(person("overseer", county.other))
    assert client.get(reverse("cockpit", args=[county.county.pk])).status_code == 404
    assert "没有可以监督的机关" in client.get(reverse("cockpits")).text


@pytest.mark.usefixtures("late")
def test_it_leaves_as_a_workbook(overseer, county):
    answer = overseer.get(reverse("cockpit", args=[county.county.pk]), {"export": "xlsx"})
    rows = list(load_workbook(BytesIO(b"".join(answer.streaming_content))).active.values)
    assert rows[0][0] == "机关"
    assert [row[0] for row in rows[1:]] == [
        each.name for each in (county.county, county.town, county.other, county.department)
    ]
    assert sum(count for row in rows[1:] for count in row[1:-3]) == 2
