import pytest

from gongkai.readers.pdf.geometry import Rule, Word, ruling


@pytest.mark.parametrize(
    ("box", "rule"),
    [
        ((10, 20, 110, 20), Rule(10, 20, 110, 20)),
        ((110, 21, 10, 20), Rule(10, 20.5, 110, 20.5)),
        ((10, 120, 12, 20), Rule(11, 20, 11, 120)),
        ((10, 20, 110, 60), None),
        ((10, 20, 12, 21), None),
    ],
    ids=["a level line", "a thin box, corners in any order", "an upright one", "a box", "a dot"],
)
def test_a_thin_box_is_a_rule(box, rule):
    assert ruling(*box) == rule


def test_the_middle_of_a_character_is_above_its_baseline():
    assert Word("行", 0, 10, 100, 10).middle == pytest.approx(96.5)
