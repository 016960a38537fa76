"""Sealed fields: what is kept is unreadable, what is read is what was kept, and nobody searches by it."""

import pytest
from django.core.exceptions import FieldError
from django.db import connection

from gongkai.web.organs.models import Organ
from gongkai.web.requests.models import Applicant


def kept(**told):
    organ = Organ.add_root(kind="county", name="青禾县人民政府")
    return Applicant.objects.create(organ=organ, kind="natural", mark="m", **{"name": "张三"} | told)


@pytest.mark.django_db
def test_text_and_values_come_back_and_lie_unreadable():
    kept(identity="34000019900101001X", contact={"phone": "13800001234"})
    again = Applicant.objects.get()
    assert (again.name, again.identity, again.contact) == ("张三", "34000019900101001X", {"phone": "13800001234"})
    with connection.cursor() as cursor:
        cursor.execute("select name, identity, contact from requests_applicant")
        (row,) = cursor.fetchall()
    assert not [cell for cell in row for datum in ("张三", "34000019900101001X", "1380000") if datum in cell]


@pytest.mark.django_db
def test_blank_stays_blank():
    kept(identity="", contact={})
    assert (Applicant.objects.get().identity, Applicant.objects.get().contact) == ("", {})


@pytest.mark.django_db
def test_nobody_searches_by_what_is_sealed():
    with pytest.raises(FieldError):
        Applicant.objects.filter(name__icontains="张").exists()
