"""Who finds a submitted report in the queue: the reviewer of its stage, unless they wrote or submitted it."""

from datetime import UTC, date, datetime

from gongkai.web.publishing.tables import stages
from gongkai.web.reporting.models import Round
from gongkai.web.reporting.queue import against, mine, stage_of, waiting_for

DAY, NOW = date(2026, 1, 13), datetime(2026, 1, 13, 1, 30, tzinfo=UTC)


def test_it_waits_for_the_reviewer_of_its_stage_alone(year, begun, through):
    round_ = through(begun, until="second").rounds.get()
    assert stage_of(round_) == stages()["second"]
    assert list(mine(year.second, DAY)) == [round_]
    for other in (year.first, year.final, year.clerk, year.overseer):
        assert not mine(other, DAY)
    assert against(round_, year.second, NOW) == ()


def test_who_wrote_a_part_finds_it_waiting_but_not_for_them(year, begun, through):
    begun.parts.filter(number=5).update(by=year.first)
    round_ = through(begun, until="first").rounds.get()
    assert list(waiting_for(year.first, DAY)) == [round_]
    assert not mine(year.first, DAY)
    assert "不能审核自己的稿件" in against(round_, year.first, NOW)[0].message


def test_a_round_that_is_over_waits_for_nobody(year, begun, through):
    through(begun, until="approved")
    round_ = Round.objects.select_related("report").get()
    assert stage_of(round_) is None
    assert against(round_, year.final, NOW) == ()
    assert not mine(year.final, DAY)


def test_the_queue_is_one_query(year, begun, through, django_assert_num_queries):
    through(begun, until="first")
    mine(year.first, DAY)
    with django_assert_num_queries(1):
        assert list(mine(year.first, DAY))
