"""Subscribing on the public's pages: asked for, confirmed, changed and ended without an account."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from gongkai.web.portal.views import subscriptions
from gongkai.web.publishing.actions.subscription import ConfirmSubscription, Subscribe
from gongkai.web.publishing.digests import token_of
from gongkai.web.publishing.models import Subscription

pytestmark = pytest.mark.django_db
ADDRESS = "li@example.org"


@pytest.fixture(autouse=True)
def queued(settings):
    """Tasks wait for a worker, as they do in the office."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.fixture(autouse=True)
def by_mail(monkeypatch):
    """This installation can send e-mail."""
    monkeypatch.setattr(subscriptions, "can_mail", lambda: True)


@pytest.fixture
def subscribed(county):
    """Somebody who has asked, and the address of the letter."""
    row = Subscribe(county.town, ADDRESS, ("farmers",)).do(actor=None, at=timezone.now())
    return row, reverse("subscription", args=[token_of(row)])


def page(client, address):
    return client.get(address).content.decode()


def test_the_page_offers_feeds_and_the_form(client, county):
    shown = page(client, reverse("subscribe", args=[county.town.pk]))
    assert reverse("interest_feed", args=[county.town.pk, "farmers"]) in shown
    assert reverse("village_feed", args=[county.village.pk]) in shown
    assert 'name="address"' in shown


def test_an_address_is_taken_and_nothing_told_about_it(client, county):
    address = reverse("subscribe", args=[county.town.pk])
    told = {"address": ADDRESS, "interests": ["farmers"], "villages": [county.village.pk]}
    first, second = (client.post(address, told) for _ in range(2))
    assert first.url == second.url == f"{address}?asked=1"
    assert "已经往这个邮箱寄去一封信" in page(client, first.url)
    assert Subscription.objects.get().villages == [county.village.pk]
    assert ADDRESS not in page(client, first.url)


@pytest.mark.parametrize("told", [{"address": "li"}, {"address": ADDRESS, "website": "x"}, {}])
def test_what_is_wrong_is_told_and_kept(client, county, told):
    answer = client.post(reverse("subscribe", args=[county.town.pk]), {"interests": ["farmers"], **told})
    assert "还有内容需要补充" in answer.content.decode()
    assert "checked" in answer.content.decode()
    assert not Subscription.objects.exists()


def test_without_a_mail_server_there_are_feeds_alone(client, county, monkeypatch):
    monkeypatch.setattr(subscriptions, "can_mail", lambda: False)
    address = reverse("subscribe", args=[county.town.pk])
    assert 'name="address"' not in page(client, address)
    assert client.post(address, {"address": ADDRESS}).status_code == 404


def test_one_address_of_the_net_sends_only_so_many(client, county):
    address = reverse("subscribe", args=[county.town.pk])
    codes = [client.post(address, {"address": f"li{place}@example.org"}).status_code for place in range(11)]
    assert codes == [302] * 10 + [429]


def test_opening_the_address_of_the_letter_confirms_nothing(client, subscribed):
    row, address = subscribed
    assert "确认订阅" in page(client, address)
    assert ADDRESS not in page(client, address)
    assert Subscription.objects.get(pk=row.pk).confirmed_at is None
    client.post(address, {"confirm": "1"})
    assert Subscription.objects.get(pk=row.pk).confirmed_at is not None


def test_a_subscriber_chooses_anew(client, subscribed, county):
    row, address = subscribed
    ConfirmSubscription(row).do(actor=None, at=timezone.now())
    assert "checked" in page(client, address)
    answer = client.post(address, {"change": "1", "villages": [county.village.pk]}, follow=True)
    assert "已经记下" in answer.content.decode()
    kept = Subscription.objects.get()
    assert (kept.interests, kept.villages) == ([], [county.village.pk])
    client.post(address, {"change": "1", "interests": ["no"]})
    assert Subscription.objects.get().interests == []


@pytest.mark.parametrize("told", [{"end": "1"}, {"List-Unsubscribe": "One-Click"}])
def test_a_subscriber_ends_it_with_one_press_from_any_program(subscribed, told):
    _, address = subscribed
    answer = Client(enforce_csrf_checks=True).post(address, told)
    assert "已经退订" in answer.content.decode()
    assert not Subscription.objects.exists()
    assert Client().get(address).status_code == 404
    assert Client().post(address, told).status_code == 200


def test_what_is_no_token_opens_nothing(client):
    assert client.get(reverse("subscription", args=["1.abc:def"])).status_code == 404
