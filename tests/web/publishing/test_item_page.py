"""Each concern adds its part to an item's page; what has nothing to show is left out."""

import pytest

from gongkai.web.publishing import item_page
from gongkai.web.publishing.item_page import adds_to_item, parts_of


@pytest.fixture(autouse=True)
def alone(monkeypatch):
    monkeypatch.setattr(item_page, "_PARTS", {})


def test_parts_stand_by_rank_and_empty_ones_are_left_out(rf):
    adds_to_item("后", "b.html", rank=60)(lambda _request, _item: {"b": 1})
    adds_to_item("先", "a.html", rank=10)(lambda _request, _item: {"a": 1})
    adds_to_item("无", "c.html")(lambda _request, _item: None)
    assert [(part.heading, told) for part, told in parts_of(rf.get("/"), None)] == [("先", {"a": 1}), ("后", {"b": 1})]
