"""Marks lie inside the file, join where they touch, and what they leave is what stays readable."""

import pytest

from gongkai.redaction import CannotRedact, Mark, Piece, Reading
from gongkai.redaction.reading import joined

READING = Reading((Piece("text", "申请人张三"), Piece("picture"), Piece("page", page=1)))
A, B = "denied.third_party", "denied.internal"


@pytest.mark.parametrize(
    "mark",
    [
        Mark(3, A, 0, 1),
        Mark(-1, A, 0, 1),
        Mark(0, A, 3, 3),
        Mark(0, A, 3, 6),
        Mark(1, A, box=(0, 0, 1, 1)),
        Mark(2, A),
        Mark(2, A, box=(0.5, 0, 0.4, 1)),
        Mark(2, A, box=(0, 0, 1, 1.1)),
    ],
)
def test_a_mark_outside_the_file_is_refused(mark):
    with pytest.raises(CannotRedact, match="不在文件之内"):
        READING.check([mark])


def test_marks_inside_it_are_not():
    READING.check([Mark(0, A, 3, 5), Mark(1, A), Mark(2, A, box=(0, 0, 1, 1))])


def test_what_touches_on_the_same_ground_is_one():
    assert joined([Mark(0, A, 2, 4), Mark(0, A, 0, 2), Mark(0, B, 4, 5)]) == [Mark(0, A, 0, 4), Mark(0, B, 4, 5)]


def test_areas_and_other_pieces_stay_apart():
    areas = [Mark(2, A, box=(0, 0, 0.5, 0.5)), Mark(2, A, box=(0.5, 0.5, 1, 1))]
    assert joined([*areas, Mark(0, A, 0, 1), Mark(1, A)]) == [Mark(0, A, 0, 1), Mark(1, A), *areas]


def test_what_is_left_is_the_rest():
    assert READING.left([Mark(0, A, 3, 5)]) == "申请人\n\n"
    assert Mark(0, A, 3, 5).words(READING) == "张三"


def test_the_digest_tells_readings_apart():
    assert READING.digest != Reading((*READING.pieces[:2], Piece("page", page=2))).digest
    assert READING.digest == Reading(READING.pieces).digest


def test_a_reason_is_said_in_both_languages():
    refused = CannotRedact("“{ground}”不是不予公开的情形", ground="x")
    assert (str(refused), refused.text("en")) == ("“x”不是不予公开的情形", "“x” is no ground of refusal")
