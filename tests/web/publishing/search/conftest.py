"""What holds a draft back from the reviews is other tests' matter: here everything that is drafted can be released."""

import pytest

from gongkai.web.publishing import gate


@pytest.fixture(autouse=True)
def nothing_holds_back(monkeypatch):
    """No look is taken at drafts."""
    monkeypatch.setattr(gate, "_LOOKS", [])
