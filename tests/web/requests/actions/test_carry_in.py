"""An earlier register is taken in whole: with events, standing and numbers, or not at all."""

from datetime import date

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.actions.carry_in import CarryIn
from gongkai.web.requests.carried_in import Walk
from gongkai.web.requests.clock import events_of, reckoned
from gongkai.web.requests.models import Applicant, Event, Request
from letters import noon
from registers import book

TODAY = date(2025, 12, 30)
ROW = {"subject": "事项", "kind": "自然人", "channel": "当面提交", "received_on": "2025-12-10", "name": "张三"}


def taken(office, *rows):
    walk = Walk(office.organ, TODAY).take(book([ROW | row for row in rows]))
    assert walk.problems == []
    return CarryIn(office.organ, walk.taken, "台账.xlsx", "0" * 64, office.clerk)


def test_it_stands_as_the_clock_says_and_goes_on_from_there(office, step):
    done = {"number": "2025依申请第7号", "outcome": "重复申请", "closed_on": "2025-12-20", "phone": "13800001234"}
    taken(office, done, {"number": "2025依申请第8号-2"}).do(actor=office.clerk, at=noon(TODAY))
    first, second = Request.objects.order_by("pk")
    assert (first.state, first.outcome, first.days_used) == ("closed", "unprocessed.repeated", 7)
    assert {first.received_on, second.received_on} == {date(2025, 12, 10)}
    assert (second.state, second.due) == ("running", reckoned(second, TODAY).standing.due)
    assert [event.kind for event in events_of(first)] == ["received", "answered"]
    assert first.letter.applicant.contact == {"phone": "13800001234"}
    assert step(second, "answered:2025-12-31", "granted").outcome == "granted"


def test_the_next_number_comes_after_those_taken_in(office, letter):
    taken(office, {"number": "2025依申请第7号"}, {"number": "外号"}).do(actor=office.clerk, at=noon(TODAY))
    assert letter(date(2025, 12, 29))[0].number == "2025依申请第8号"


def test_the_same_register_twice_is_refused_and_changes_nothing(office):
    action = taken(office, {"number": "甲"}, {"number": "乙"})
    action.do(actor=office.clerk, at=noon(TODAY))
    before = [model.objects.count() for model in (Applicant, Request, Event, AuditRow)]
    with pytest.raises(Refused, match="甲 已经登记"):
        action.do(actor=office.clerk, at=noon(TODAY))
    assert [model.objects.count() for model in (Applicant, Request, Event, AuditRow)] == before


def test_the_trail_names_the_file_and_nobody_in_it(office):
    taken(office, {"number": "甲"}).do(actor=office.clerk, at=noon(TODAY))
    detail = AuditRow.objects.order_by("number").last().detail
    assert detail["count"] == 1
    assert "张三" not in str(detail)


def test_long_numbers_that_differ_at_the_end_are_different_requests(office):
    long = "柳溪镇人民政府政府信息公开工作办公室2025年度依申请公开受理登记第"
    taken(office, {"number": f"{long}0001号"}, {"number": f"{long}0002号"}).do(actor=office.clerk, at=noon(TODAY))
    assert len(set(Request.objects.values_list("code", "letter__token"))) == 2
