"""Every look at a draft is asked, and what each has against it is told."""

import pytest

from gongkai.web.organs.action import Reason
from gongkai.web.publishing import gate


@pytest.fixture(autouse=True)
def alone(monkeypatch):
    monkeypatch.setattr(gate, "_LOOKS", [])


def test_all_that_speaks_against_it_is_told_in_order():
    def first(_draft, _at):
        yield Reason("甲")

    def second(_draft, _at):
        yield from (Reason("乙"), Reason("丙"))

    for look in (first, second, first):
        gate.holds_back(look)
    assert [reason.message for reason in gate.obstacles(None, None)] == ["甲", "乙", "丙"]


def test_where_nothing_speaks_against_it_the_gate_is_open():
    gate.holds_back(lambda _draft, _at: iter(()))
    assert not list(gate.obstacles(None, None))
