"""Table four as the records make it; every number leads to its cases."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.requests.models import Proceeding


@pytest.fixture(autouse=True)
def today(on_the_day):
    on_the_day(date(2025, 12, 31))


@pytest.fixture
def cases(office):
    day, result = date(2025, 5, 6), {"result": "corrected", "result_on": date(2025, 6, 1)}
    for role in ("actor", "reviewer"):
        told = {"body": "县政府", "filed_on": day, "role": role, **result}
        Proceeding.objects.create(organ=office.organ, kind="reconsideration", **told)


@pytest.mark.usefixtures("cases")
def test_each_number_leads_to_its_cases_and_a_joint_defendant_counts_not(client, office):
    client.force_login(office.clerk)
    page = client.get(reverse("table_four")).content.decode()
    behind = reverse("behind_table_four", args=[office.organ.pk, 2025, "t4.reconsideration.corrected"])
    assert f'<a href="{behind}">1</a>' in page
    assert client.get(behind).context["page"].paginator.count == 1


@pytest.mark.usefixtures("cases")
def test_another_year_is_chosen(client, office):
    client.force_login(office.clerk)
    page = client.get(f"{reverse('table_four')}?organ={office.organ.pk}&year=2024")
    assert page.context["year"] == 2024
    assert not any(count for _, cells in page.context["rows"] for _, count in cells)


@pytest.mark.parametrize("cell", ["t3.new.natural", "t4.nothing"])
def test_what_is_no_cell_is_not_there(client, office, cell):
    client.force_login(office.clerk)
    assert client.get(reverse("behind_table_four", args=[office.organ.pk, 2025, cell])).status_code == 404


def test_another_organs_table_is_not_shown(client, office, county):
    client.force_login(office.clerk)
    assert client.get(f"{reverse('table_four')}?organ={county.other.pk}").status_code == 404
