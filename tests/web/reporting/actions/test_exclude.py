"""Joint cases are left out of a sum once, with the reason; the members' reports stay as they are."""

from datetime import UTC, datetime

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.reporting.actions.exclude import Exclude, TakeBackExclusion, excludable
from gongkai.web.reporting.models import Exclusion
from gongkai.web.reporting.totals import gather

AT = datetime(2026, 1, 20, 1, 30, tzinfo=UTC)
YEAR, PATH, ROW = 2025, "t4.suit_after.upheld", "t4.suit_after.total"


@pytest.fixture
def clerk(team, person, below):
    below.accepted(team.organ, YEAR, **{PATH: 3, ROW: 3})
    below.accepted(team.other, YEAR, **{PATH: 2, ROW: 2})
    return person("clerk", team.county)


def leave_out(team, clerk, count=1, path=PATH, reason="甲诉乙案由白塔乡计数", member=None):
    action = Exclude(team.county, YEAR, path, member or team.organ, count, reason, clerk)
    return action.do(actor=clerk, at=AT)


def test_the_cell_and_what_its_row_comes_to_follow(team, clerk):
    leave_out(team, clerk, 2)
    kept = leave_out(team, clerk, 1)
    gathered = gather(team.county, YEAR)
    assert Exclusion.objects.get() == kept
    assert (gathered.total.cells[PATH], gathered.total.cells[ROW]) == (4, 4)
    assert gathered.reports[team.organ][PATH] == 3
    TakeBackExclusion(kept).do(actor=clerk, at=AT)
    assert gather(team.county, YEAR).total.cells[PATH] == 5


def test_what_is_left_out_goes_with_the_report_it_is_of(team, clerk):
    leave_out(team, clerk, 3)
    team.organ.received_reports.update(state="replaced")
    assert gather(team.county, YEAR).total.cells[PATH] == 2


@pytest.mark.parametrize("corrected", [1, 0])
def test_never_more_is_left_out_than_a_member_that_corrected_its_report_still_says(team, clerk, below, corrected):
    leave_out(team, clerk, 3)
    below.accepted(team.organ, YEAR, **{PATH: corrected, ROW: corrected})
    gathered = gather(team.county, YEAR)
    assert (gathered.total.cells[PATH], gathered.total.cells[ROW]) == (2, 2)
    assert [count for _, count in gathered.left_out] == [corrected]
    below.accepted(team.organ, YEAR, blank=[PATH, ROW])
    assert gather(team.county, YEAR).total.cells[PATH] is None


@pytest.mark.parametrize(
    ("told", "why"),
    [
        ({"count": 4}, "应在 1 和它之间"),
        ({"count": 0}, "应在 1 和它之间"),
        ({"reason": " "}, "请写明是哪些案件"),
        ({"path": ROW}, "只有行政复议"),
        ({"path": "t3.new.total"}, "只有行政复议"),
    ],
)
def test_no_more_than_there_is_and_never_without_a_word(team, clerk, told, why):
    with pytest.raises(Refused, match=why):
        leave_out(team, clerk, **told)
    with pytest.raises(Refused, match="应在 1 和它之间"):
        leave_out(team, clerk, member=team.county)
    assert not Exclusion.objects.exists()


def test_cells_that_add_others_up_are_not_among_them():
    assert PATH in excludable(YEAR)
    assert ROW not in excludable(YEAR)
    assert all(path.startswith("t4.") for path in excludable(YEAR))
