"""Screens on posts: appointments, substitutes, dismissals, leading groups."""

from datetime import date, timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from gongkai.web.organs.models import Post

pytestmark = pytest.mark.django_db


@pytest.fixture
def security(client, county, person):
    """The client signed in as the county's security administrator."""
    client.force_login(person("security_admin", county.county))
    return client


def test_a_person_is_appointed(security, county, person):
    subject = person("clerk", county.town)
    filled = {"at_organ": county.village.pk, "role": "village_officer", "since": "2026-03-02", "until": ""}
    answer = security.post(reverse("appoint", args=[subject.pk]), filled)
    assert answer["Location"] == reverse("person", args=[subject.pk])
    assert Post.objects.get(person=subject, organ=county.village).role == "village_officer"


def test_roles_kept_apart_are_refused_at_the_role(security, county, person):
    subject = person("auditor", county.town)
    filled = {"at_organ": county.town.pk, "role": "system_admin", "since": "2026-03-02"}
    page = security.post(reverse("appoint", args=[subject.pk]), filled)
    assert "“系统管理员”和“审计员”不能由同一人担任" in page.content.decode()
    assert set(page.context["form"].errors) == {"role"}


def test_a_new_account_is_found_and_appointed(security, county, person):
    subject = person()
    subject.organ = county.town
    subject.save()
    assert security.get(reverse("appoint", args=[subject.pk])).status_code == 200


def test_a_substitute_is_named(client, county, person):
    holder, colleague, far = person("clerk", county.town), person("contributor", county.town), person()
    post = Post.objects.get(person=holder)
    client.force_login(person("office_head", county.town))
    address, today = reverse("substitute", args=[post.pk]), timezone.localdate()
    filled = {"person": colleague.pk, "since": today, "until": today + timedelta(days=7)}
    assert set(client.post(address, filled | {"person": far.pk}).context["form"].errors) == {"person"}
    client.post(address, filled)
    assert Post.objects.get(stands_in_for=post).person == colleague


def test_a_substitute_without_an_end_is_not_named(security, county, person):
    post = Post.objects.get(person=person("clerk", county.town))
    page = security.post(reverse("substitute", args=[post.pk]), {"since": "2026-03-02"})
    assert set(page.context["form"].errors) == {"person", "until"}


def test_a_post_is_ended(security, county, person):
    post = Post.objects.get(person=person("clerk", county.town))
    security.post(reverse("dismiss", args=[post.pk]), {"last_day": "2026-06-30"})
    post.refresh_from_db()
    assert post.until == date(2026, 6, 30)
    page = security.post(reverse("dismiss", args=[post.pk]), {"last_day": "2026-07-30"})
    assert set(page.context["form"].errors) == {"last_day"}


def test_a_post_elsewhere_is_out_of_reach(client, county, person):
    post = Post.objects.get(person=person("clerk", county.other))
    client.force_login(person("security_admin", county.town))
    assert client.get(reverse("dismiss", args=[post.pk])).status_code == 403


def test_leading_groups_stand_with_their_heads_first(security, county, person):
    for role, name in (("leading_member", "成员甲"), ("leading_head", "组长乙"), ("leading_deputy", "副组长丙")):
        person(role, county.town, name=name)
    person("leading_head", county.county, name="县长丁")
    page = security.get(reverse("leading")).content.decode()
    places = [page.index(name) for name in ("县长丁", "组长乙", "副组长丙", "成员甲")]
    assert places == sorted(places)


def test_the_posts_of_an_organ_are_a_list_of_their_own(security, county, person):
    near, far = person("clerk", county.town, name="李近"), person("clerk", county.village, name="赵远")
    Post.objects.create(
        person=far, organ=county.town, role="clerk", since=date(2026, 1, 1), stands_in_for=near.posts.get()
    )
    Post.objects.create(
        person=person(name="钱旧"), organ=county.town, role="clerk", since=date(2020, 1, 1), until=date(2020, 2, 1)
    )
    address = reverse("organ_posts", args=[county.town.pk])
    page = security.get(address)
    assert [[cell["value"] for cell in line][:3] for line in page.context["lines"]] == [
        ["公开办工作人员", "李近", None],
        ["公开办工作人员", "赵远", "李近"],
    ]
    assert "李近" not in security.get(address, {"role": "auditor"}).content.decode().split("<table")[-1]
    assert list(security.get(address, {"export": "xlsx"}))


def test_many_posts_are_paged_and_asked_for_in_one_go(security, county, person, django_assert_max_num_queries):
    for _ in range(60):
        person("clerk", county.town)
    address = reverse("organ_posts", args=[county.town.pk])
    security.get(address)
    with django_assert_max_num_queries(8):
        assert len(security.get(address).context["lines"]) == 50
    assert len(security.get(address, {"page": "2"}).context["lines"]) == 10
