import pytest

from checks.sound import sound
from gongkai.checks.rule import NOTE, Label, Mismatch, NotCheckable, in_turn, name, rule
from gongkai.report import Unstated

META = {"severity": NOTE, "source": "practice", "message": "x", "remedy": "x"}


def test_a_rule_must_ask_for_known_things():
    with pytest.raises(TypeError, match="weather"):

        @rule("X001", "试", **META)
        def _ask(weather):
            """问天气。"""
            yield Mismatch({"weather": weather})


def test_a_rule_must_say_what_it_means():
    with pytest.raises(TypeError, match="no docstring"):

        @rule("X001", "试", **META)
        def _mute(report):
            yield Mismatch({"report": report})


def test_a_rule_applies_within_its_years_and_where_the_year_is_unknown():
    @rule("X001", "试", since=2021, until=2023, **META)
    def found(report):
        """试。"""
        yield Mismatch({"report": report})

    assert [year for year in (None, 2020, 2021, 2023, 2024) if found.applies(year)] == [None, 2021, 2023]


def test_parts_that_cannot_be_told_do_not_hide_the_others():
    def find(part):
        if part == "blank":
            raise Unstated(part)
        if part == "lacking":
            raise NotCheckable(part)
        yield Mismatch({"part": part})

    faults = in_turn(["one", "blank", "two", "lacking", "three"], find)
    assert [next(faults).values["part"] for _ in range(3)] == ["one", "two", "three"]
    with pytest.raises(Unstated, match="blank"):
        next(faults)


def test_a_cell_is_named_in_the_words_of_the_statute():
    assert name(sound(), "t4.direct_suit.upheld") == "行政诉讼 未经复议直接起诉 结果维持"
    assert isinstance(name(sound(), "t4.direct_suit.upheld"), Label)
