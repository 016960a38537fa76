"""A town whose site holds what inspections look for."""

from datetime import date
from types import SimpleNamespace

import pytest

from gongkai.web.publishing import gate
from web.publishing.conftest import item, released, review, site, submitted  # noqa: F401 -- fixtures


@pytest.fixture
def pages(site, released, monkeypatch):  # noqa: F811 -- pytest's way
    """The town's site with an item that holds a dead link, and a file."""
    monkeypatch.setattr(gate, "_LOOKS", [])
    text = '<p>防火工作已经部署，见<a href="/items/999999">通知</a>。</p>'
    made = released(text=text, files=[("名单.txt", "名单另行公布。".encode())])
    return SimpleNamespace(organ=site.organ, site=site, item=made, day=date(2026, 3, 2))
