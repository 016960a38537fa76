"""The sample's organs are found by their keys, and people by what they are there."""

from datetime import date

import pytest

from gongkai.web.organs.models import Organ
from gongkai.web.organs.sample_places import holder, sample_names, sample_organ

DAY = date(2026, 3, 2)


def test_an_organ_is_found_by_its_key(db):  # noqa: ARG001 -- opens the database
    made = Organ.add_root(kind="county", name=sample_names()["county"])
    assert sample_organ("county") == made
    with pytest.raises(Organ.DoesNotExist):
        sample_organ("liuwan")


def test_the_first_who_was_appointed_holds_a_role(county, person):
    first, _ = person("clerk", county.town), person("clerk", county.town)
    assert holder(county.town, "clerk", DAY) == first
    with pytest.raises(IndexError):
        holder(county.other, "clerk", DAY)
