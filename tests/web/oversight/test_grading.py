"""Grades: from the best down, and a failed veto fails all."""

from decimal import Decimal

import pytest

from gongkai.web.oversight.grading import FAILED, STARTING, grade, grades, wrongs


@pytest.mark.parametrize(("total", "told"), [("100", "优秀"), ("90", "优秀"), ("89.99", "良好"), ("0", "不合格")])
def test_a_grade_begins_at_its_score(total, told):
    assert grade(STARTING, Decimal(total), failed=False) == told


def test_a_failed_veto_fails_all():
    assert grade(STARTING, Decimal(100), failed=True) == FAILED


def test_a_set_may_have_no_grades():
    assert grade("", Decimal(90), failed=False) == ""


@pytest.mark.parametrize("text", ["优秀", "优秀 九十", " 90", "优秀 NaN", "合格 60\n优秀 90", "优秀 90\n良好 90"])
def test_what_is_no_grade_is_told(text):
    assert [each.about for each in wrongs(text)] == ["grades"]
    assert not list(wrongs(STARTING))
    assert [name for name, _ in grades(STARTING)] == ["优秀", "良好", "合格", "不合格"]
