"""Marks made before are made anew, so that whoever is known by a number is found by it."""

from importlib import import_module
from types import SimpleNamespace

import pytest
from django.apps import apps
from django.db import connection

from gongkai.web.organs.sealing import sealed
from gongkai.web.requests.marks import person_mark
from gongkai.web.requests.models import Applicant

marks = import_module("gongkai.web.requests.migrations.0005_marks")


@pytest.fixture
def there(office):
    """A function that enters an applicant as an older version did."""

    def made(**told):
        return Applicant.objects.create(organ=office.organ, kind="natural", **{"name": "张三", "mark": "old", **told})

    return made


def marked(applicant):
    marks.make_anew(apps, SimpleNamespace(connection=connection))
    return Applicant.objects.values_list("mark", flat=True).get(pk=applicant.pk)


@pytest.mark.parametrize(
    ("told", "proof"),
    [
        ({"identity": "居民身份证 34000019900101001X"}, "34000019900101001X"),
        ({"contact": {"phone": "", "address": "柳湾镇"}}, "柳湾镇"),
        ({"identity": "34000019900101001X", "contact": {"phone": "13800001234"}}, "34000019900101001X"),
    ],
)
def test_a_mark_is_made_as_it_is_made_now(there, told, proof):
    assert marked(there(**told)) == person_mark("张三", proof)


def test_who_was_purged_or_proved_nothing_keeps_what_there_is(there):
    assert marked(there(name="", mark="")) == ""
    assert marked(there()) == "old"


def test_who_cannot_be_opened_keeps_the_old_one_and_the_others_do_not(there, monkeypatch):
    monkeypatch.setattr(marks, "AT_ONCE", 2)
    first, lost, last = (there(identity="护照E12345678") for _ in range(3))
    with connection.cursor() as cursor:
        foreign = sealed("李四", "another purpose")
        cursor.execute("UPDATE requests_applicant SET name = %s WHERE id = %s", [foreign, lost.pk])
    now = person_mark("张三", "E12345678")
    assert [marked(each) for each in (first, lost, last)] == [now, "old", now]
