"""Screens of hotline orders: list, page, steps, the caller behind a recorded look, figures."""

from contextlib import closing
from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.dialogue.models import Order
from gongkai.web.organs.models import AuditRow
from hotline import CAME, CLOSED, order, take

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def clerk(county, person, client, on_the_day):
    on_the_day(date(2026, 3, 9))
    somebody = person("clerk", county.town)
    client.force_login(somebody)
    return somebody


def shown(client, **told):
    return client.get(reverse("orders"), told).text


def test_an_order_is_typed_in(county, client):
    told = {
        "number": "A1",
        "kind": "help",
        "subject": "修路",
        "received_on": "2026-03-02",
        "name": "张三",
        "phone": "1",
    }
    page = client.post(reverse("enter_order", args=[county.town.pk]), told, follow=True).text
    assert "修路" in page
    assert "张三" not in page
    assert Order.objects.get().caller == {"caller": "张三", "phone": "1"}


def test_the_list_narrows(county, client):
    late, done, elsewhere = order(county.town), order(county.town, steps=CLOSED), order(county.other)
    page = shown(client)
    assert late.number in page
    assert done.number in page
    assert elsewhere.number not in page
    assert done.number not in shown(client, which="overdue")
    assert "已逾期" in shown(client, which="overdue")
    assert late.number not in shown(client, q=done.number)
    assert late.number not in shown(client, which="mine")
    with closing(client.get(reverse("orders"), {"export": "xlsx"})) as file:
        assert file.status_code == 200


def test_the_list_takes_as_many_queries_for_many_as_for_one(county, client, django_assert_max_num_queries):
    for _ in range(5):
        order(county.town)
    with django_assert_max_num_queries(20):
        shown(client)


def test_steps_are_offered_and_taken(county, client):
    made = order(county.town)
    page = client.get(reverse("order", args=[made.pk])).text
    assert "退回热线" in page
    assert "办结</a>" not in page
    address = reverse("order_step", args=[made.pk, "accept_order"])
    assert client.get(address).status_code == 200
    client.post(address, {"on": "2026-03-03", "text": ""})
    dispatch = reverse("order_step", args=[made.pk, "dispatch_order"])
    client.post(dispatch, {"on": "2026-03-03", "text": "", "department": county.village.pk})
    assert Order.objects.get().department == county.village
    assert client.get(reverse("order_step", args=[made.pk, "nothing"])).status_code == 404
    assert client.get(reverse("order_step", args=[made.pk, "supervise_order"])).status_code == 403


def test_what_the_caller_said_of_it_is_asked(county, client):
    made = order(county.town, steps=CLOSED)
    visit = reverse("order_step", args=[made.pk, "visit_order"])
    assert "基本满意" in client.get(visit).text
    client.post(visit, {"on": "2026-03-09", "text": "", "satisfaction": "fair"})
    assert "基本满意" in client.get(reverse("order", args=[made.pk])).text


def test_the_caller_is_shown_once_it_is_written_down(county, client, clerk):
    made = order(county.town, steps=CLOSED)
    assert "张三" not in client.get(reverse("order", args=[made.pk])).text
    answer = client.post(reverse("order_caller", args=[made.pk]))
    assert "13800001234" in answer.text
    assert "电工已经修好" in answer.text
    assert answer["Cache-Control"] == "no-store"
    assert AuditRow.objects.get(action="open_caller").actor_name == clerk.name


def test_the_office_asked_sees_what_was_passed_on_to_it(county, person, client, on_the_day):
    on_the_day(date(2026, 3, 9))
    made = order(county.town, steps=[("accept_order", CAME)])
    client.force_login(person("contributor", county.village))
    assert client.get(reverse("order", args=[made.pk])).status_code == 403
    take(made, "dispatch_order", CAME, department=county.village)
    assert "反馈办理情况" in client.get(reverse("order", args=[made.pk])).text
    assert made.number in shown(client, which="mine")


def test_figures_lead_to_the_orders(county, client):
    order(county.town, steps=CLOSED)
    page = client.get(reverse("order_figures"), {"year": "2026"}).text
    assert "received_on_from=2026-03-01" in page
    assert "received_on_from=2026-03-01" in client.get(reverse("order_figures"), {"year": "9" * 5000}).text
    assert "100.0%" in page
