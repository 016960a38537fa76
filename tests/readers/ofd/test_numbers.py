from gongkai.readers.ofd.numbers import PLAIN, matrix, moved, numbers, steps


def test_numbers_are_read_and_all_else_passed_over():
    assert numbers("1 -2.5 .5 3. 1e2 x nan inf 1_000 " + "9" * 400) == [1.0, -2.5, 0.5, 3.0, 100.0]
    assert numbers(None) == []


def test_runs_are_written_out():
    assert steps("4.2 g 3 5 2", 9) == [4.2, 5.0, 5.0, 5.0, 2.0]


def test_a_run_is_no_longer_than_the_text():
    assert steps("g 999999999999 1", 4) == [1.0] * 4
    assert steps("1 2 3", 2) == [1.0, 2.0]
    assert steps("g -5 1 g", 4) == []


def test_a_transformation_moves_points():
    assert matrix("2 0 0 3 10 20") == (2.0, 0.0, 0.0, 3.0, 10.0, 20.0)
    assert matrix("1 2") == PLAIN
    assert moved((1, 1), (2.0, 0.0, 0.0, 3.0, 10.0, 20.0)) == (12.0, 23.0)
