"""Who asks for the like is found by the letters both share, and the same applicant's requests are counted."""

from datetime import date

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.requests.actions.fee import items_before
from gongkai.web.requests.actions.repeat import FindRepeat
from gongkai.web.requests.models import Applicant, Request
from gongkai.web.requests.repeats import alike_of_all, alike_of_applicant, asked
from letters import noon

LATER = date(2025, 4, 1)
OTHER = {"name": "李四", "identity": "34000019800101002X"}


def test_the_same_applicant_is_counted_by_month_and_year(letter):
    letter(date(2024, 12, 2))
    letter(date(2025, 2, 3), subjects=("甲", "乙"))
    letter(date(2025, 3, 3), **OTHER)
    letter(date(2025, 3, 4), channel="internet")
    last = letter(date(2025, 3, 5))[0]
    assert (asked(last).month, asked(last).year) == (2, 4)


def test_who_was_emptied_out_of_the_records_is_nobody_else_who_was(letter, office):
    first, second = letter()[0], letter(**OTHER)[0]
    Applicant.objects.update(mark="")
    second = Request.objects.get(pk=second.pk)
    assert (asked(second).month, asked(second).year) == (1, 1)
    assert alike_of_applicant(second) == []
    assert items_before(second) == 0
    with pytest.raises(Refused, match="不是同一申请人"):
        FindRepeat(second, Request.objects.get(pk=first.pk), office.clerk).do(actor=office.clerk, at=noon(LATER))


def test_likes_are_the_applicants_own_or_everybodys(letter):
    own = letter(subjects=("上湾村2023年征地补偿方案",))[0]
    others = letter(subjects=("上湾村2023年征地补偿安置方案",), **OTHER)[0]
    letter(subjects=("低保名单",))
    last = letter(subjects=("上湾村2023年征地补偿安置方案",))[0]
    assert [each.request for each in alike_of_applicant(last)] == [own]
    assert [each.request for each in alike_of_all(last)] == [others, own]
    assert max(each.likeness for each in alike_of_all(last)) == 100
    assert alike_of_all(own) == []


def test_counting_and_likes_cost_one_query_each(letter, django_assert_num_queries):
    for _ in range(5):
        last = letter()[0]
    last = Request.objects.select_related("letter__applicant").get(pk=last.pk)
    with django_assert_num_queries(2):
        asked(last)
        alike_of_applicant(last)
