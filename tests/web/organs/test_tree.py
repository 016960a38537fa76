"""Organs nested for showing."""

import pytest

from gongkai.web.organs.models import Organ
from gongkai.web.organs.tree import nested

pytestmark = pytest.mark.django_db


def names(branches):
    return {str(branch.organ): names(branch.below) for branch in branches}


def test_each_stands_under_the_one_above(county):
    assert names(nested(Organ.objects.order_by("path"))) == {
        "青禾县人民政府": {
            "柳溪镇人民政府": {"柳溪镇上湾村村民委员会": {}},
            "白塔乡人民政府": {},
            "青禾县水利局": {},
        }
    }
    del county


def test_what_lacks_the_one_above_is_a_top(county):
    seen = Organ.objects.filter(pk__in=[county.village.pk, county.other.pk]).order_by("path")
    assert names(nested(seen)) == {"柳溪镇上湾村村民委员会": {}, "白塔乡人民政府": {}}
