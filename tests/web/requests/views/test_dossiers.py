"""A closed case leaves as one zip; a year's cases leave by a list."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.organs.actions.organ import ChangeSetting
from gongkai.web.organs.models import AuditRow
from letters import noon


@pytest.fixture(autouse=True)
def today(on_the_day):
    on_the_day(date(2025, 6, 10))


def test_a_closed_case_is_taken_and_the_trail_tells(client, office, letter, step):
    case = step(letter()[0], "answered:2025-03-10", "granted")
    client.force_login(office.clerk)
    assert reverse("take_dossier", args=[case.pk]) in client.get(reverse("case", args=[case.pk])).content.decode()
    answer = client.post(reverse("take_dossier", args=[case.pk]))
    assert answer.content.startswith(b"PK")
    assert AuditRow.objects.last().action == "take_dossier"


def test_an_open_one_is_not(client, office, letter):
    case = letter()[0]
    client.force_login(office.clerk)
    assert "还没有办结" in client.post(reverse("take_dossier", args=[case.pk]), follow=True).content.decode()


def test_the_list_holds_what_was_closed_between_two_days(client, office, letter, step):
    done, _ = step(letter()[0], "answered:2025-03-10", "granted"), letter()
    client.force_login(office.clerk)
    page = client.get(f"{reverse('dossiers')}?closed_from=2025-01-01&closed_to=2025-12-31")
    assert [line[0]["value"] for line in page.context["lines"]] == [done.number]
    assert page.context["lines"][0][-1]["value"] == 10


def test_a_long_list_asks_as_often_as_a_short_one(client, office, letter, step, django_assert_max_num_queries):
    ChangeSetting(office.organ, "keep_content", "30", date(2025, 3, 11)).do(actor=None, at=noon(date(2025, 3, 11)))
    client.force_login(office.clerk)
    for day in range(10, 22):
        step(letter()[0], f"answered:2025-03-{day}", "granted")
    client.get(reverse("dossiers"))
    with django_assert_max_num_queries(12):
        page = client.get(reverse("dossiers"))
    assert [line[-1]["value"] for line in page.context["lines"]] == [10] + [30] * 11
