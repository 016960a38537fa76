"""Who asks for the like is found by the letters both share, and the same applicant's requests are counted."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from gongkai.web.requests.models import Request
from gongkai.web.requests.repeats import alike_of_all, alike_of_applicant, asked, likeness, shared

OTHER = {"name": "李四", "identity": "34000019800101002X"}


def test_the_same_words_are_alike_whatever_their_width_or_marks():
    assert likeness("2023年“征地补偿”方案", "２０２３年征地补偿方案") == 100
    assert likeness("青苗补偿标准", "低保名单") == 0
    assert likeness("", "低保名单") == 0
    assert 60 < likeness("上湾村征地补偿安置方案", "上湾村征地补偿方案") < 100


def test_what_they_share_is_told_longest_first():
    assert shared("上湾村征地补偿安置方案", "上湾村征地补偿方案") == ("上湾村征地补偿", "方案")


@given(one=st.text(max_size=20), other=st.text(max_size=20))
def test_likeness_goes_both_ways_and_stays_in_bounds(one, other):
    assert likeness(one, other) == likeness(other, one)
    assert 0 <= likeness(one, other) <= 100


def test_the_same_applicant_is_counted_by_month_and_year(letter):
    letter(date(2024, 12, 2))
    letter(date(2025, 2, 3), subjects=("甲", "乙"))
    letter(date(2025, 3, 3), **OTHER)
    letter(date(2025, 3, 4), channel="internet")
    last = letter(date(2025, 3, 5))[0]
    assert (asked(last).month, asked(last).year) == (2, 4)


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
