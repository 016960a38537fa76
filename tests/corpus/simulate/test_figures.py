from statistics import median

import pytest

from gongkai.checks import check
from gongkai.corpus.simulate.country import Organ, organs
from gongkai.corpus.simulate.figures import carried, documents, figures
from gongkai.corpus.simulate.prose import written

SOME = organs(150)


@pytest.mark.parametrize("organ", SOME[::10], ids=lambda organ: organ.name)
def test_figures_are_sound(organ):
    report = written(organ, 2024, figures(organ, 2024, 1), 1, organ.number)
    last = written(organ, 2023, figures(organ, 2023, 1), 1, organ.number)
    errors = [finding.code for finding in check(report, last=last).findings if finding.severity == "error"]
    assert [code for code in errors if code[0] in "RYN"] == []


def test_what_is_carried_on_is_taken_up():
    for organ in SOME:
        assert figures(organ, 2024, 1)["t3.carried_in.total"] == carried(organ, 2023, 1)
        issued, repealed, in_force = documents(organ, 2024, "1", 5)
        assert in_force == documents(organ, 2023, "1", 5)[2] + issued - repealed


@pytest.mark.parametrize(
    ("level", "none", "middle"), [("township", 0.83, 0), ("department", 0.25, 14), ("city", 0, 1100)]
)
def test_requests_are_distributed_as_in_reality(level, none, middle):
    new = [figures(Organ(number, "x", level, "y"), 2024, 1)["t3.new.total"] for number in range(400)]
    assert sum(each == 0 for each in new) / 400 == pytest.approx(none, abs=0.08)
    assert median(each for each in new if each or level == "township") == pytest.approx(middle, rel=0.35, abs=1)


def test_another_seed_gives_other_figures():
    assert figures(SOME[0], 2024, 1) == figures(SOME[0], 2024, 1) != figures(SOME[0], 2024, 2)
