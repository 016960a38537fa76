"""What a person owes first."""

from datetime import date

import pytest
from allauth.mfa.models import Authenticator

from gongkai.web.organs.models import Post
from gongkai.web.organs.sign_in.standing import (
    DIRECTORY,
    by_own_password,
    has_second_factor,
    must_have_second_factor,
    owed,
)
from gongkai.web.organs.tables import roles

pytestmark = pytest.mark.django_db
TODAY = date(2026, 3, 2)


@pytest.fixture
def looking(client, rf):
    """A function that makes the request of somebody signed in."""

    def made(person, **session):
        client.force_login(person)
        request = rf.get("/")
        request.user, request.session = person, client.session
        request.session.update(session)
        return request

    return made


@pytest.mark.parametrize("role", list(roles()))
def test_the_table_says_which_posts_demand_it(county, person, role):
    assert must_have_second_factor(person(role, county.town), TODAY) == roles()[role].second_factor


def test_administrators_heads_and_final_reviewers_are_in_the_table():
    demanding = {role.key for role in roles().values() if role.second_factor}
    assert demanding == {"system_admin", "security_admin", "auditor", "office_head", "final_reviewer"}


def test_a_substitute_needs_it_too(county, person):
    head, colleague = person("office_head", county.town), person("clerk", county.town)
    post = Post.objects.get(person=head)
    Post.objects.create(person=colleague, organ=county.town, role=post.role, since=TODAY, stands_in_for=post)
    assert must_have_second_factor(colleague, TODAY)


def test_the_password_comes_first_then_the_second_factor(county, person, looking):
    head = person("office_head", county.town)
    Authenticator.objects.all().delete()
    head.must_change_password = True
    assert owed(looking(head), head, TODAY) == "account_change_password"
    head.must_change_password = False
    assert owed(looking(head), head, TODAY) == "mfa_activate_totp"
    Authenticator.objects.create(user=head, type=Authenticator.Type.TOTP, data={})
    assert has_second_factor(head)
    assert owed(looking(head), head, TODAY) is None


def test_a_password_kept_elsewhere_is_changed_elsewhere(county, person, looking):
    clerk = person("clerk", county.town)
    clerk.must_change_password = True
    assert by_own_password(looking(clerk))
    request = looking(clerk, _auth_user_backend=DIRECTORY)
    assert not by_own_password(request)
    assert owed(request, clerk, TODAY) is None
