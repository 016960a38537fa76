"""What allauth is told: our words, closed doors, sealed secrets."""

import pytest
from allauth.mfa.models import Authenticator
from django.contrib.messages import get_messages
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import translation

from door import SECRET, enter, with_password
from gongkai.web.organs.sign_in.adapter import DONE, WRONG, OfficeAdapter, SecondFactorAdapter, refuse_locked
from gongkai.web.organs.sign_in.lockout import password_key
from gongkai.words import ENGLISH, say

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("message", [*WRONG.values(), *DONE.values()])
def test_everything_is_said_in_english_too(message):
    assert say(message, ENGLISH) != message


def test_errors_are_in_the_language_of_the_page():
    with translation.override("en"):
        error = OfficeAdapter().validation_error("username_password_mismatch")
    assert error.messages == [say(WRONG["username_password_mismatch"], ENGLISH)]
    assert OfficeAdapter().validation_error("username_taken").code == "username_taken"


def test_nobody_registers(rf):
    assert not OfficeAdapter().is_open_for_signup(rf.get("/"))


def test_a_locked_account_is_told_until_when(client, county, person):
    clerk = with_password(person("clerk", county.town))
    refuse_locked(password_key(clerk.username))
    for _ in range(5):
        enter(client, clerk, "wrong-wrong-wrong")
    with pytest.raises(ValidationError, match=r"请在 \d\d:\d\d 以后再试"):
        refuse_locked(password_key(clerk.username))


def test_what_was_done_is_said_in_our_words_and_no_more(client, county, person):
    clerk = with_password(person("clerk", county.town))
    assert not list(get_messages(enter(client, clerk).wsgi_request))
    told = list(get_messages(client.post(reverse("account_logout")).wsgi_request))
    assert [str(each) for each in told] == ["您已经退出登录。"]


def test_the_secret_of_a_second_factor_is_sealed(county, person):
    auditor = with_password(person("auditor", county.county), factor=True)
    kept = Authenticator.objects.get(user=auditor, type=Authenticator.Type.TOTP).data["secret"]
    assert SECRET not in kept
    assert SecondFactorAdapter().decrypt(kept) == SECRET
    assert SecondFactorAdapter().get_totp_label(auditor) == auditor.username


def test_a_second_factor_stays_where_a_post_demands_it(county, person):
    held = {
        role: Authenticator(user=person(role, county.town), type=Authenticator.Type.TOTP)
        for role in ("clerk", "auditor")
    }
    assert SecondFactorAdapter().can_delete_authenticator(held["clerk"])
    assert not SecondFactorAdapter().can_delete_authenticator(held["auditor"])
