"""Who is consulted rests sealed; the events know a stand-in name; silence means what the law says it means."""

from datetime import date

import pytest
from django.db import connection

from gongkai.web.organs.action import Refused
from gongkai.web.requests.actions.consult import Consult, TakeOpinion
from gongkai.web.requests.actions.step import StrikeEvent
from gongkai.web.requests.clock import reckoned
from letters import noon


def consult(office, request, role="third_party", party="李四", day=date(2025, 3, 10)):
    Consult(request, role, party, "13900001111", day, office.clerk).do(actor=office.clerk, at=noon(day))
    request.refresh_from_db()
    return request.parties.get(name__isnull=False) if request.parties.count() == 1 else request.parties.last()


def test_a_party_stands_in_the_events_by_another_name(letter, office):
    request = letter()[0]
    party = consult(office, request)
    assert request.events.last().party == party.label == "第三方甲"
    assert party.name == "李四"
    with connection.cursor() as cursor:
        cursor.execute("select name, contact from requests_party")
        assert "李四" not in str(cursor.fetchall())


def test_the_time_of_asking_is_not_counted(letter, office):
    request = letter()[0]
    plain = request.due
    party = consult(office, request)
    TakeOpinion(party, "refuses", "商业秘密", date(2025, 3, 17), office.clerk).do(
        actor=office.clerk, at=noon(date(2025, 3, 17))
    )
    request.refresh_from_db()
    assert request.due > plain
    party.refresh_from_db()
    assert (party.opinion, party.reason) == ("refuses", "商业秘密")


@pytest.mark.parametrize("role", ["third_party", "joint_maker", "organ"])
def test_each_kind_has_its_own_step(letter, office, role):
    request = letter()[0]
    consult(office, request, role)
    assert request.events.last().kind == f"{role}_asked"
    assert reckoned(request, date(2025, 3, 11)).standing.waits[0].party == request.parties.get().label


@pytest.mark.parametrize(("role", "party", "said"), [("nobody", "李四", "请选择"), ("third_party", " ", "名称")])
def test_what_is_missing_is_said(letter, office, role, party, said):
    with pytest.raises(Refused, match=said):
        consult(office, letter()[0], role, party)


def test_an_opinion_is_entered_once(letter, office):
    party = consult(office, letter()[0])
    day = date(2025, 3, 17)
    TakeOpinion(party, "agrees", "", day, office.clerk).do(actor=office.clerk, at=noon(day))
    with pytest.raises(Refused):
        TakeOpinion(party, "refuses", "", day, office.clerk).do(actor=office.clerk, at=noon(day))


def test_an_opinion_that_was_struck_was_never_given(letter, office):
    request, day = letter()[0], date(2025, 3, 17)
    first, second = consult(office, request), consult(office, request, party="王五")
    TakeOpinion(first, "agrees", "", day, office.clerk).do(actor=office.clerk, at=noon(day))
    TakeOpinion(second, "refuses", "商业秘密", day, office.clerk).do(actor=office.clerk, at=noon(day))
    StrikeEvent(request.events.last(), "登错了", office.head).do(actor=office.head, at=noon(day))
    assert [(each.opinion, each.reason) for each in request.parties.order_by("pk")] == [("agrees", ""), ("", "")]
    TakeOpinion(second, "agrees", "", day, office.clerk).do(actor=office.clerk, at=noon(day))
    assert request.parties.get(pk=second.pk).opinion == "agrees"


def test_as_many_are_asked_as_must_be_each_under_a_name_of_its_own(letter, office):
    request = letter()[0]
    for number in range(12):
        consult(office, request, party=f"第{number}户")
    labels = list(request.parties.order_by("pk").values_list("label", flat=True))
    assert labels[:2] == ["第三方甲", "第三方乙"]
    assert labels[9:] == ["第三方癸", "第三方11", "第三方12"]
