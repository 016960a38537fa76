"""Work points: progress is noted before an end is made; whoever does the work notes it, whoever set it ends it."""

from datetime import UTC, date, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.figures import values
from gongkai.web.oversight.actions.entry import Strike
from gongkai.web.oversight.actions.work import CompleteWork, DropWork, NoteProgress

NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize(("end", "state", "count"), [(CompleteWork, "done", 1), (DropWork, "dropped", 0)])
def test_a_point_ends_after_its_progress(office, point, end, state, count):
    assert end(point).refusals(office.clerk, NOW)[0].message.startswith("还没有登记过进展")
    NoteProgress(point, "初稿已成", office.clerk).do(actor=office.clerk, at=NOW)
    end(point).do(actor=office.clerk, at=NOW)
    point.refresh_from_db()
    assert (point.state, point.closed_on) == (state, date(2026, 3, 2))
    assert values(office.organ, date(2026, 1, 1), date(2026, 12, 31))["oversight.work_points"] == count
    assert NoteProgress(point, "又", office.clerk).refusals(office.clerk, NOW)


def test_who_does_the_work_notes_progress_and_does_not_end_it(office, point):
    point.organ = office.county
    point.save()
    NoteProgress(point, "初稿已成", office.clerk).do(actor=office.clerk, at=NOW)
    NoteProgress(point, "已督办", office.overseer).do(actor=office.overseer, at=NOW)
    with pytest.raises(Refused):
        CompleteWork(point).do(actor=office.clerk, at=NOW)
    CompleteWork(point).do(actor=office.overseer, at=NOW)


def test_nothing_empty_and_nothing_about_what_was_struck_out(office, point):
    assert [each.about for each in NoteProgress(point, " ", office.clerk).refusals(None, NOW)] == ["text"]
    Strike(point, "重复").do(actor=None, at=NOW)
    assert NoteProgress(point, "初稿", office.clerk).refusals(None, NOW)
