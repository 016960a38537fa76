"""Actions on whole accounts: closed when somebody leaves, opened again, never the last administrator's."""

from datetime import UTC, date, datetime, timedelta

import pytest
from allauth.usersessions.models import UserSession

from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.account import CloseAccount, OpenAccount
from gongkai.web.organs.actions.post import Appoint, Substitute
from gongkai.web.organs.models import AuditRow, Post
from gongkai.web.organs.permissions import may
from gongkai.web.organs.tables import roles

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
TODAY = date(2026, 3, 2)
ADMINISTRATORS = [key for key, role in roles().items() if role.administrator]


def refused(action, actor=None):
    with pytest.raises(Refused) as caught:
        action.do(actor=actor, at=NOW)
    return [reason.message for reason in caught.value.reasons]


def test_who_leaves_is_out_at_once_and_holds_nothing_from_tomorrow(county, person):
    admin, clerk = person("security_admin", county.county), person("clerk", county.town)
    UserSession.objects.create(user=clerk, ip="127.0.0.1", session_key="k", user_agent="x")
    CloseAccount(clerk).do(actor=admin, at=NOW)
    clerk.refresh_from_db()
    assert not clerk.is_active
    assert not may(clerk, "see_desk", None, TODAY)
    assert not UserSession.objects.exists()
    assert clerk.posts.get().until == TODAY
    row = AuditRow.objects.get()
    assert (row.action, row.actor, row.organ) == ("close_account", admin, county.town)
    assert row.detail == {"is_active": [True, False], "posts": 1, "sessions": 1}
    assert refused(CloseAccount(clerk), admin) == ["账户已经停用"]


def test_posts_to_come_are_taken_back_and_substitutes_go_too(county, person):
    clerk, other = person("clerk", county.town), person()
    post = clerk.posts.get()
    Substitute(post, other, TODAY, date(2026, 3, 9)).do(actor=None, at=NOW)
    later = Substitute(post, person(), date(2026, 4, 1), date(2026, 4, 9)).do(actor=None, at=NOW)
    to_come = Appoint(clerk, county.town, "contributor", date(2026, 5, 1)).do(actor=None, at=NOW)
    CloseAccount(clerk).do(actor=None, at=NOW)
    assert other.posts.get().until == TODAY
    assert not Post.objects.filter(pk__in=[later.pk, to_come.pk]).exists()
    assert not Post.objects.held_on(TODAY + timedelta(days=1)).exists()


def test_an_account_opened_again_brings_no_post_back(county, person):
    clerk = person("clerk", county.town)
    assert refused(OpenAccount(clerk)) == ["账户正在使用"]
    CloseAccount(clerk).do(actor=None, at=NOW)
    assert refused(Appoint(clerk, county.town, "contributor", TODAY)) == ["{person}的账户已经停用，请先恢复账户"]
    OpenAccount(clerk).do(actor=person("security_admin", county.county), at=NOW)
    clerk.refresh_from_db()
    assert clerk.is_active
    assert not clerk.posts.after(TODAY).exists()


@pytest.mark.parametrize("role", ADMINISTRATORS)
def test_the_last_administrator_stays_until_another_is_there(county, person, role):
    last = person(role, county.county)
    below = person(role, county.town)
    soon_gone, closed = person(role, county.county, until=TODAY), person(role, county.county)
    closed.is_active = False
    closed.save()
    assert refused(CloseAccount(last)) == ["“{organ}”没有其他人担任“{role}”，请先任命另一人"]
    CloseAccount(below).do(actor=None, at=NOW)
    CloseAccount(soon_gone).do(actor=None, at=NOW)
    person(role, county.county)
    CloseAccount(last).do(actor=None, at=NOW)
    assert not last.is_active


def test_a_substitute_is_nobody_to_leave_the_house_to(county, person):
    last, stand_in = person("auditor", county.county), person()
    Substitute(last.posts.get(), stand_in, TODAY, date(2026, 12, 31)).do(actor=None, at=NOW)
    assert refused(CloseAccount(last))
    CloseAccount(stand_in).do(actor=None, at=NOW)


def test_only_the_security_administrator_closes_and_never_the_own_or_one_shielded(county, person):
    admin, clerk = person("security_admin", county.county), person("clerk", county.town)
    for role in ("system_admin", "auditor", "office_head", "overseer"):
        assert refused(CloseAccount(clerk), person(role, county.county))
    assert refused(CloseAccount(admin), admin)
    assert refused(CloseAccount(clerk), person("security_admin", county.other))
    assert clerk.posts.get().until is None
