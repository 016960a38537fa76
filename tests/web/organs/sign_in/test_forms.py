"""Forms of sign-in: our labels, no placeholders, and English for each."""

import pytest
from django.urls import reverse

from door import PASSWORD, code, enter, with_password
from gongkai.web.organs.sign_in import forms
from gongkai.words import ENGLISH, say

OURS = [forms.SignInForm, forms.PasswordForm, forms.ConfirmForm, forms.CodeForm, forms.ConfirmCodeForm, forms.EnrolForm]


@pytest.mark.parametrize("form", OURS)
def test_labels_and_hints_are_said_in_english_too(form):
    for message in (*form.labels.values(), *form.hints.values()):
        assert say(message, ENGLISH) != message


@pytest.mark.django_db
def test_the_form_at_the_door(client):
    form = client.get(reverse("account_login")).context["form"]
    assert [field.label for field in form] == ["用户名", "密码"]
    assert not any("placeholder" in field.field.widget.attrs for field in form)


@pytest.mark.django_db
def test_wrong_codes_lock_too(client, county, person):
    auditor = with_password(person("auditor", county.county), factor=True)
    enter(client, auditor)
    for _ in range(5):
        assert "验证码不对" in client.post(reverse("mfa_authenticate"), {"code": "000000"}).content.decode()
    assert "已经锁定" in client.post(reverse("mfa_authenticate"), {"code": code()}).content.decode()


@pytest.mark.django_db
def test_the_old_password_is_no_new_one(client, county, person):
    enter(client, with_password(person("clerk", county.town)))
    given = {"oldpassword": PASSWORD, "password1": PASSWORD, "password2": PASSWORD}
    page = client.post(reverse("account_change_password"), given)
    assert page.context["form"].errors["password1"] == ["新密码不能与当前密码相同。"]
