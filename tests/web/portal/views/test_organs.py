"""The public's pages on organs: no signing in, what the guide must state, and nothing closed."""

from datetime import date

import pytest
from django.urls import reverse

from gongkai.web.organs.models import Organ
from gongkai.web.portal.views.organs import GUIDE

pytestmark = pytest.mark.django_db


def page(client, name, *given, **query):
    answer = client.get(reverse(name, args=given), query)
    return answer.status_code, answer.content.decode()


def test_the_first_page_shows_the_first_two_levels(client, county):
    status, text = page(client, "home")
    assert status == 200
    assert text.index("青禾县人民政府") < text.index("柳溪镇人民政府")
    assert county.village.name not in text


def test_an_installation_without_organs_says_so(client, db):  # noqa: ARG001 -- opens the database
    assert "还没有设立机关" in page(client, "home")[1]


def test_a_search_finds_organs_at_any_depth(client, county):
    _, text = page(client, "home", q="上湾")
    assert county.village.name in text
    assert county.other.name not in text


@pytest.mark.usefixtures("county")
def test_a_search_without_a_result_says_so(client):
    assert "换几个字" in page(client, "home", q="<script>")[1]


def test_a_search_for_very_much_is_a_search_for_its_beginning(client, county):
    status, text = page(client, "home", q="上湾" * 30_000)
    assert status == 200
    assert county.village.name not in text


def test_an_organs_page_states_all_that_the_guide_must(client, county):
    for name in GUIDE:
        setattr(county.town, name, f"{name}1"[:6])
    county.town.save()
    _, text = page(client, "public_organ", county.town.pk)
    assert all(f"{name}1"[:6] in text for name in GUIDE)
    assert county.county.name in text
    assert county.village.name in text


def test_what_is_not_stated_shows_as_such(client, county):
    assert page(client, "public_organ", county.town.pk)[1].count("未填写") == len(GUIDE)


def test_a_closed_organ_is_gone(client, county):
    Organ.objects.filter(pk=county.town.pk).update(closed_on=date(2020, 1, 1))
    assert page(client, "public_organ", county.town.pk)[0] == 404
    assert county.town.name not in page(client, "home")[1]


@pytest.mark.usefixtures("county")
def test_the_accessibility_statement_names_whom_to_tell(client):
    status, text = page(client, "accessibility")
    assert status == 200
    assert "青禾县人民政府" in text


@pytest.mark.parametrize("organs", [3, 30])
def test_queries_do_not_grow_with_the_organs(client, county, django_assert_max_num_queries, organs):
    for number in range(organs):
        county.county.add_child(kind="township", name=f"第{number}镇人民政府")
    with django_assert_max_num_queries(3):
        page(client, "home")
    # The organ, its columns and settings, what is new of it and of its villages, its reports, the surveys that stand in
    # the page, and in one the organs above and below.
    for organ in (county.county, county.town):
        with django_assert_max_num_queries(8):
            page(client, "public_organ", organ.pk)
