"""What many send at once is done together, in order, and each learns what became of theirs."""

from concurrent.futures import Future
from itertools import count
from threading import Barrier, Thread

import pytest

from gongkai.web.dialogue.together import LEAST, LONGEST, MOST, Together


def test_one_alone_is_done_at_once():
    assert Together(lambda things: [2 * each for each in things])(4) == 8


def test_a_crowd_is_done_in_few_goes_none_lost_or_doubled():
    goes, kept, many = [], [], 60

    def keep(things):
        goes.append(len(things))
        kept.extend(things)
        return [2 * each for each in things]

    together, became, start = Together(keep), {}, Barrier(many)

    def send(number):
        start.wait()
        became[number] = together(number)

    crowd = [Thread(target=send, args=(number,)) for number in range(many)]
    for each in crowd:
        each.start()
    for each in crowd:
        each.join()
    assert became == {number: 2 * number for number in range(many)}
    assert sorted(kept) == list(range(many))
    assert sum(goes) == many


def test_who_waits_is_done_with_whoever_comes_first():
    goes, started, go_on = [], Barrier(2), Barrier(2)

    def keep(things):
        goes.append(list(things))
        if len(goes) == 1:
            started.wait(5)
            go_on.wait(5)
        return things

    together = Together(keep)
    crowd = [Thread(target=together, args=(number,)) for number in range(MOST + 6)]
    crowd[0].start()
    started.wait(5)
    for each in crowd[1:]:
        each.start()
    while len(together._waiting) < MOST + 5:
        pass
    go_on.wait(5)
    for each in crowd:
        each.join()
    assert [len(each) for each in goes] == [1, MOST, 5]


def test_after_a_crowd_more_are_waited_for_as_long_as_they_come(monkeypatch):
    goes, coming = [], [2, 3]
    together = Together(lambda things: goes.append(list(things)) or things)

    def somebody_comes(_seconds):
        if coming:
            together._waiting.append((coming.pop(0), Future()))

    monkeypatch.setattr("gongkai.web.dialogue.together.sleep", somebody_comes)
    together(0)
    together._crowd = True
    assert together(1) == 1
    coming.append(5)
    together(4)
    coming.append(7)
    assert together(6) == 6
    assert goes == [[0], [1, 2, 3], [4, 5], [6, 7]]
    together._crowd = False
    together(8)
    assert goes[-1] == [8]


@pytest.mark.parametrize(("took", "waited"), [(0.001, LEAST), (0.03, 0.015), (9, LONGEST)])
def test_the_next_are_waited_for_as_long_as_keeping_takes(monkeypatch, took, waited):
    moments, waits = iter([0, took, 20, 21]), []
    together = Together(lambda things: things)
    monkeypatch.setattr("gongkai.web.dialogue.together.monotonic", lambda: next(moments))
    monkeypatch.setattr("gongkai.web.dialogue.together.sleep", waits.append)
    together(0)
    together._crowd = True
    together(1)
    assert waits == [waited]


def test_a_failure_is_told_to_everybody_it_concerns_and_to_nobody_else():
    def keep(things):
        if "bad" in things:
            raise ValueError("bad")
        return things

    together = Together(keep)
    with pytest.raises(ValueError, match="bad"):
        together("bad")
    assert together("good") == "good"


def crowd_of(together, *things):
    """Let things come together, and return what became of each: a value, or what was raised."""
    waiting = [(each, Future()) for each in things]
    together._waiting.extend(waiting[:-1])
    try:
        last = together(things[-1])
    except ValueError as failed:
        last = failed
    return [each.exception() or each.result() for _, each in waiting[:-1]] + [last]


def test_what_cannot_be_kept_is_no_reason_against_what_comes_with_it():
    def keep(things):
        if "bad" in things:
            raise ValueError("bad")
        return [each.upper() for each in things]

    first, bad, last = crowd_of(Together(keep), "a", "bad", "c")
    assert (first, last) == ("A", "C")
    assert isinstance(bad, ValueError)


def test_where_nothing_can_be_kept_now_the_crowd_does_not_wait_for_each(monkeypatch):
    moments, tried = count(step=30), []
    monkeypatch.setattr("gongkai.web.dialogue.together.monotonic", lambda: next(moments))

    def keep(things):
        tried.append(list(things))
        raise ValueError("locked")

    became = crowd_of(Together(keep), *range(50))
    assert {str(each) for each in became} == {"locked"}
    assert tried == [[*range(50)], [0]]
