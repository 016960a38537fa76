"""Sign-in end to end, and what is not offered."""

import re

import pytest
from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.urls import NoReverseMatch, resolve, reverse
from django.urls.exceptions import Resolver404

from door import PASSWORD, code, enter, with_password
from gongkai.web.organs.models import AuditRow

pytestmark = pytest.mark.django_db
NEW = "brown-Mountain-2027-path"


def acts():
    return list(AuditRow.objects.order_by("number").values_list("action", flat=True))


def test_a_clerk_comes_in_and_leaves(client, county, person):
    clerk = with_password(person("clerk", county.town))
    assert enter(client, clerk)["Location"] == reverse("desk")
    assert client.get(reverse("desk")).status_code == 200
    client.post(reverse("account_logout"))
    assert client.get(reverse("desk")).status_code == 302
    assert acts() == ["sign_in", "sign_out"]
    assert {row.organ for row in AuditRow.objects.all()} == {county.town}


def test_a_wrong_password_is_refused_and_told_to_the_trail(client, county, person):
    clerk = with_password(person("clerk", county.town))
    page = enter(client, clerk, "wrong-wrong-wrong")
    assert "用户名或者密码不对。" in page.content.decode()
    row = AuditRow.objects.get()
    assert (row.action, row.subject_key, row.actor) == ("fail_sign_in", str(clerk.pk), None)


def test_a_name_nobody_bears_leaves_no_trace(client, db):  # noqa: ARG001 -- opens the database
    page = client.post(reverse("account_login"), {"login": "secret typed as a name", "password": PASSWORD})
    assert "用户名或者密码不对。" in page.content.decode()
    assert not AuditRow.objects.exists()


def test_who_left_the_office_does_not_come_in(client, county, person):
    clerk = with_password(person("clerk", county.town))
    clerk.is_active = False
    clerk.save()
    enter(client, clerk)
    assert client.get(reverse("desk")).status_code == 302


def test_the_second_factor_is_asked_for(client, county, person):
    auditor = with_password(person("auditor", county.county), factor=True)
    assert enter(client, auditor)["Location"] == reverse("mfa_authenticate")
    assert client.get(reverse("desk")).status_code == 302
    assert "验证码不对" in client.post(reverse("mfa_authenticate"), {"code": "000000"}).content.decode()
    assert client.post(reverse("mfa_authenticate"), {"code": code()})["Location"] == reverse("desk")
    assert client.get(reverse("desk")).status_code == 200
    assert acts() == ["fail_sign_in", "sign_in"]


def test_a_recovery_code_opens_once(client, county, person):
    auditor = with_password(person("auditor", county.county), factor=True)
    codes = Authenticator.objects.get(user=auditor, type=Authenticator.Type.RECOVERY_CODES).wrap().get_unused_codes()
    enter(client, auditor)
    assert client.post(reverse("mfa_authenticate"), {"code": codes[0]})["Location"] == reverse("desk")
    assert acts() == ["use_recovery_code", "sign_in"]
    client.post(reverse("account_logout"))
    enter(client, auditor)
    assert client.post(reverse("mfa_authenticate"), {"code": codes[0]}).status_code == 200


def test_the_first_day_of_an_administrator(client, county, person, django_capture_on_commit_callbacks):
    admin = with_password(person("security_admin", county.county))
    admin.must_change_password = True
    admin.save()
    enter(client, admin)
    assert client.get(reverse("desk"))["Location"] == reverse("account_change_password")
    given = {"oldpassword": PASSWORD, "password1": NEW, "password2": NEW}
    client.post(reverse("account_change_password"), given)
    assert client.get(reverse("desk"))["Location"] == reverse("mfa_activate_totp")
    page = client.get(reverse("mfa_activate_totp")).content.decode()
    assert "data:image/svg+xml;base64," in page
    secret = re.search(r'<code class="secret">([A-Z2-7 ]+)</code>', page)[1].replace(" ", "")
    with django_capture_on_commit_callbacks(execute=True):
        answer = client.post(reverse("mfa_activate_totp"), {"code": code(secret)})
    assert answer["Location"] == reverse("mfa_view_recovery_codes")
    assert client.get(reverse("desk")).status_code == 200
    assert len(re.findall(r"<li><code>\d{8}</code></li>", client.get(answer["Location"]).content.decode())) == 10
    text = client.get(reverse("mfa_download_recovery_codes"))
    assert text["Content-Disposition"].startswith("attachment")
    assert len(re.findall(r"^\d{8}$", text.content.decode(), re.MULTILINE)) == 10
    assert acts() == ["sign_in", "change_password", "add_second_factor"]


def test_the_new_password_differs_and_is_strong(client, county, person):
    clerk = with_password(person("clerk", county.town))
    enter(client, clerk)
    for new in (PASSWORD, "short", "123456789012"):
        given = {"oldpassword": PASSWORD, "password1": new, "password2": new}
        assert client.post(reverse("account_change_password"), given).status_code == 200
    clerk.refresh_from_db()
    assert clerk.check_password(PASSWORD)


def test_what_a_post_demands_cannot_be_put_away(client, county, person):
    head = with_password(person("office_head", county.town), factor=True)
    enter(client, head)
    client.post(reverse("mfa_authenticate"), {"code": code(step=0)})
    client.post(reverse("account_reauthenticate"), {"password": PASSWORD})
    page = client.post(reverse("mfa_deactivate_totp"))
    assert "您的职务要求第二因素" in page.content.decode()
    assert Authenticator.objects.filter(user=head, type=Authenticator.Type.TOTP).exists()


def test_who_need_not_have_a_second_factor_may_put_it_away(client, county, person):
    clerk = with_password(person("clerk", county.town), factor=True)
    enter(client, clerk)
    client.post(reverse("mfa_authenticate"), {"code": code(step=0)})
    assert client.get(reverse("mfa_deactivate_totp"))["Location"].startswith(reverse("account_reauthenticate"))
    client.post(reverse("mfa_reauthenticate"), {"code": code(step=1)})
    client.post(reverse("mfa_generate_recovery_codes"))
    client.post(reverse("mfa_deactivate_totp"))
    assert not Authenticator.objects.filter(user=clerk).exists()
    assert "remove_second_factor" in acts()


def test_sessions_are_noted(client, county, person):
    clerk = with_password(person("clerk", county.town))
    enter(client, clerk)
    client.get(reverse("desk"))
    assert UserSession.objects.get(user=clerk).ip == "127.0.0.1"


@pytest.mark.parametrize(
    "name",
    ["account_signup", "account_email", "account_reset_password", "account_set_password", "socialaccount_signup"],
)
def test_what_is_not_offered_has_no_address(name):
    with pytest.raises(NoReverseMatch):
        reverse(name)


@pytest.mark.parametrize(
    "path", ["signup/", "email/", "confirm-email/", "password/reset/", "3rdparty/", "2fa/webauthn/"]
)
def test_usual_addresses_of_what_is_not_offered_lead_nowhere(path):
    with pytest.raises(Resolver404):
        resolve(f"/account/{path}")


def test_no_provider_is_offered_where_none_is_told(client, db):  # noqa: ARG001 -- opens the database
    assert client.get(reverse("openid_connect_login", args=["office"])).status_code == 404
    assert "provider/" not in client.get(reverse("account_login")).content.decode()


@pytest.mark.parametrize("language", ["zh-hans", "en"])
def test_the_door_speaks_both_languages(client, db, language):  # noqa: ARG001 -- opens the database
    client.cookies["django_language"] = language
    page = client.get(reverse("account_login")).content.decode()
    assert ("Sign in" in page) == (language == "en")
    assert ("密码" in page) == (language != "en")
