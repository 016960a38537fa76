"""Forms on people: what they offer to whom."""

from datetime import date

import pytest

from gongkai.web.organs.models import Person, Post
from gongkai.web.organs.people_forms import AppointForm, CreatePersonForm, DismissForm, ResetForm, SubstituteForm
from gongkai.web.organs.tables import roles

pytestmark = pytest.mark.django_db


def offered(form, name):
    return [record.name for record in form.fields[name].queryset]


def test_organs_of_ones_own_are_offered_open_ones_alone(county, person):
    county.village.closed_on = date(2020, 1, 1)
    county.village.save()
    admin = person("system_admin", county.town)
    form = CreatePersonForm(admin)
    assert offered(form, "at_organ") == [county.town.name]
    assert form.fields["at_organ"].initial == county.town
    assert offered(CreatePersonForm(person("clerk", county.town)), "at_organ") == []


def test_organs_stand_as_in_the_tree(county, person):
    choices = [label for _, label in CreatePersonForm(person("system_admin", county.county)).fields["at_organ"].choices]
    assert choices[1] == county.county.name
    assert choices[3] == f"　　{county.village.name}"


def test_an_appointment_starts_from_the_persons_own_organ(county, person):
    subject = Person.objects.create(username="new", name="钱新", organ=county.other)
    form = AppointForm(person("security_admin", county.county), subject)
    assert form.fields["at_organ"].initial == county.other
    assert {key for key, _ in form.fields["role"].choices} == {"", *roles()}


def test_substitutes_are_colleagues_of_the_same_organ(county, person):
    holder, near, gone = person("clerk", county.town), person("contributor", county.town, name="近"), person(name="离")
    gone.organ, gone.is_active = county.town, False
    gone.save()
    person("clerk", county.other, name="远")
    assert offered(SubstituteForm(Post.objects.get(person=holder)), "person") == [near.name]


def test_an_ending_and_a_reset_ask_for_one_thing():
    assert list(DismissForm().fields) == ["last_day"]
    assert list(ResetForm().fields) == ["password"]
    assert not ResetForm({"password": ""}).is_valid()
