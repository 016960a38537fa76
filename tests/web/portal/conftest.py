"""The town of publishing's tests, with items that can be released without being looked at."""

import pytest

from gongkai.web.publishing import gate
from web.publishing.conftest import (  # noqa: F401 -- fixtures
    item,
    released,
    review,
    revised,
    site,
    submitted,
)


@pytest.fixture(autouse=True)
def nothing_holds_back(monkeypatch):
    """No look is taken at drafts."""
    monkeypatch.setattr(gate, "_LOOKS", [])
