"""Delivery: with its proof, on the day that counts, and with it the step of the clock, or nothing at all."""

from datetime import date

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.organ import ChangeSetting
from gongkai.web.requests.actions.deliver import DeliverNotice
from gongkai.web.requests.actions.extend import AskExtension, DecideExtension
from gongkai.web.requests.actions.fee import WorkOutFee
from gongkai.web.requests.models import Delivered
from gongkai.web.requests.notices import addressee
from letters import noon, put_on_file
from paper import PROOFS

DAY = date(2025, 3, 4)
LATER = date(2025, 3, 6)


@pytest.fixture
def case(letter):
    return letter()[0]


def kinds_of(case):
    return [event.kind for event in case.events.all()][1:]


def test_a_correction_notice_stops_the_clock_from_the_day_of_posting(case, paper):
    notice = paper.signed(case, "correction", DAY, points="写明年份", until="2025-03-20")
    assert paper.delivered(notice, LATER).state == "correcting"
    event = case.events.last()
    assert (event.kind, event.day, event.until) == ("correction_asked", LATER, date(2025, 3, 20))


def test_an_extension_moves_the_day_due_once_it_is_told(case, paper, office):
    AskExtension(case, 10, "量大", office.clerk).do(actor=office.clerk, at=noon(DAY))
    DecideExtension(case.approvals.get(), granted=True, remark="", person=office.head).do(
        actor=office.head, at=noon(DAY)
    )
    notice, before = paper.signed(case, "extension", DAY, why="量大", days="10"), case.due
    assert paper.delivered(notice, LATER, "electronic").due > before


def test_a_consultation_begins_with_its_letter(case, paper):
    notice = paper.signed(case, "third_party", DAY, party="李四", party_contact="河东", concerns="合同价格")
    paper.delivered(notice, LATER)
    party = case.parties.get()
    assert (party.role, party.name, party.contact) == ("third_party", "李四", "河东")
    assert kinds_of(case) == ["third_party_asked"]
    notice.refresh_from_db()
    assert notice.content["asked"] == {"concerns": "合同价格"}, "the name stands with the party alone"
    assert addressee(notice) == "李四"


def test_a_fee_notice_is_kept_with_the_fee(case, paper, office):
    ChangeSetting(office.organ, "charges_fee", "yes", date(2025, 1, 1)).do(actor=None, at=noon(date(2025, 1, 1)))
    WorkOutFee(case, "by_page", 250).do(actor=office.clerk, at=noon(DAY))
    notice = paper.signed(case, "fee", DAY, payment="到镇财政所缴纳")
    assert paper.delivered(notice, LATER).state == "paying"
    case.fee.refresh_from_db()
    assert (case.fee.notice, case.fee.noticed_on) == (notice, LATER)


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [("granted", "granted"), ("internal", "denied.internal"), ("not_ours", "unable.not_held"), ("partial", "partial")],
)
def test_an_answer_ends_the_case_with_its_outcome(case, paper, office, kind, outcome):
    put_on_file(case, office.clerk, outcome, DAY)
    asked = {"not_ours": {"why": "不管", "right_organ": "县局"}, "partial": {"why": "内部"}}.get(kind, {})
    paper.delivered(paper.signed(case, kind, DAY, **asked), LATER)
    assert (case.state, case.outcome, case.closed_on) == ("closed", outcome, LATER)


def test_what_moves_nothing_is_only_delivered(case, paper):
    paper.delivered(paper.signed(case, "consulting", DAY, consulted="第三方"), LATER)
    assert kinds_of(case) == []
    assert Delivered.objects.get().day == LATER


@pytest.mark.parametrize("way", PROOFS)
def test_every_way_has_its_proof(case, paper, office, way):
    notice = paper.signed(case, "consulting", DAY, consulted="第三方")
    with pytest.raises(Refused, match="没有记录"):
        DeliverNotice(notice, way, {}, DAY, office.clerk).do(actor=office.clerk, at=noon(DAY))
    paper.delivered(notice, DAY, way)
    assert Delivered.objects.get().proof == PROOFS[way]


@pytest.mark.parametrize(
    ("told", "said"),
    [
        (("post", {"carrier": "某快递", "receipt": "1"}, LATER), "不是邮政企业"),
        (("pigeon", {}, LATER), "请选择送达方式"),
        (("left", PROOFS["left"], date(2025, 3, 7)), "还没有到"),
        (("left", PROOFS["left"], date(2025, 3, 3)), "不能早于成文日期"),
    ],
)
def test_what_is_no_delivery_changes_nothing(case, paper, office, told, said):
    notice = paper.signed(case, "correction", DAY, points="写明年份", until="2025-03-20")
    with pytest.raises(Refused, match=said):
        DeliverNotice(notice, *told, office.clerk).do(actor=office.clerk, at=noon(LATER))
    notice.refresh_from_db()
    assert (notice.stage, kinds_of(case), Delivered.objects.count()) == ("signed", [], 0)


def test_where_the_clock_refuses_the_step_nothing_is_delivered(letter, paper):
    case = letter()[0]
    told = {"points": "写明年份", "until": "2025-03-20"}
    first, second = (paper.signed(case, "correction", DAY, **told) for _ in range(2))
    paper.delivered(first, DAY)
    with pytest.raises(Refused):
        paper.delivered(second, LATER)
    second.refresh_from_db()
    assert second.stage == "signed"


def test_twice_delivered_is_refused(case, paper):
    notice = paper.signed(case, "consulting", DAY, consulted="第三方")
    paper.delivered(notice, DAY)
    with pytest.raises(Refused, match="已送达"):
        paper.delivered(notice, DAY)
