"""A town whose site holds what inspections look for."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.core.signals import request_finished, request_started
from django.db import close_old_connections

from gongkai.web.publishing import gate
from web.publishing.conftest import item, released, review, site, submitted  # noqa: F401 -- fixtures


@pytest.fixture(autouse=True)
def connection_stays():
    """A page asked for inside closes no connection: here it is in the test's transaction, as it never is at work."""
    signals = (request_started, request_finished)
    for each in signals:
        each.disconnect(close_old_connections)
    yield
    for each in signals:
        each.connect(close_old_connections)


@pytest.fixture
def pages(site, released, monkeypatch):  # noqa: F811 -- pytest's way
    """The town's site with an item that holds a dead link, and a file."""
    monkeypatch.setattr(gate, "_LOOKS", [])
    text = '<p>防火工作已经部署，见<a href="/items/999999">通知</a>。</p>'
    made = released(text=text, files=[("名单.txt", "名单另行公布。".encode())])
    return SimpleNamespace(organ=site.organ, site=site, item=made, day=date(2026, 3, 2))
