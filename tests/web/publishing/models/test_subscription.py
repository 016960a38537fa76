"""Subscriptions and marks of interest, as they are kept."""

import pytest

from gongkai.web.organs.models import Organ
from gongkai.web.publishing.models import Subscription, Tagged

pytestmark = pytest.mark.django_db


def test_a_subscription_is_named_by_its_organ_alone():
    assert str(Subscription(organ=Organ(name="柳溪镇人民政府"), address="li@example.org")) == "柳溪镇人民政府"


def test_a_mark_is_named_by_its_interest():
    assert str(Tagged(interest="farmers")) == "farmers"
