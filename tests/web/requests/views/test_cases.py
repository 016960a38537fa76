"""The register and the page of a case."""

from datetime import date

import pytest
from django.urls import reverse

from letters import letter as written
from letters import noon


@pytest.fixture
def clerk(client, office, on_the_day):
    on_the_day(date(2025, 4, 1))
    client.force_login(office.clerk)
    return client


def test_the_register_lists_the_organs_own_cases_without_names(clerk, letter):
    letter(subjects=("青苗补偿标准", "低保名单"))
    page = clerk.get(reverse("cases")).content.decode()
    assert "青苗补偿标准" in page
    assert "低保名单" in page
    assert "张三" not in page


def test_a_case_says_what_is_due_and_why(clerk, letter):
    page = clerk.get(reverse("case", args=[letter()[0].pk])).content.decode()
    assert "次日起算20个工作日" in page
    assert "2025年3月31日" in page
    assert "张三" not in page


def test_a_case_of_another_organ_is_not_there(clerk, office):
    elsewhere = written(office.other, date(2025, 3, 3)).do(actor=None, at=noon(date(2025, 3, 3))).requests.get()
    assert clerk.get(reverse("case", args=[elsewhere.pk])).status_code == 404


def test_a_large_register_asks_no_more_often(clerk, letter, django_assert_max_num_queries):
    letter(subjects=[f"事项{n}" for n in range(30)])
    clerk.get(reverse("cases"))
    with django_assert_max_num_queries(12):
        clerk.get(reverse("cases"))
