"""A question is about the organ it names, by whatever people call it, else about the one asked."""

from datetime import date

import pytest

from gongkai.web.organs.models import Organ
from gongkai.web.portal.answer_places import Places, names_of

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)


def places(text, asked):
    return Places(text, Organ.objects.get(pk=asked.pk), DAY)


@pytest.mark.parametrize("text", ["柳溪镇政府电话", "柳溪镇人民政府电话", "青禾县柳溪镇低保", "柳溪镇的低保"])
def test_the_organ_named_is_meant(county, text):
    if "青禾县" not in text:
        assert places(text, county.county).organ.name == county.town.name
    assert places(text, county.other).organ.pk in {county.town.pk, county.other.pk}


def test_a_village_is_meant_and_answered_at_the_town(county):
    found = places("上湾村低保评议", county.county)
    assert (found.organ.pk, found.site.pk) == (county.village.pk, county.town.pk)
    assert (found.names, found.names_below, found.names_above) == (("上湾村",), ("上湾村",), ())


def test_who_names_nobody_asks_whom_they_ask(county):
    assert places("低保", county.town).organ.pk == county.town.pk
    assert places("青禾县的低保", county.town).organ.pk == county.town.pk, "the organ above is no other place"


def test_of_two_villages_of_one_name_only_that_of_the_organ_asked_is_meant(county):
    town = Organ.objects.get(pk=county.other.pk)
    twin = town.add_child(kind="village", name="白塔乡上湾村村民委员会")
    assert places("上湾村低保", county.county).organ.pk == county.county.pk
    assert places("上湾村低保", county.other).organ.pk == twin.pk


def test_an_inner_office_is_not_known_by_what_every_organ_has(county):
    town = Organ.objects.get(pk=county.town.pk)
    town.add_child(kind="office", name="柳溪镇便民服务中心")
    names = {organ.name: found for organ, found in names_of(Organ.objects.all())}
    assert "便民服务中心" not in names["柳溪镇便民服务中心"]
    assert "水利局" in names["青禾县水利局"]
