from gongkai.cli.workers import spread
from tasks import deadly, lost, square


def test_results_come_in_order():
    assert list(spread(square, range(30), 2, lost)) == [number * number for number in range(30)]


def test_a_worker_that_dies_costs_only_its_own_item():
    assert list(spread(deadly, range(8), 2, lost)) == [0, 1, 2, 3, 4, "lost 5", 6, 7]
