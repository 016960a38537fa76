"""Actions on sign-in: what administrators do for others, and how far they reach."""

from datetime import UTC, date, datetime

import pytest
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from allauth.usersessions.models import UserSession
from django.core.cache import cache

from door import PASSWORD, enter, with_password
from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.sign_in import (
    ChangePassword,
    EndSessions,
    FailSignIn,
    ResetSignIn,
    RevokeSessions,
    SignIn,
    UnlockSignIn,
    home_of,
    password_faults,
)
from gongkai.web.organs.models import AuditRow, Post
from gongkai.web.organs.sign_in.lockout import locked_until

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
NEW = "brown-Mountain-2027-path"


def session_of(person, key="k"):
    return UserSession.objects.create(user=person, ip="127.0.0.1", session_key=key, user_agent="x")


def refused(action, actor):
    with pytest.raises(Refused) as caught:
        action.do(actor=actor, at=NOW)
    return [reason.message for reason in caught.value.reasons]


def test_a_person_is_at_home_where_the_account_was_opened(county, person):
    somebody = person("clerk", county.town)
    assert home_of(somebody) == county.town
    somebody.organ = county.other
    assert home_of(somebody) == county.other
    assert home_of(person()) is None


def test_coming_in_is_told_with_the_organ(county, person):
    clerk = person("clerk", county.town)
    SignIn(clerk).do(actor=clerk, at=NOW)
    row = AuditRow.objects.get()
    assert (row.action, row.organ, row.actor, row.detail) == ("sign_in", county.town, clerk, {})


def test_the_try_that_locks_says_until_when(client, county, person):
    clerk = with_password(person("clerk", county.town))
    for _ in range(5):
        enter(client, clerk, "wrong-wrong-wrong")
    details = list(AuditRow.objects.order_by("number").values_list("detail", flat=True))
    assert details[:4] == [{}] * 4
    assert details[4].keys() == {"locked_until"}
    FailSignIn(clerk).do(actor=None, at=NOW)


def test_a_changed_password_is_no_first_one_any_more(county, person):
    clerk = person("clerk", county.town)
    clerk.must_change_password = True
    ChangePassword(clerk).do(actor=clerk, at=NOW)
    clerk.refresh_from_db()
    assert not clerk.must_change_password


def test_own_sessions_are_ended_and_no_others(county, person):
    clerk, other = person("clerk", county.town), person("clerk", county.town)
    mine, theirs = session_of(clerk), session_of(other, "l")
    EndSessions(clerk, (mine,)).do(actor=clerk, at=NOW)
    assert refused(EndSessions(clerk, (theirs,)), clerk) == ["只能结束自己的登录"]
    assert list(UserSession.objects.all()) == [theirs]


def test_sessions_are_revoked(county, person):
    admin, clerk = person("security_admin", county.county), person("clerk", county.town)
    assert refused(RevokeSessions(clerk), admin) == ["没有登录中的会话"]
    session_of(clerk)
    RevokeSessions(clerk).do(actor=admin, at=NOW)
    assert not UserSession.objects.exists()
    assert AuditRow.objects.get().detail == {"sessions": 1}


def test_a_reset_leaves_nothing_of_the_old(county, person):
    admin, clerk = person("security_admin", county.county), with_password(person("clerk", county.town), factor=True)
    session_of(clerk)
    SocialAccount.objects.create(user=clerk, provider="office", uid="1")
    ResetSignIn(clerk, NEW).do(actor=admin, at=NOW)
    clerk.refresh_from_db()
    assert clerk.check_password(NEW)
    assert clerk.must_change_password
    assert not Authenticator.objects.filter(user=clerk).exists()
    assert not UserSession.objects.exists()
    assert not SocialAccount.objects.exists()
    assert AuditRow.objects.get().detail == {"sessions": 1, "identities": 1}
    assert NEW not in str(list(AuditRow.objects.values()))


def test_a_weak_password_is_refused_and_said_where(county, person):
    clerk = person("clerk", county.town)
    assert refused(ResetSignIn(clerk, "short"), None)
    assert {fault.about for fault in password_faults("short", clerk)} == {"password"}


def test_who_is_locked_out_is_let_try_again(client, county, person):
    admin, clerk = person("security_admin", county.county), with_password(person("clerk", county.town))
    assert refused(UnlockSignIn(clerk), admin) == ["账户没有锁定"]
    for _ in range(5):
        enter(client, clerk, "wrong-wrong-wrong")
    assert locked_until(clerk)
    UnlockSignIn(clerk).do(actor=admin, at=NOW)
    assert locked_until(clerk) is None
    assert enter(client, clerk).status_code == 302
    cache.clear()


def test_nobody_administers_the_own_sign_in(county, person):
    admin = person("security_admin", county.county)
    assert refused(ResetSignIn(admin, NEW), admin) == ["自己的登录请在“我的账户”中管理"]


@pytest.mark.parametrize("place", ["county", "other"])
def test_a_post_beyond_the_administrators_reach_shields_its_holder(county, person, place):
    admin, clerk = person("security_admin", county.town), person("clerk", county.town)
    elsewhere = Post.objects.create(person=clerk, organ=getattr(county, place), role="auditor", since=date(2026, 1, 1))
    clerk.organ = county.town
    clerk.save()
    assert "管辖以外" in refused(ResetSignIn(clerk, NEW), admin)[0]
    elsewhere.until = date(2026, 2, 1)
    elsewhere.save()
    ResetSignIn(clerk, NEW).do(actor=admin, at=NOW)


def test_other_roles_reset_nobody(county, person):
    clerk = person("clerk", county.town)
    for role in ("system_admin", "auditor", "office_head", "overseer"):
        assert refused(ResetSignIn(clerk, PASSWORD), person(role, county.county))
