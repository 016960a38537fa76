"""What an applicant does on a case: answers what was asked and only that, withdraws, fetches what was delivered."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import AuditRow
from gongkai.web.organs.upload import look_through
from gongkai.web.requests.actions.reply import FetchReply, Reply, Withdraw
from gongkai.web.requests.kept import open_bytes
from gongkai.web.requests.models import KeptFile, OnFile
from letters import noon

LATER = noon(date(2025, 3, 6))


@pytest.fixture
def asked(letter, step):
    """A request whose applicant was asked to amend it."""
    return step(letter()[0], "correct:2025-03-04:until=2025-03-14")


def test_text_and_file_are_both_kept_sealed_with_the_request(asked):
    file = look_through(SimpleUploadedFile("b.txt", "第三组".encode()))
    Reply(asked, "corrected", " 第三组的 ", file).do(actor=None, at=LATER)
    kept = list(asked.files.order_by("pk"))
    assert [open_bytes(each).decode() for each in kept] == ["第三组的", "第三组"]
    assert {(each.purpose, each.letter_id) for each in kept} == {("correction", asked.letter_id)}
    asked.refresh_from_db()
    assert (asked.state, asked.due) == ("running", date(2025, 4, 3))
    for each in kept:
        each.sealed.delete(save=False)


@pytest.mark.parametrize(("kind", "text", "said"), [("corrected", " ", "请填写"), ("answered", "甲", "没有需要")])
def test_nothing_is_no_answer_and_only_what_was_asked_is_answered(asked, kind, text, said):
    with pytest.raises(Refused, match=said):
        Reply(asked, kind, text).do(actor=None, at=LATER)
    assert not KeptFile.objects.exists()


def test_what_was_never_asked_cannot_be_answered(letter):
    request = letter()[0]
    for kind in ("corrected", "reasons_given"):
        with pytest.raises(Refused):
            Reply(request, kind, "甲").do(actor=None, at=LATER)
    assert not KeptFile.objects.exists()


def test_a_file_that_cannot_be_kept_leaves_the_request_as_it_was(asked):
    file = look_through(SimpleUploadedFile("b.exe", b"MZ"))
    with pytest.raises(Refused, match="不接受"):
        Reply(asked, "corrected", "第三组的", file).do(actor=None, at=LATER)
    asked.refresh_from_db()
    assert asked.state == "correcting"
    assert not KeptFile.objects.exists()


def test_a_withdrawal_is_counted_and_its_reason_is_on_file(asked):
    Withdraw(asked, "不需要了").do(actor=None, at=LATER)
    asked.refresh_from_db()
    assert (asked.state, asked.outcome, asked.concluded_on) == ("closed", "other.other", date(2025, 3, 6))
    filed = OnFile.objects.get(request=asked)
    assert (filed.key, filed.by, filed.parts["why"]) == ("reason", None, "申请人在网上撤回申请；不需要了")
    assert "不需要" not in str(AuditRow.objects.latest("number").detail)


def test_what_is_closed_is_not_withdrawn(asked):
    Withdraw(asked).do(actor=None, at=LATER)
    with pytest.raises(Refused, match="已办结"):
        Withdraw(asked).do(actor=None, at=LATER)
    assert asked.events.filter(kind="withdrawn").count() == 1


def test_a_file_fetched_leaves_its_row_in_the_trail(asked):
    Reply(asked, "corrected", "甲").do(actor=None, at=LATER)
    kept = KeptFile.objects.get()
    action = FetchReply(kept)
    action.do(actor=None, at=LATER)
    assert action.opened() == "甲".encode()
    assert AuditRow.objects.latest("number").action == "fetch_reply"
    kept.sealed.delete(save=False)
