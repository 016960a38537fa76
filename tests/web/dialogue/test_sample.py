"""Every area's part of the sample is entered, by the worker too, and again does no harm."""

import pytest

from gongkai.web.dialogue import sample


@pytest.fixture
def parts(monkeypatch):
    """Two parts that note when they were asked."""
    asked = []
    monkeypatch.setattr(
        sample, "PARTS", (lambda at: asked.append(("first", at)), lambda at: asked.append(("then", at)))
    )
    return asked


def test_the_worker_enters_every_part_in_order(parts):
    sample.make_dialogue.call()
    assert [name for name, _ in parts] == ["first", "then"]
    assert parts[0][1] == parts[1][1]
