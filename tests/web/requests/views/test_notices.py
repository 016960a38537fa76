"""Notices on screen: from the choice of a kind to the delivery, and no name of anybody on the way."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.urls import reverse

from letters import noon, put_on_file
from paper import PROOFS

DAY = date(2025, 3, 4)


@pytest.fixture(autouse=True)
def now(monkeypatch, on_the_day):
    on_the_day(DAY)
    for module in ("acting", "attempt"):
        monkeypatch.setattr(f"gongkai.web.screens.{module}.timezone", SimpleNamespace(now=lambda: noon(DAY)))
    monkeypatch.setattr("gongkai.web.screens.templatetags.office.timezone", SimpleNamespace(now=lambda: noon(DAY)))


@pytest.fixture
def case(letter, paper):  # noqa: ARG001 -- the organ states where it is
    return letter()[0]


@pytest.fixture
def draft(case, paper):
    return paper.draft(case, "third_party", DAY, party="李四", party_contact="河东", concerns="合同价格")


def see(client, somebody, name, *args):
    client.force_login(somebody)
    return client.get(reverse(name, args=args))


def press(client, somebody, name, *args, **told):
    client.force_login(somebody)
    answer = client.post(reverse(name, args=args), told)
    assert answer.status_code == 302, answer.context["form"].errors
    return answer


def test_the_whole_way_on_screen(client, office, paper, case):
    put_on_file(case, office.clerk, "denied.internal", DAY)
    assert reverse("choose_notice", args=[case.pk]) in see(client, office.clerk, "case", case.pk).content.decode()
    kinds = see(client, office.clerk, "choose_notice", case.pk).content.decode()
    assert reverse("draft_notice", args=[case.pk, "internal"]) in kinds
    asked = see(client, office.clerk, "draft_notice", case.pk, "internal").content.decode()
    assert "哪一种" in asked
    press(
        client,
        office.clerk,
        "draft_notice",
        case.pk,
        "internal",
        **{"internal.which": "人事管理", "internal.why": "内部管理。"},
    )
    notice = case.notices.get()
    press(client, office.clerk, "revise_notice", notice.pk, text=notice.content["text"] + "\n特此告知。")
    press(client, office.clerk, "send_notice", notice.pk)
    press(client, paper.legal, "review_notice", notice.pk, verdict="pass")
    press(client, office.head, "approve_notice", notice.pk, verdict="pass")
    press(client, office.clerk, "sign_notice", notice.pk, day=str(DAY))
    assert (
        reverse("deliver_notice", args=[notice.pk, "post"])
        in see(client, office.clerk, "choose_way", notice.pk).content.decode()
    )
    press(client, office.clerk, "deliver_notice", notice.pk, "post", day=str(DAY), **PROOFS["post"])
    case.refresh_from_db()
    assert (case.state, case.outcome) == ("closed", "denied.internal")
    page = see(client, office.clerk, "notice", notice.pk).content.decode()
    assert "已送达" in page
    assert "人事管理方面的内部事务信息" in page


def test_kinds_that_have_no_place_now_say_why(client, office, case):
    page = see(client, office.clerk, "choose_notice", case.pk).content.decode()
    assert reverse("draft_notice", args=[case.pk, "delayed"]) not in page
    assert "须先要求申请人说明理由" in page
    assert reverse("draft_notice", args=[case.pk, "extension"]) not in page
    assert "须先提请负责人同意延长" in page
    assert "“检索情况”没有记录" in page, "an answer can be drafted, and says what it still wants on file"


def test_no_name_stands_on_the_page(client, office, draft):
    page = see(client, office.clerk, "notice", draft.pk).content.decode()
    assert "（第三方）：" in page
    assert "合同价格" in page
    assert "李四" not in page
    assert "张三" not in page


def test_returned_it_says_why_and_void_it_says_why(client, office, paper, draft):
    press(client, office.clerk, "send_notice", draft.pk)
    press(client, paper.legal, "review_notice", draft.pk, verdict="return", remark="写明页码")
    assert "写明页码" in see(client, office.clerk, "notice", draft.pk).content.decode()
    press(client, office.clerk, "void_notice", draft.pk, reason="不再需要")
    assert "不再需要" in see(client, office.clerk, "notice", draft.pk).content.decode()


def test_a_draft_that_is_not_whole_cannot_be_sent_and_says_so(client, office, paper, case):
    notice = paper.draft(case, "correction", DAY, points="", until="2025-03-20")
    assert "“需要补正的内容”还没有填写" in see(client, office.clerk, "notice", notice.pk).content.decode()
    press(client, office.clerk, "send_notice", notice.pk)
    notice.refresh_from_db()
    assert notice.stage == "draft"


def test_what_may_not_be_is_said_on_the_form(client, office, paper, case):
    notice = paper.signed(case, "consulting", DAY, consulted="第三方")
    client.force_login(office.clerk)
    told = {"day": "2025-03-01", **PROOFS["post"]}
    answer = client.post(reverse("deliver_notice", args=[notice.pk, "post"]), told)
    assert answer.context["form"].errors.keys() == {"day"}


def test_the_list_tells_how_far_each_is(client, office, draft):
    answer = see(client, office.clerk, "notices")
    assert draft.request.number in answer.content.decode()
    assert client.get(reverse("notices"), {"stage": "signed"}).context["page"].paginator.count == 0


def test_a_long_list_asks_no_more_often(client, office, paper, letter, django_assert_max_num_queries):
    for case in letter(subjects=[f"事项{n}" for n in range(12)]):
        paper.draft(case, "consulting", DAY, consulted="第三方")
    see(client, office.clerk, "notices")
    with django_assert_max_num_queries(12):
        client.get(reverse("notices"))


def test_who_may_not_read_notices_sees_none_on_the_case(client, person, county, draft):
    overseer = person("overseer", county.county, since=date(2020, 1, 1))
    assert reverse("notice", args=[draft.pk]) not in see(client, overseer, "case", draft.request_id).content.decode()
    assert see(client, overseer, "notice", draft.pk).status_code == 403


@pytest.mark.parametrize(("name", "more"), [("draft_notice", "poem"), ("deliver_notice", "pigeon")])
def test_what_there_is_not(client, office, draft, name, more):
    key = draft.request_id if name == "draft_notice" else draft.pk
    assert see(client, office.clerk, name, key, more).status_code == 404
