"""A platform that speaks the interface, and the town's account on it."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from gongkai.web.publishing.actions.handover import ConnectCarrier
from gongkai.web.publishing.models import Carried, Carrier
from wechat import APP_ID, SECRET, platform

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def queued(settings):
    """Tasks wait for a worker, as they do in the office."""
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}


@pytest.fixture
def wechat(settings):
    """The platform, and the installation told where it is."""
    with platform() as known:
        settings.ENVIRONMENT = replace(settings.ENVIRONMENT, wechat_url=known.url)
        settings.WAGTAILADMIN_BASE_URL = "https://www.liuxi.example"
        yield known


@pytest.fixture
def account(site):
    """The town's official account, connected."""
    day = date(2026, 1, 5)
    made = Carrier.objects.create(organ=site.organ, kind="wechat", name="柳溪发布", opened_on=day, changed_on=day)
    ConnectCarrier(made, APP_ID, SECRET, site.clerk).do(actor=site.clerk, at=NOW)
    return made


@pytest.fixture
def expected(account, released):
    """A function that releases an item and expects it on the account."""

    def made(**fields):
        item = released(**fields)
        return Carried.objects.create(carrier=account, item=item, due=date(2026, 3, 3))

    return made
