"""Two versions beside one another: nothing is lost, and what differs is marked to the character."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.web.publishing.compare import compare, lines
from gongkai.web.publishing.models import Enclosure, Item

TEXTS = st.lists(st.text("甲乙丙", min_size=1, max_size=5), max_size=6)


def draft(text="<p>张贴公告300份。</p>", files=(), **told):
    made = Item(title="标题", formed_on=date(2026, 2, 27), body=[("text", text)], **told)
    made.enclosures.add(*(Enclosure(name=name, digest=digest * 64) for name, digest in files))
    return made


def joined(pieces):
    return "".join(piece.text for piece in pieces)


@given(TEXTS, TEXTS)
def test_both_versions_can_be_read_from_it(before, after):
    found = list(lines(before, after))
    assert [joined(line.before) for line in found if line.before] == before
    assert [joined(line.after) for line in found if line.after] == after
    assert all(line.kind == "same" for line in found) == (before == after)


def test_what_differs_is_marked_to_the_character():
    (line,) = lines(["张贴公告300份"], ["张贴公告350份"])
    assert line.kind == "changed"
    assert [piece.text for piece in line.before if piece.differs] == ["0"]
    assert [piece.text for piece in line.after if piece.differs] == ["5"]


@pytest.mark.django_db
def test_fields_and_files_are_compared_too():
    before = draft(files=[("a.txt", "1"), ("b.txt", "2")])
    after = draft(files=[("a.txt", "1"), ("c.txt", "3")], openness="closed", origin="镇政府")
    found = compare(before, after)
    assert found.fields == (("信息来源", "", "镇政府"), ("公开方式", "主动公开", "不予公开"))
    assert (found.added, found.removed) == (("c.txt",), ("b.txt",))
    assert not found.same
    assert compare(before, before).same
