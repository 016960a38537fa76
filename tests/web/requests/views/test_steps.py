"""Every form of a case does its action and leads back to the case, or says at the field what is wrong."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.urls import reverse

from letters import noon, put_on_file

DAY = date(2025, 3, 10)


@pytest.fixture(autouse=True)
def on_the_day(monkeypatch):
    for view in ("cases", "steps"):
        monkeypatch.setattr(f"gongkai.web.requests.views.{view}.today", lambda: DAY)
    monkeypatch.setattr("gongkai.web.screens.acting.timezone", SimpleNamespace(now=lambda: noon(DAY)))


@pytest.fixture
def case(letter):
    return letter()[0]


def press(client, somebody, name, *args, **told):
    client.force_login(somebody)
    address = reverse(name, args=args)
    assert client.get(address).status_code == 200
    answer = client.post(address, {"day": str(DAY), **told})
    assert answer.status_code == 302, answer.context["form"].errors
    return answer


def test_a_step_that_asks_for_its_day(client, office, case):
    press(client, office.clerk, "take_step", case.pk, "correction_asked", until="2025-03-20")
    case.refresh_from_db()
    assert case.state == "correcting"


def test_the_end_with_its_outcome(client, office, case):
    put_on_file(case, office.clerk, "granted", DAY)
    press(client, office.clerk, "take_step", case.pk, "answered", outcome="granted")
    case.refresh_from_db()
    assert case.outcome == "granted"


def test_an_extension_through_the_head(client, office, case):
    press(client, office.clerk, "ask_extension", case.pk, days="10", reason="材料在外单位")
    press(client, office.head, "decide_extension", case.approvals.get().pk, granted="yes", remark="")
    before = case.due
    press(client, office.clerk, "take_step", case.pk, "extended", days="10")
    case.refresh_from_db()
    assert case.due > before


def test_a_consultation_and_its_opinion(client, office, case):
    press(client, office.clerk, "consult", case.pk, role="third_party", party="李四", contact="")
    press(client, office.clerk, "take_opinion", case.parties.get().pk, opinion="refuses", reason="商业秘密")
    assert [event.kind for event in case.events.all()][1:] == ["third_party_asked", "opinion_received"]


def test_an_assignment_answered_by_its_office(client, office, case, person):
    station = office.organ.add_child(kind="office", name="农业农村服务站")
    press(client, office.clerk, "assign", case.pk, to=station.pk, question="有无文件", due="2025-03-15")
    somebody = person("contributor", station, since=date(2020, 1, 1))
    press(client, somebody, "answer_assignment", case.assignments.get().pk, answer="有")
    assert case.assignments.get().answer == "有"


def test_a_record_and_a_fee(client, office, case):
    press(client, office.clerk, "put_on_file", case.pk, "reason", why="非政府信息")
    press(client, office.clerk, "work_out_fee", case.pk, tariff="by_page", pages="250")
    assert (case.on_file.get().parts, case.fee.amount) == ({"why": "非政府信息"}, 4700)


def test_a_slip_struck_by_the_head(client, office, case):
    press(client, office.clerk, "take_step", case.pk, "correction_asked", until="2025-03-20")
    press(client, office.head, "strike_event", case.events.last().pk, reason="登错了")
    case.refresh_from_db()
    assert case.state == "running"


@pytest.mark.parametrize("name", ["notice_fee", "take_payment"])
def test_what_may_not_be_is_said_on_the_form(client, office, case, name):
    client.force_login(office.clerk)
    answer = client.post(reverse(name, args=[case.pk]), {"day": str(DAY), "amount": "10", "receipt": "1"})
    assert answer.status_code == 200
    assert answer.context["form"].errors


@pytest.mark.parametrize("kind", ["received", "third_party_asked", "nothing"])
def test_steps_with_an_action_of_their_own_have_no_bare_form(client, office, case, kind):
    client.force_login(office.clerk)
    assert client.get(reverse("take_step", args=[case.pk, kind])).status_code == 404


def test_the_case_page_after_all_of_it(client, office, case):
    press(client, office.clerk, "consult", case.pk, role="third_party", party="李四", contact="")
    press(client, office.clerk, "ask_extension", case.pk, days="10", reason="材料在外单位")
    press(client, office.clerk, "work_out_fee", case.pk, tariff="by_page", pages="250")
    client.force_login(office.head)
    page = client.get(reverse("case", args=[case.pk])).content.decode()
    assert "第三方甲" in page
    assert "李四" not in page
    assert reverse("decide_extension", args=[case.approvals.get().pk]) in page


def test_who_asked_is_shown_and_never_cached(client, office, case):
    client.force_login(office.clerk)
    answer = client.post(reverse("case_applicant", args=[case.pk]))
    assert "张三" in answer.content.decode()
    assert answer["Cache-Control"] == "no-store"
