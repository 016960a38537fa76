"""What runs out is proposed on its day, once; what is open or disputed never."""

from datetime import date, timedelta

import pytest

from gongkai.web.organs.models import OrganSetting
from gongkai.web.requests.models import Proceeding, Purge
from gongkai.web.requests.retention import kept_for, propose_purges, run_out
from letters import noon

CLOSED = date(2024, 2, 29)
DAY = timedelta(days=1)


@pytest.fixture
def case(letter, step):
    return step(letter(day=date(2024, 2, 20))[0], f"answered:{CLOSED}", "granted")


def set_to(office, key, value):
    OrganSetting.objects.create(organ=office.organ, key=key, value=value, since=date(2020, 1, 1))


@pytest.mark.parametrize(
    ("day", "stages"),
    [
        (date(2029, 2, 27), []),
        (date(2029, 2, 28), []),
        (date(2029, 3, 1), ["identity"]),
        (date(2034, 2, 28), ["identity"]),
        (date(2034, 3, 1), ["content", "identity"]),
    ],
)
def test_each_stage_has_its_day(case, day, stages):
    propose_purges(noon(day))
    propose_purges(noon(day))
    assert sorted(case.letter.purges.values_list("stage", flat=True)) == stages


def test_years_are_the_organs_own_and_none_means_for_ever(office, case):
    set_to(office, "keep_identity", "1")
    set_to(office, "keep_content", "0")
    assert kept_for(office.organ, date(2025, 1, 1)) == (1, 0)
    propose_purges(noon(date(2099, 1, 1)))
    assert [purge.stage for purge in Purge.objects.filter(letter=case.letter)] == ["identity"]


def test_contents_never_go_before_identities(office, case):
    set_to(office, "keep_identity", "8")
    set_to(office, "keep_content", "2")
    assert kept_for(office.organ, case.closed_on) == (8, 8)


def test_where_identities_stay_contents_stay(office, case):
    set_to(office, "keep_identity", "0")
    assert kept_for(office.organ, case.closed_on) == (0, 0)


def test_what_is_open_stays(letter, step, office):
    one, _ = letter(day=date(2024, 2, 20), subjects=("甲", "乙"))
    step(one, f"answered:{CLOSED}", "granted")
    assert not list(run_out(office.organ, date(2099, 1, 1)))


def test_what_is_disputed_is_not_proposed(office, case):
    told = {"organ": office.organ, "kind": "reconsideration", "body": "县政府", "filed_on": CLOSED}
    Proceeding.objects.create(request=case, **told)
    propose_purges(noon(date(2099, 1, 1)))
    assert not Purge.objects.exists()
