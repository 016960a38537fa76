"""Notices on their way: nobody judges their own, nothing goes out half filled, what is signed never changes."""

from datetime import date

import pytest

from gongkai.letters import kinds
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.actions.extend import AskExtension, DecideExtension
from gongkai.web.requests.actions.notice import (
    ApproveNotice,
    DraftNotice,
    ReviewNotice,
    ReviseNotice,
    SendToLegal,
    SignNotice,
    VoidNotice,
    cautions,
)
from gongkai.web.requests.kept import open_bytes
from gongkai.web.requests.models import KeptFile
from gongkai.writers.errors import CannotWrite
from letters import noon, put_on_file

DAY = date(2025, 3, 4)
UNTIL = "2025-03-20"


@pytest.fixture
def case(letter):
    return letter()[0]


@pytest.fixture
def draft(case, paper):
    return paper.draft(case, "correction", DAY, points="写明年份", until=UNTIL)


def test_from_draft_to_signature(draft, paper, office):
    notice = paper.approved(draft, DAY)
    assert (notice.stage, notice.legal_by, notice.approved_by) == ("signing", paper.legal, paper.head)
    SignNotice(notice, office.clerk, DAY).do(actor=office.clerk, at=noon(DAY))
    assert (notice.stage, notice.number, notice.signed_on) == ("signed", "柳公开告〔2025〕1号", DAY)
    files = notice.files.order_by("pk")
    assert [each.name for each in files] == ["柳公开告〔2025〕1号.docx", "柳公开告〔2025〕1号.pdf"]
    assert [open_bytes(each)[:4] for each in files] == [b"PK\x03\x04", b"%PDF"]
    assert {each.request_id for each in files} == {notice.request_id}


def test_numbers_follow_each_other(letter, paper):
    told = {"points": "写明年份", "until": UNTIL}
    first, second = (paper.signed(each, "correction", DAY, **told) for each in letter(subjects=("甲", "乙")))
    assert [first.number, second.number] == ["柳公开告〔2025〕1号", "柳公开告〔2025〕2号"]


def test_what_is_blank_or_lacks_its_remedy_goes_no_further(case, paper, office):
    notice = paper.draft(case, "correction", DAY, points="", until=UNTIL)
    with pytest.raises(Refused, match="“需要补正的内容”还没有填写"):
        SendToLegal(notice, office.clerk).do(actor=office.clerk, at=noon(DAY))
    answer = paper.draft(case, "internal", DAY)
    ReviseNotice(answer, office.clerk, "决定不予公开。").do(actor=office.clerk, at=noon(DAY))
    with pytest.raises(Refused, match="没有告知申请行政复议"):
        SendToLegal(answer, office.clerk).do(actor=office.clerk, at=noon(DAY))


def test_an_answer_wants_its_records_on_file(case, paper, office):
    put_on_file(case, office.clerk, "denied.internal", DAY)
    notice = paper.draft(case, "internal", DAY)
    case.on_file.all().delete()
    with pytest.raises(Refused, match="没有记录"):
        SendToLegal(notice, office.clerk).do(actor=office.clerk, at=noon(DAY))


def test_a_remedy_in_other_words_is_cautioned_not_forbidden(case, paper, office):
    put_on_file(case, office.clerk, "denied.internal", DAY)
    notice = paper.draft(case, "internal", DAY)
    assert list(cautions(notice, DAY)) == []
    text = notice.content["text"].replace("60日", "30日")
    ReviseNotice(notice, office.clerk, text).do(actor=office.clerk, at=noon(DAY))
    assert [caution.source for caution in cautions(notice, DAY)] == ["reconsider2023/23"]
    SendToLegal(notice, office.clerk).do(actor=office.clerk, at=noon(DAY))


def test_returned_with_a_remark_it_is_a_draft_again(draft, paper, office):
    SendToLegal(draft, office.clerk).do(actor=office.clerk, at=noon(DAY))
    with pytest.raises(Refused, match="请写明意见"):
        ReviewNotice(draft, paper.legal, passed=False).do(actor=paper.legal, at=noon(DAY))
    ReviewNotice(draft, paper.legal, passed=False, remark="期限太短").do(actor=paper.legal, at=noon(DAY))
    assert (draft.stage, draft.content["returned"]) == ("draft", "期限太短")
    SendToLegal(draft, office.clerk).do(actor=office.clerk, at=noon(DAY))
    assert draft.content["returned"] == ""


def test_what_the_head_returns_is_reviewed_again(draft, paper, office):
    SendToLegal(draft, office.clerk).do(actor=office.clerk, at=noon(DAY))
    ReviewNotice(draft, paper.legal, passed=True).do(actor=paper.legal, at=noon(DAY))
    ApproveNotice(draft, paper.head, passed=False, remark="再想想").do(actor=paper.head, at=noon(DAY))
    assert (draft.stage, draft.legal_by) == ("draft", None)


def test_nobody_judges_what_they_drafted(case, paper, office):
    DraftNotice(case, "correction", {"points": "甲", "until": UNTIL}, paper.head).do(actor=paper.head, at=noon(DAY))
    notice = case.notices.get()
    SendToLegal(notice, office.clerk).do(actor=office.clerk, at=noon(DAY))
    ReviewNotice(notice, paper.legal, passed=True).do(actor=paper.legal, at=noon(DAY))
    with pytest.raises(Refused, match="拟稿人不能"):
        ApproveNotice(notice, paper.head, passed=True).do(actor=paper.head, at=noon(DAY))


@pytest.mark.parametrize(
    "act",
    [
        lambda notice, people: ReviewNotice(notice, people.legal, passed=True),
        lambda notice, people: ApproveNotice(notice, people.head, passed=True),
        lambda notice, people: SignNotice(notice, people.clerk, DAY),
    ],
)
def test_no_stage_is_jumped(draft, paper, act):
    action = act(draft, paper)
    with pytest.raises(Refused, match="这份文书现在是“起草”"):
        action.do(actor=action.person, at=noon(DAY))


def test_what_is_signed_is_not_written_anew(case, paper, office):
    notice = paper.signed(case, "correction", DAY, points="写明年份", until=UNTIL)
    with pytest.raises(Refused, match="待送达"):
        ReviseNotice(notice, office.clerk, "另写").do(actor=office.clerk, at=noon(DAY))


@pytest.mark.parametrize(("day", "said"), [(date(2025, 3, 5), "还没有到"), (date(2025, 3, 3), "不能早于批准")])
def test_it_is_dated_between_approval_and_today(draft, paper, office, day, said):
    notice = paper.approved(draft, DAY)
    with pytest.raises(Refused, match=said):
        SignNotice(notice, office.clerk, day).do(actor=office.clerk, at=noon(DAY))


def test_where_no_pdf_can_be_set_nothing_is_signed_and_no_number_lost(draft, paper, office, monkeypatch):
    def broken(_):
        raise CannotWrite("本机没有中文字体")

    notice = paper.approved(draft, DAY)
    with monkeypatch.context() as patched:
        patched.setitem(SignNotice.act.__globals__["FORMATS"], "pdf", broken)
        with pytest.raises(Refused, match="没有中文字体"):
            SignNotice(notice, office.clerk, DAY).do(actor=office.clerk, at=noon(DAY))
    notice.refresh_from_db()
    assert (notice.stage, notice.number, KeptFile.objects.count()) == ("signing", "", 0)
    SignNotice(notice, office.clerk, DAY).do(actor=office.clerk, at=noon(DAY))
    assert notice.number == "柳公开告〔2025〕1号"


def test_one_answer_at_a_time_until_it_is_void(case, paper, office):
    notice = paper.draft(case, "petition", DAY)
    with pytest.raises(Refused, match="已经有一份答复文书在办"):
        paper.draft(case, "internal", DAY)
    VoidNotice(notice, office.clerk, "写错了").do(actor=office.clerk, at=noon(DAY))
    assert paper.draft(case, "internal", DAY).stage == "draft"


def test_an_extension_is_drafted_for_as_many_days_as_were_granted(case, paper, office):
    with pytest.raises(Refused, match="没有负责人同意延长 10"):
        paper.draft(case, "extension", DAY, why="量大", days="10")
    AskExtension(case, 10, "量大", office.clerk).do(actor=office.clerk, at=noon(DAY))
    DecideExtension(case.approvals.get(), granted=True, remark="", person=office.head).do(
        actor=office.head, at=noon(DAY)
    )
    assert "延长答复期限10个工作日" in paper.draft(case, "extension", DAY, why="量大", days="10").content["text"]


@pytest.mark.parametrize(
    ("kind", "asked", "said"),
    [
        ("poem", {}, "没有“poem”这种文书"),
        ("correction", {"purpose": "x"}, "与模板不符"),
        ("correction", {"points": "x", "until": "明天"}, "“明天”不是日期"),
    ],
)
def test_what_cannot_be_drafted(case, paper, kind, asked, said):
    with pytest.raises(Refused, match=said):
        paper.draft(case, kind, DAY, **asked)


def test_a_closed_case_gets_no_notice_that_would_move_it(case, paper, step):
    step(case, "withdrawn:2025-03-04", "other.other")
    with pytest.raises(Refused, match="已经办结"):
        paper.draft(case, "correction", DAY, points="甲", until=UNTIL)


def test_the_trail_tells_the_way_and_never_the_words(case, paper):
    paper.signed(case, "correction", DAY, points="张三的地", until=UNTIL)
    rows = AuditRow.objects.filter(action__endswith="notice")
    assert [row.action for row in rows.order_by("number")] == [
        "draft_notice",
        "send_notice",
        "review_notice",
        "approve_notice",
        "sign_notice",
    ]
    assert "张三" not in str([row.detail for row in rows])


def test_every_kind_can_be_drafted_for_a_case_that_runs(letter, paper):
    cases = letter(subjects=[kind for kind in kinds() if kind != "extension"])
    for case in cases:
        assert paper.draft(case, case.subject, DAY).content["text"]
