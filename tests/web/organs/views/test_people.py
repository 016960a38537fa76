"""Screens on people: who sees whom, and what can be done from there."""

from datetime import UTC, date, datetime

import pytest
from allauth.usersessions.models import UserSession
from django.core.cache import cache
from django.urls import reverse

from door import PASSWORD, enter, with_password
from gongkai.web.organs.actions.post import Appoint, CreatePerson
from gongkai.web.organs.models import Person, Post
from gongkai.web.organs.sign_in.lockout import locked_until

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def shown(client, name, *keys):
    answer = client.get(reverse(name, args=keys))
    assert answer.status_code == 200
    return answer.content.decode()


@pytest.fixture
def signed_in(client, county, person):
    """A function that signs somebody in with a role at the county or elsewhere."""

    def entered(role, organ=None):
        somebody = person(role, organ or county.county)
        client.force_login(somebody)
        return somebody

    return entered


def test_the_list_holds_the_people_of_ones_organs(client, county, person, signed_in):
    here, there = person("clerk", county.village, name="李近"), person("clerk", county.other, name="赵远")
    opened = Person.objects.create(username="new", name="钱新", organ=county.town)
    signed_in("office_head", county.town)
    page = shown(client, "people")
    assert here.name in page
    assert opened.name in page
    assert there.name not in page
    assert "柳溪镇上湾村村民委员会 公开办工作人员" in page


def test_the_list_is_found_filtered_and_exported(client, county, person, signed_in):
    person("clerk", county.town, name="李近")
    person("auditor", county.town, name="赵远")
    signed_in("overseer")
    for asked in ({"q": "李"}, {"role": "clerk"}):
        page = client.get(reverse("people"), asked).content.decode()
        assert "李近" in page
        assert "赵远" not in page
    file = client.get(reverse("people"), {"export": "xlsx"})
    assert file["Content-Type"].endswith("sheet")
    assert list(file)


def test_a_person_beyond_ones_organs_is_as_if_there_were_none(client, county, person, signed_in):
    there = person("clerk", county.other)
    signed_in("office_head", county.town)
    assert client.get(reverse("person", args=[there.pk])).status_code == 404


def test_the_page_shows_posts_now_and_past_and_what_was_done(client, county, person, signed_in):
    subject = person("clerk", county.town, since=date(2020, 1, 1), until=date(2020, 12, 31))
    Appoint(subject, county.town, "contributor", date(2021, 1, 1)).do(actor=None, at=NOW)
    signed_in("overseer")
    page = shown(client, "person", subject.pk)
    held, past = page.split("以往的职务")
    assert "科室供稿员" in held
    assert "公开办工作人员" in past
    assert "任命职务" in past
    assert "第二因素" not in page


def test_posts_beyond_ones_organs_stay_unseen(client, county, person, signed_in):
    subject = person("clerk", county.town)
    Post.objects.create(person=subject, organ=county.other, role="contributor", since=date(2026, 1, 1))
    signed_in("office_head", county.town)
    assert "白塔乡" not in shown(client, "person", subject.pk)


def test_an_account_is_opened(client, county, signed_in):
    signed_in("system_admin")
    filled = {"at_organ": county.town.pk, "full_name": "周新", "username": "zhou", "password": PASSWORD}
    answer = client.post(reverse("create_person"), filled)
    assert answer["Location"] == reverse("people")
    made = Person.objects.get(username="zhou")
    assert (made.organ, made.must_change_password) == (county.town, True)
    assert "周新" in shown(client, "people")


def test_reasons_stand_at_their_fields(client, county, signed_in):
    signed_in("system_admin")
    filled = {"at_organ": county.town.pk, "full_name": "周新", "username": "zh ou", "password": "short"}
    form = client.post(reverse("create_person"), filled).context["form"]
    assert set(form.errors) == {"username", "password"}
    page = client.post(reverse("create_person"), filled).content.decode()
    assert 'aria-invalid="true"' in page


def test_an_account_is_opened_in_ones_own_organs_alone(client, county, signed_in):
    signed_in("system_admin", county.town)
    filled = {"at_organ": county.other.pk, "full_name": "周新", "username": "zhou", "password": PASSWORD}
    assert "at_organ" in client.post(reverse("create_person"), filled).context["form"].errors


def test_an_administrator_helps_somebody_in(client, county, person, signed_in):
    subject = with_password(person("clerk", county.town), factor=True)
    for _ in range(5):
        enter(client, subject, "wrong-wrong-wrong")
    assert locked_until(subject)
    UserSession.objects.create(user=subject, ip="127.0.0.1", session_key="k", user_agent="x")
    signed_in("security_admin")
    assert "因多次失败锁定" in shown(client, "person", subject.pk)
    client.post(reverse("unlock_sign_in", args=[subject.pk]))
    client.post(reverse("revoke_sessions", args=[subject.pk]))
    assert locked_until(subject) is None
    assert not UserSession.objects.filter(user=subject).exists()
    client.post(reverse("reset_sign_in", args=[subject.pk]), {"password": "brown-Mountain-2027-path"})
    subject.refresh_from_db()
    assert subject.must_change_password
    assert subject.check_password("brown-Mountain-2027-path")


def test_an_account_is_closed_and_opened_again(client, county, person, signed_in):
    subject = person("clerk", county.town, name="李近")
    signed_in("security_admin")
    assert reverse("close_account", args=[subject.pk]) in shown(client, "person", subject.pk)
    assert "1 个职务以今天为最后一天" in shown(client, "close_account", subject.pk)
    client.post(reverse("close_account", args=[subject.pk]), {"csrfmiddlewaretoken": "x"})
    subject.refresh_from_db()
    assert not subject.is_active
    assert "恢复账户" in shown(client, "person", subject.pk)
    assert "李近" in client.get(reverse("people"), {"active": "False"}).content.decode()
    assert "李近" not in client.get(reverse("people"), {"active": "True"}).content.decode()
    client.post(reverse("open_account", args=[subject.pk]))
    subject.refresh_from_db()
    assert subject.is_active


def test_a_weak_first_password_is_refused_at_its_field(client, county, person, signed_in):
    subject = person("clerk", county.town)
    signed_in("security_admin")
    answer = client.post(reverse("reset_sign_in", args=[subject.pk]), {"password": "short"})
    assert set(answer.context["form"].errors) == {"password"}


def test_when_a_person_came_and_went_is_not_on_the_page(client, county, signed_in):
    CreatePerson(county.town, "zhou", "周新", PASSWORD).do(actor=None, at=NOW)
    subject = Person.objects.get(username="zhou")
    enter(client, subject, "wrong-wrong-wrong")
    cache.clear()
    signed_in("security_admin")
    page = shown(client, "person", subject.pk)
    assert "建立账户" in page
    assert "登录失败" not in page


def test_the_list_asks_as_often_for_many_as_for_few(client, county, person, signed_in, django_assert_max_num_queries):
    signed_in("overseer")
    client.get(reverse("people"))
    for _ in range(40):
        person("clerk", county.town)
    with django_assert_max_num_queries(12):
        client.get(reverse("people"))


def test_a_head_is_offered_no_substitute_for_an_administrator(client, county, person, signed_in):
    admin, clerk = person("security_admin", county.town), person("clerk", county.town)
    signed_in("office_head", county.town)
    assert "指定替岗" not in shown(client, "person", admin.pk)
    assert "指定替岗" in shown(client, "person", clerk.pk)
