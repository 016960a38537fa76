"""Measures: what a figure takes from an indicator; nothing written by people is ever run."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from gongkai.web.oversight.measuring import Unmeasured, asked_of, lost, wrongs
from gongkai.web.oversight.models import Indicator
from gongkai.web.reporting.known import Known
from gongkai.words.tables import table


def known(**values):
    return {f"a.{key}": Known(f"a.{key}", key, "", "件", value, "a") for key, value in values.items()}


def indicator(measure, weight="10", **given_):
    return Indicator(measure=measure, weight=Decimal(weight), veto=weight == "0", given=given_)


@pytest.mark.parametrize(
    ("measure", "holes", "value", "points"),
    [
        ("at_least", {"target": "4"}, 4, None),
        ("at_least", {"target": "4"}, 3, "2.50"),
        ("at_least", {"target": "3"}, 2, "3.33"),
        ("per_missing", {"target": "4", "each": "2"}, 9, None),
        ("per_missing", {"target": "4", "each": "2"}, 3, "2.00"),
        ("per_missing", {"target": "40", "each": "2"}, 3, "10.00"),
        ("per_over", {"target": "0", "each": "0.5"}, 0, None),
        ("per_over", {"target": "1", "each": "0.5"}, 4, "1.50"),
    ],
)
def test_what_a_measure_takes(measure, holes, value, points):
    found = lost(indicator(measure, figure="a.x", **holes), known(x=value))
    assert (found and found.points) == (points and Decimal(points))
    assert not found or (found.figure, found.values["value"]) == ("a.x", str(value))


@pytest.mark.parametrize(("value", "whole", "points"), [(9, 10, None), (4, 10, "5.56"), (0, 0, None), (0, 5, "10.00")])
def test_a_share_of_nothing_takes_nothing(value, whole, points):
    found = lost(indicator("share_of", figure="a.x", whole="a.y", target="90"), known(x=value, y=whole))
    assert (found and found.points) == (points and Decimal(points))


def test_a_blank_figure_is_not_zero():
    with pytest.raises(Unmeasured) as told:
        lost(indicator("at_least", figure="a.x", target="4"), known(x=None))
    assert told.value.figure == "a.x"
    with pytest.raises(Unmeasured):
        lost(indicator("at_least", figure="a.gone", target="4"), known(x=1))


def test_a_veto_takes_no_points_and_is_told_all_the_same():
    mine = indicator("per_over", "0", figure="a.x", target="0", each="1")
    assert lost(mine, known(x=0)) is None
    assert lost(mine, known(x=1)).points == 0


def test_what_people_judge_is_not_counted():
    assert lost(indicator("people"), {}) is None


@given(
    measure=some.sampled_from(["at_least", "per_missing", "per_over", "share_of"]),
    value=some.integers(0, 10**6),
    whole=some.integers(0, 10**6),
    target=some.integers(1, 10**4),
    weight=some.decimals("0.01", "100", places=2),
)
def test_a_measure_takes_between_nothing_and_the_weight(measure, value, whole, target, weight):
    mine = indicator(measure, str(weight), figure="a.x", whole="a.y", target=str(target), each="1.5")
    found = lost(mine, known(x=value, y=whole))
    assert found is None or 0 < found.points <= weight


@pytest.mark.parametrize(
    ("measure", "holes", "about"),
    [
        ("eval", {}, ["measure"]),
        ("people", {}, []),
        ("at_least", {"figure": "a.x", "target": "4"}, []),
        ("at_least", {"figure": "a.none", "target": "0"}, ["figure", "target"]),
        ("per_over", {"figure": "a.x", "target": "-1", "each": "0"}, ["target", "each"]),
        ("share_of", {"figure": "a.x", "target": "90"}, ["whole"]),
    ],
)
def test_every_hole_must_be_filled(measure, holes, about):
    assert [each.about for each in wrongs(measure, holes, known(x=1))] == about


def test_only_what_a_measure_asks_is_kept():
    assert asked_of("at_least", {"figure": "a.x", "target": Decimal(4), "each": 2, "whole": ""}) == {
        "figure": "a.x",
        "target": "4",
    }


def test_every_form_says_what_it_asks():
    for form in table("web/oversight/measuring").values():
        assert all(f"{{{name}}}" in form["message"] for name in form["asks"])
