"""People and posts: what the database itself holds them to."""

from datetime import date

import pytest
from django.db import IntegrityError, transaction

from gongkai.web.organs.models import Person, Post

pytestmark = pytest.mark.django_db


def test_a_person_goes_by_one_name(person):
    somebody = person(name="柳小禾")
    assert {str(somebody), somebody.get_full_name(), somebody.get_short_name()} == {"柳小禾"}
    assert {"first_name", "last_name"}.isdisjoint(field.name for field in Person._meta.get_fields())


def test_posts_are_held_from_their_first_day_to_their_last(county, person):
    person("clerk", county.town, since=date(2026, 3, 1), until=date(2026, 3, 31))
    days = [date(2026, 2, 28), date(2026, 3, 1), date(2026, 3, 31), date(2026, 4, 1)]
    assert [Post.objects.held_on(day).count() for day in days] == [0, 1, 1, 0]


def test_a_post_cannot_end_before_it_begins(county, person):
    holder = person()
    with pytest.raises(IntegrityError), transaction.atomic():
        Post.objects.create(
            person=holder, organ=county.town, role="clerk", since=date(2026, 3, 2), until=date(2026, 3, 1)
        )


def test_a_post_says_who_where_and_what(county, person):
    person("clerk", county.town, name="柳小禾")
    assert str(Post.objects.get()) == "柳小禾 柳溪镇人民政府 公开办工作人员"
