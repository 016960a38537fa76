import pytest

from gongkai.checks.organ import CITY, COUNTY, DEPARTMENT, STREET, TOWNSHIP
from gongkai.checks.thresholds import known, threshold


def test_thresholds_are_whole_numbers_above_zero():
    assert threshold("copied", "percent") == 70
    assert known("fees", "township")
    assert not known("fees", "village")
    with pytest.raises(KeyError):
        threshold("fees", "village")


def test_fees_may_grow_with_the_level():
    fees = [threshold("fees", kind) for kind in (TOWNSHIP, STREET, COUNTY, CITY)]
    assert fees == sorted(fees)
    assert known("fees", DEPARTMENT)
