from random import Random

import pytest

from gongkai.checks import check
from gongkai.corpus.simulate.country import Organ
from gongkai.corpus.simulate.faults import ARITHMETIC, SHARES, misquoted, planted
from gongkai.corpus.simulate.figures import figures
from gongkai.corpus.simulate.prose import written

ORGAN = Organ(3, "青禾县人民政府", "county", "甲省/乙市/青禾县")
FIGURES = figures(ORGAN, 2024, 1)
CELLS = (
    FIGURES
    | {path: 0 for path in FIGURES if path.startswith("t4.")}
    | {"t4.reconsideration.upheld": 2, "t4.reconsideration.total": 2}
)


def codes(report):
    return {finding.code for finding in check(report).findings if finding.severity == "error"}


@pytest.mark.parametrize("kind", sorted(ARITHMETIC))
def test_wrong_sums_are_found(kind):
    cells, fault = planted(kind, CELLS, Random(1))
    found = codes(written(ORGAN, 2024, cells, 1, 1)) - codes(written(ORGAN, 2024, CELLS, 1, 1))
    assert any(code.startswith("R") for code in found)
    assert (fault.kind, all(cells[path] != CELLS[path] for path in fault.paths)) == (kind, True)


@pytest.mark.parametrize("kind", ["carry_over", "unit_of_fees"])
def test_what_only_others_show_is_sound_in_itself(kind):
    cells, fault = planted(kind, CELLS | {"t2.fees.amount": 3}, Random(1))
    assert not any(code.startswith("R") for code in codes(written(ORGAN, 2024, cells, 1, 1)))
    assert fault.paths


def test_a_wrong_number_in_the_text_is_found():
    report, fault = misquoted(written(ORGAN, 2024, CELLS, 1, 1))
    assert {"N301", "N005"} & {finding.code for finding in check(report).findings}
    assert fault.paths == ("t3.new.total",)


@pytest.mark.parametrize("kind", SHARES)
def test_nothing_is_planted_where_there_is_nothing(kind):
    assert planted(kind, dict.fromkeys(CELLS, 0), Random(1)) is None


def test_no_sentence_without_requests_is_misquoted():
    assert misquoted(written(ORGAN, 2024, dict.fromkeys(CELLS, 0), 1, 1)) is None
