import pytest

from corpora import TOWNS, built, digests, lay_out, report
from gongkai.corpus import local
from gongkai.corpus.local import run_local
from gongkai.corpus.part import Counts


@pytest.fixture
def folder(tmp_path):
    return lay_out(tmp_path / "in", *(report(town, year) for town in TOWNS for year in range(2021, 2025)))


def test_processes_write_what_one_process_writes(tmp_path, folder):
    alone = built(tmp_path / "alone", folder)
    two = built(tmp_path / "two", folder, engine=lambda orders: run_local(orders, 2))
    assert digests(alone) == digests(two)


class Idle:
    """A warden that notes how far ahead orders were given out."""

    taken = 0

    def carry_out(self, order):
        self.__class__.taken += 1
        return Counts(read=order)

    def close(self):
        pass


def test_orders_are_asked_for_as_they_are_needed(monkeypatch):
    monkeypatch.setattr(local, "Warden", Idle)
    given = []

    def orders():
        for number in range(50):
            given.append(number)
            yield number

    results = run_local(orders(), 2)
    first = next(results)
    assert len(given) <= 8
    assert sorted(each.read for each in [first, *results]) == list(range(50))


def test_what_goes_wrong_in_a_worker_is_raised(monkeypatch):
    class Broken(Idle):
        def carry_out(self, _order):
            raise OSError("disk full")

    monkeypatch.setattr(local, "Warden", Broken)
    with pytest.raises(OSError, match="disk full"):
        list(run_local(iter([1]), 1))
