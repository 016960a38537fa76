"""Lock-out: counted by account, for a while, and released."""

from datetime import UTC, datetime

import pytest

from door import enter, with_password
from gongkai.web.organs.sign_in import lockout
from gongkai.web.organs.sign_in.lockout import code_key, locked_key, locked_until, password_key, release

pytestmark = pytest.mark.django_db


@pytest.fixture
def clerk(county, person):
    return with_password(person("clerk", county.town))


def fail(client, clerk, times=5):
    for _ in range(times):
        enter(client, clerk, "wrong-wrong-wrong")


def test_four_failures_lock_nothing(client, clerk):
    fail(client, clerk, 4)
    assert locked_until(clerk) is None


def test_five_failures_lock_for_a_quarter_of_an_hour_after_the_first(client, clerk, monkeypatch):
    fail(client, clerk)
    until = locked_until(clerk)
    assert locked_key(password_key(clerk.username)) == until
    monkeypatch.setattr(lockout.time, "time", lambda: until.timestamp() - 1)
    assert locked_until(clerk) == until
    monkeypatch.setattr(lockout.time, "time", lambda: until.timestamp() + 1)
    assert locked_until(clerk) is None


def test_the_right_password_does_not_open_what_is_locked(client, clerk):
    fail(client, clerk)
    page = enter(client, clerk).content.decode()
    assert "已经锁定，请在" in page


def test_the_name_counts_however_it_is_written(client, clerk):
    assert password_key(clerk.username.upper()) == password_key(clerk.username)
    fail(client, clerk)
    assert client.get("/office/").status_code == 302


def test_success_forgets_nothing_and_counts_nothing(client, clerk):
    fail(client, clerk, 4)
    enter(client, clerk)
    client.logout()
    fail(client, clerk, 1)
    assert locked_until(clerk)


def test_release(client, clerk):
    fail(client, clerk)
    release(clerk)
    assert locked_until(clerk) is None
    assert enter(client, clerk).status_code == 302


def test_codes_are_counted_beside(clerk):
    for rate, place in lockout._counts(code_key(clerk)):
        now = datetime(2100, 1, 1, tzinfo=UTC).timestamp()
        lockout.cache.set(place, [now] * rate.amount)
    assert locked_until(clerk).year == 2100
    release(clerk)
    assert locked_until(clerk) is None
