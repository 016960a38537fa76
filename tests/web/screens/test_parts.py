"""Each concern adds its part to a record's page; what has nothing to show is left out."""

from gongkai.web.screens.parts import Parts


def test_parts_stand_by_rank_and_empty_ones_are_left_out(rf):
    parts = Parts()
    parts.add("后", "b.html", rank=60)(lambda _request, _record: {"b": 1})
    parts.add("先", "a.html", rank=10)(lambda _request, _record: {"a": 1})
    parts.add("无", "c.html")(lambda _request, _record: None)
    assert [(part.heading, told) for part, told in parts.of(rf.get("/"), None)] == [("先", {"a": 1}), ("后", {"b": 1})]
