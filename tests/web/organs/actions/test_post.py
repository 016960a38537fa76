"""Actions on people and posts."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.post import Appoint, CreatePerson, Dismiss, Substitute
from gongkai.web.organs.models import AuditRow, Person, Post
from gongkai.web.organs.tables import roles

pytestmark = pytest.mark.django_db
ADMINISTRATORS = [key for key, role in roles().items() if role.administrator]
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
TODAY = date(2026, 3, 2)
PASSWORD = "green-River-2026-bend"  # noqa: S105 -- of nobody


def refused(action, actor=None):
    with pytest.raises(Refused) as caught:
        action.do(actor=actor, at=NOW)
    return caught.value.reasons


def test_an_account_is_opened_with_a_password_to_be_changed(county, person):
    admin = person("system_admin", county.county)
    made = CreatePerson(county.town, "zhang", "张某", PASSWORD).do(actor=admin, at=NOW)
    assert made.check_password(PASSWORD)
    assert made.must_change_password
    assert PASSWORD not in str(list(AuditRow.objects.values()))
    for username in ("zhang", "ZHANG"):
        (reason,) = refused(CreatePerson(county.town, username, "张某", PASSWORD))
        assert reason.about == "username"


@pytest.mark.parametrize(
    ("username", "password"),
    [("li", "short"), ("li", "123456789012"), ("a b", PASSWORD), ("longusername", "longusername1")],
)
def test_weak_passwords_and_odd_names_are_refused(county, username, password):
    assert refused(CreatePerson(county.town, username, "李某", password))
    assert not Person.objects.exists()


def test_administrators_are_three_people(county, person):
    holder = person("auditor", county.county)
    for role in ("system_admin", "security_admin"):
        assert refused(Appoint(holder, county.town, role, TODAY))
    Appoint(holder, county.town, "clerk", TODAY).do(actor=None, at=NOW)


def test_a_former_auditor_may_become_administrator(county, person):
    holder = person("auditor", county.county, until=date(2026, 3, 1))
    Appoint(holder, county.county, "system_admin", TODAY).do(actor=None, at=NOW)


def test_a_later_post_counts_against_an_open_one(county, person):
    holder = person("auditor", county.county, since=date(2026, 6, 1))
    assert refused(Appoint(holder, county.county, "system_admin", TODAY))
    Appoint(holder, county.county, "system_admin", TODAY, date(2026, 5, 31)).do(actor=None, at=NOW)


@pytest.mark.parametrize(
    ("role", "since", "until"),
    [("king", TODAY, None), ("clerk", TODAY, date(2026, 3, 1)), ("clerk", date(2026, 2, 1), None)],
)
def test_what_speaks_against_an_appointment(county, person, role, since, until):
    holder = person("clerk", county.town)
    assert refused(Appoint(holder, county.town, role, since, until))


def test_substitutes(county, person):
    clerk, other = person("clerk", county.town), person()
    post = Post.objects.get(person=clerk)
    assert refused(Substitute(post, clerk, TODAY, date(2026, 3, 9)))
    assert refused(Substitute(post, other, date(2025, 12, 1), date(2026, 3, 9)))
    made = Substitute(post, other, TODAY, date(2026, 3, 9)).do(actor=None, at=NOW)
    assert (made.role, made.stands_in_for) == ("clerk", post)
    assert refused(Substitute(made, person(), TODAY, date(2026, 3, 9)))


def test_a_head_may_name_substitutes_in_the_own_organ_only(county, person):
    head = person("office_head", county.town)
    here, there = person("clerk", county.town), person("clerk", county.other)
    Substitute(Post.objects.get(person=here), person(), TODAY, date(2026, 3, 9)).do(actor=head, at=NOW)
    assert refused(Substitute(Post.objects.get(person=there), person(), TODAY, date(2026, 3, 9)), head)


@pytest.mark.parametrize("role", ADMINISTRATORS)
def test_an_administrators_substitute_is_named_by_who_appoints_administrators_and_is_another(county, person, role):
    head, post = person("office_head", county.town), person(role, county.town).posts.get()
    for somebody in (head, person()):
        (reason,) = refused(Substitute(post, somebody, TODAY, date(2026, 3, 9)), head)
        assert reason.values == {"permission": "任命职务"}
    security = person("security_admin", county.county)
    assert refused(Substitute(post, security, TODAY, date(2026, 3, 9)), security)
    Substitute(post, person(), TODAY, date(2026, 3, 9)).do(actor=security, at=NOW)


@pytest.mark.parametrize("role", ADMINISTRATORS)
def test_the_last_administrator_is_not_dismissed_before_another_is_there(county, person, role):
    last = person(role, county.county).posts.get()
    below, soon_gone = person(role, county.town).posts.get(), person(role, county.county, until=TODAY).posts.get()
    stand_in = Substitute(last, person(), TODAY, date(2026, 12, 31)).do(actor=None, at=NOW)
    to_come = person(role, county.county, since=date(2026, 6, 1)).posts.get()
    (reason,) = refused(Dismiss(last, TODAY))
    assert reason.message == "“{organ}”没有其他人担任“{role}”，请先任命另一人"
    for post in (below, stand_in):
        Dismiss(post, TODAY).do(actor=None, at=NOW)
    Dismiss(soon_gone, date(2026, 3, 1)).do(actor=None, at=NOW)
    Dismiss(to_come, TODAY).do(actor=None, at=NOW)
    assert refused(Dismiss(last, date.max))
    person(role, county.county, since=date(2026, 3, 3))
    Dismiss(last, TODAY).do(actor=None, at=NOW)


def test_who_administers_above_too_may_leave_the_post_below(county, person):
    security = person("security_admin", county.county)
    below = Post.objects.create(person=security, organ=county.town, role="security_admin", since=date(2026, 1, 1))
    Dismiss(below, TODAY).do(actor=None, at=NOW)


def test_dismissals(county, person):
    post = Post.objects.get(person=person("clerk", county.town))
    assert refused(Dismiss(post, date(2025, 12, 1)))
    Dismiss(post, TODAY).do(actor=None, at=NOW)
    assert refused(Dismiss(post, TODAY))
    post.refresh_from_db()
    assert post.until == TODAY


def test_a_post_that_never_began_is_taken_back(county, person):
    holder, other = person("clerk", county.town, since=date(2026, 5, 1)), person()
    post = holder.posts.get()
    Substitute(post, other, date(2026, 5, 2), date(2026, 5, 9)).do(actor=None, at=NOW)
    Dismiss(post, TODAY).do(actor=None, at=NOW)
    assert not Post.objects.exists()
    assert AuditRow.objects.order_by("number").last().subject_key == str(post.pk)
