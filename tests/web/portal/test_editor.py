"""Wagtail's room: our table opens it and nothing else does."""

import pytest
from django.contrib.auth.models import AnonymousUser

from gongkai.web.portal.editor import EditorBackend

pytestmark = pytest.mark.django_db
ACCESS = "wagtailadmin.access_admin"


@pytest.mark.parametrize(
    ("role", "permission", "granted"),
    [
        ("clerk", ACCESS, True),
        ("final_reviewer", ACCESS, True),
        ("system_admin", ACCESS, False),
        ("clerk", "wagtailcore.publish_page", False),
        ("clerk", "auth.add_user", False),
    ],
)
def test_it_grants_entry_to_those_of_the_table_and_nothing_more(county, person, role, permission, granted):
    assert person(role, county.county).has_perm(permission) is granted


def test_strangers_do_not_enter():
    assert not EditorBackend().has_perm(AnonymousUser(), ACCESS)


def test_it_signs_nobody_in():
    assert EditorBackend().authenticate(None, username="clerk", password="") is None
