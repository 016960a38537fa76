"""Accounts on platforms, whose secrets rest sealed."""

from datetime import UTC, datetime

import pytest
from django.db import connection

from gongkai.web.publishing.models import Carried, Carrier, Handover, PlatformAccount
from wechat import APP_ID, SECRET

pytestmark = pytest.mark.django_db


def test_secret_and_token_rest_sealed(county):
    carrier = Carrier.objects.create(
        organ=county.town, kind="wechat", name="柳溪发布", opened_on="2026-01-05", changed_on="2026-01-05"
    )
    since = datetime(2026, 3, 2, tzinfo=UTC)
    made = PlatformAccount.objects.create(carrier=carrier, app_id=APP_ID, secret=SECRET, token="lent", since=since)  # noqa: S106 -- made up
    assert str(made) == APP_ID
    with connection.cursor() as cursor:
        cursor.execute("SELECT secret, token FROM publishing_platformaccount")
        assert not {SECRET, "lent"} & set(cursor.fetchone())
    assert PlatformAccount.objects.get().secret == SECRET


def test_a_handover_is_named_by_what_is_handed_over():
    carried = Carried(carrier=Carrier(name="柳溪发布"), title="防汛提示")
    assert str(Handover(carried=carried)) == "柳溪发布 防汛提示"
