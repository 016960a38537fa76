from random import Random

import pytest

from gongkai import read_bytes
from gongkai.corpus.simulate.country import organs
from gongkai.corpus.simulate.figures import figures
from gongkai.corpus.simulate.printing import FORMATS, Print, printed
from gongkai.corpus.simulate.prose import written

ORGAN = organs(100)[85]
REPORT = written(ORGAN, 2024, figures(ORGAN, 2024, 1), 1, 1)


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("seed", range(6))
def test_what_is_printed_is_read_right_or_doubted(ending, seed):
    reading = read_bytes(printed(REPORT, ending, Random(seed)), f"x.{ending}")
    doubted = {path for doubt in reading.doubts for path in doubt.paths}
    for path, value in reading.report.cells():
        assert value == REPORT[path] or (value is None and path in doubted), path
    assert (reading.report.organ, reading.report.year) == (REPORT.organ, 2024)


def test_some_prints_are_damaged():
    prints = [Print.of(REPORT, Random(seed)) for seed in range(200)]
    assert 20 < sum(bool(each.labels) for each in prints) < 60
    assert any(each.blank for each in prints)
    assert all(REPORT[path] == 0 for each in prints for path in each.blank)
