"""Addresses with a NUL are refused before a database is asked."""

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("query", ["q=%00", "q=a%00b", "organ=%00"])
@pytest.mark.parametrize("name", ["home", "public_surveys", "account_login"])
def test_what_no_text_can_hold_is_no_address(client, name, query):
    answer = client.get(f"{reverse(name)}?{query}")
    assert (answer.status_code, "请求有误" in answer.content.decode()) == (400, True)


def test_nor_is_it_part_of_a_path(client):
    assert client.get("/subscriptions/%00").status_code == 400


def test_a_percent_sign_is_one(client):
    assert client.get(reverse("home"), {"q": "%00"}).status_code == 200
