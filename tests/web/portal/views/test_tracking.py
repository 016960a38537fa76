"""Following a request by number and code: nothing without both, in plain words, and what its applicant can do on it."""

from datetime import date

import pytest
from django.urls import reverse

from applying import TOLD, apply, receipt_of, track
from gongkai.law.events import Event
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.actions.step import TakeStep
from gongkai.web.requests.kept import keep_bytes, open_bytes
from gongkai.web.requests.models import Delivered, KeptFile, Notice, OnFile, Rating, Request
from letters import noon, put_on_file

DAY = date(2025, 3, 3)


@pytest.fixture
def case(client, county, at_noon_of):
    """A request made online on the day, with number and code."""
    at_noon_of(DAY)
    number, code = receipt_of(apply(client, county.town))
    return Request.objects.get(), number, code


@pytest.fixture
def step(person, county, at_noon_of):
    """A function that takes a step at the office, and lets it be that day."""

    def taken(request, text, outcome=""):
        event, clerk = Event.parse(text), person("clerk", county.town, since=date(2020, 1, 1))
        if outcome:
            put_on_file(request, clerk, outcome, event.day)
        TakeStep(request, event, outcome, clerk).do(actor=clerk, at=noon(event.day))
        at_noon_of(event.day)
        request.refresh_from_db()

    return taken


def test_only_both_together_open_a_request(client, case):
    _, number, code = case
    for tried in ((number, "AAAA-BBBB-CCCC"), ("2025依申请第9号", code), (code, number)):
        assert "对不上" in track(client, *tried).content.decode()
    text = track(client, f" {number} ", code.lower().replace("-", " ")).content.decode()
    assert "等待确认" in text
    assert TOLD["name"] not in text
    assert TOLD["wanted"] not in text


def test_wrong_codes_are_tried_so_often_and_right_ones_never_count(client, case):
    _, number, code = case
    assert all(track(client, number, code).status_code == 200 for _ in range(25))
    answers = [track(client, number, "AAAA-BBBB-CCCC").status_code for _ in range(21)]
    assert answers == [200] * 20 + [429]


@pytest.mark.usefixtures("case")
def test_without_number_and_code_every_page_of_a_request_asks_for_them(client):
    stranger = type(client)()
    for name in ("own_request", "reply_own_request", "withdraw_own_request", "rate_own_request"):
        assert stranger.get(reverse(name))["Location"] == reverse("track_request")
    assert stranger.get(reverse("own_request_file", args=[1]))["Location"] == reverse("track_request")


def test_who_leaves_must_show_the_code_again(client, case):
    track(client, *case[1:])
    client.post(reverse("leave_own_request"))
    assert client.get(reverse("own_request"))["Location"] == reverse("track_request")


def test_a_notice_to_amend_is_answered_and_the_period_begins_anew(client, case, step):
    request, number, code = case
    step(request, "confirmed:2025-03-03")
    step(request, "correct:2025-03-04:until=2025-03-14")
    page = track(client, number, code).content.decode()
    assert "等待您补正" in page
    assert "2025年3月14日" in page
    client.post(reverse("reply_own_request"), {"step": "corrected", "text": ""})
    assert not KeptFile.objects.exists()
    done = client.post(reverse("reply_own_request"), {"step": "corrected", "text": "我要的是第三组的"}, follow=True)
    assert "正在办理" in done.content.decode()
    request.refresh_from_db()
    assert [event.kind for event in request.events.all()][-1] == "corrected"
    kept = KeptFile.objects.get(purpose="correction")
    assert open_bytes(kept).decode() == "我要的是第三组的"
    again = client.post(reverse("reply_own_request"), {"step": "corrected", "text": "再来"}, follow=True)
    assert again.status_code == 200
    assert KeptFile.objects.count() == 1
    kept.sealed.delete(save=False)


def test_reasons_are_given_once_they_are_asked(client, case, step):
    request, number, code = case
    step(request, "confirmed:2025-03-03")
    assert "说明理由" not in track(client, number, code).content.decode()
    step(request, "reasons_asked:2025-03-04")
    assert "说明理由" in track(client, number, code).content.decode()
    client.post(reverse("reply_own_request"), {"step": "reasons_given", "text": "每年都要"})
    request.refresh_from_db()
    assert request.events.last().kind == "reasons_given"
    KeptFile.objects.get().sealed.delete(save=False)


def test_a_request_is_withdrawn_by_whoever_is_sure(client, case):
    request, number, code = case
    track(client, number, code)
    assert "errorlist" in client.post(reverse("withdraw_own_request"), {"why": ""}).content.decode()
    client.post(reverse("withdraw_own_request"), {"sure": "on", "why": "找到了"})
    request.refresh_from_db()
    assert (request.state, request.outcome) == ("closed", "other.other")
    assert "找到了" in OnFile.objects.get(key="reason").parts["why"]
    assert "撤回申请</button>" not in client.get(reverse("own_request")).content.decode()


def test_who_is_answered_reads_what_can_be_done_next_and_rates_once(client, case, step):
    request, number, code = case
    step(request, "confirmed:2025-03-03")
    assert "行政复议" not in track(client, number, code).content.decode()
    step(request, "answered:2025-03-20", "denied.internal")
    page = track(client, number, code).content.decode()
    assert "先向青禾县人民政府申请行政复议" in page
    assert "投诉、举报" in page
    assert "errorlist" in client.post(reverse("rate_own_request"), {"score": "9"}).content.decode()
    client.post(reverse("rate_own_request"), {"score": "4", "text": "快"})
    client.post(reverse("rate_own_request"), {"score": "1"})
    assert [(each.score, each.text) for each in Rating.objects.all()] == [(4, "快")]


def test_an_overdue_request_says_so_and_what_can_be_done(client, case, step, at_noon_of):
    request, number, code = case
    step(request, "confirmed:2025-03-03")
    at_noon_of(date(2025, 6, 3))
    page = track(client, number, code).content.decode()
    assert "答复期限已过" in page
    assert "青禾县人民政府申请行政复议" in page


def test_what_happens_among_organs_and_third_parties_is_not_told(client, case, step):
    request, number, code = case
    step(request, "confirmed:2025-03-03")
    step(request, "consult:2025-03-05:party=第三方甲")
    page = track(client, number, code).content.decode()
    assert "正在征求意见" in page
    assert "第三方甲" not in page


def test_a_letter_to_a_third_party_is_neither_listed_nor_handed_out(client, case, person, county):
    request, number, code = case
    told = {"drafted_by": person("clerk", county.town, since=date(2020, 1, 1)), "drafted_at": noon(DAY)}
    files = []
    for kind, name in (("third_party", "征求意见书（致李四）.pdf"), ("granted", "答复书.pdf")):
        notice = Notice.objects.create(request=request, kind=kind, **told)
        Delivered.objects.create(notice=notice, way="electronic", day=DAY, at=noon(DAY))
        files.append(keep_bytes(b"a", name, "notice", by=None, at=noon(DAY), organ=request.organ, notice=notice))
    page = track(client, number, code).content.decode()
    fetched = [client.get(reverse("own_request_file", args=[each.pk])).status_code for each in files]
    for each in files:
        each.sealed.delete(save=False)
    assert "李四" not in page
    assert "答复书.pdf" in page
    assert fetched == [404, 200]


def test_no_row_of_the_trail_holds_what_the_applicant_told(client, case, step):
    request, number, code = case
    step(request, "confirmed:2025-03-03")
    step(request, "correct:2025-03-04:until=2025-03-14")
    track(client, number, code)
    client.post(reverse("reply_own_request"), {"step": "corrected", "text": "秘密的补正"})
    client.post(reverse("withdraw_own_request"), {"sure": "on", "why": "秘密的原因"})
    trail = "".join(f"{row.subject}{row.detail}" for row in AuditRow.objects.all())
    for planted in ("秘密", code, TOLD["name"], TOLD["phone"], TOLD["wanted"]):
        assert planted not in trail
    KeptFile.objects.get().sealed.delete(save=False)


def test_the_page_of_a_request_asks_the_database_so_often(client, case, step, django_assert_max_num_queries):
    request, number, code = case
    step(request, "confirmed:2025-03-03")
    track(client, number, code)
    client.get(reverse("own_request"))
    with django_assert_max_num_queries(12):
        client.get(reverse("own_request"))
