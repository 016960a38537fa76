"""Letters registered: by the channel's rule, each thing asked for a request of its own, the same form never twice."""

from datetime import date

import pytest
from django.db import connection

from gongkai.law.steps import channels
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.models import Applicant, Letter, Request
from letters import letter as written
from letters import noon

DAY = date(2025, 3, 3)


def register(office, **told):
    return written(office.organ, DAY, by=office.clerk, **told).do(actor=office.clerk, at=noon(DAY))


@pytest.mark.parametrize("channel", sorted(channels()))
def test_every_channel_receives_by_its_own_rule(office, channel):
    request = register(office, channel=channel).requests.get()
    if channels()[channel].confirmed:
        assert (request.state, request.received_on, request.due) == ("unconfirmed", None, None)
    else:
        assert (request.state, request.received_on, request.due) == ("running", DAY, date(2025, 3, 31))


def test_each_thing_asked_for_is_a_request_with_its_own_number(office):
    first = register(office).requests.get()
    parts = [request.number for request in register(office, subjects=("甲", "乙")).requests.order_by("pk")]
    assert first.number == "2025依申请第1号"
    assert parts == ["2025依申请第2号-1", "2025依申请第2号-2"]


def test_the_same_form_sent_twice_makes_one_letter(office):
    action = written(office.organ, DAY, by=office.clerk)
    assert action.do(actor=None, at=noon(DAY)) == action.do(actor=None, at=noon(DAY))
    assert (Letter.objects.count(), Request.objects.count()) == (1, 1)


def test_the_same_applicant_is_recognised_and_nobody_else(office):
    register(office, name="张 三")
    register(office, name="张三")
    register(office, name="李四")
    assert len(set(Applicant.objects.values_list("mark", flat=True))) == 2


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ({"channel": "pigeon"}, "渠道"),
        ({"kind": "somebody"}, "类别"),
        ({"name": " "}, "姓名"),
        ({"contact": {"phone": " "}}, "联系方式"),
        ({"subjects": (" ",)}, "什么信息"),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_kept(office, told, said):
    with pytest.raises(Refused, match=said):
        register(office, **told)
    assert not Letter.objects.exists()


def test_a_letter_does_not_arrive_tomorrow(office):
    with pytest.raises(Refused, match="还没有到"):
        written(office.organ, date(2025, 3, 4)).do(actor=None, at=noon(DAY))


@pytest.mark.parametrize("channel", ["in_person", "internet"])
def test_a_letter_does_not_arrive_before_there_was_a_right_to_ask(office, channel):
    for day in (date(25, 3, 10), date(2008, 4, 30)):
        with pytest.raises(Refused, match="规定"):
            written(office.organ, day, channel=channel).do(actor=None, at=noon(DAY))
    assert written(office.organ, date(2008, 5, 4), channel=channel).do(actor=None, at=noon(DAY)).requests.exists()


def test_who_asked_stands_nowhere_in_clear(office):
    register(office, name="欧阳某某", identity="340000199001010015", contact={"phone": "13812345678"})
    with connection.cursor() as cursor:
        kept = [str(row) for table in ("applicant", "letter", "request") for row in rows(cursor, f"requests_{table}")]
    kept += [str(row.detail) + row.subject for row in AuditRow.objects.all()]
    assert not [row for row in kept for datum in ("欧阳", "340000199001010015", "13812345678") if datum in row]


def rows(cursor, table):
    cursor.execute(f"select * from {table}")  # noqa: S608 -- the names are this test's own
    return cursor.fetchall()
