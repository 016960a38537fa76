"""What goes out with an answer: only what may be given, only while it is a draft, and never what is to be redacted."""

from datetime import date

import pytest

from gongkai.redaction import Reading
from gongkai.redaction.reading import Piece
from gongkai.web.organs.action import Refused
from gongkai.web.requests.actions.enclose import EncloseFile, TakeOut, gives
from gongkai.web.requests.actions.notice import SendToLegal, VoidNotice, cautions
from gongkai.web.requests.actions.redact import StartRedaction
from gongkai.web.requests.kept import keep_bytes
from letters import noon, put_on_file

DAY = date(2025, 3, 4)


@pytest.fixture
def case(letter):
    return letter()[0]


@pytest.fixture
def answer(case, paper, office):
    put_on_file(case, office.clerk, "granted", DAY)
    return paper.draft(case, "granted", DAY)


@pytest.fixture
def file(case, office, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path

    def kept(purpose="supply", name="标准.pdf"):
        told = {"by": office.clerk, "at": noon(DAY), "organ": case.organ, "request": case}
        return keep_bytes(b"%PDF-1.4", name, purpose, **told)

    return kept


def enclose(answer, kept, office):
    EncloseFile(answer, kept, office.clerk).do(actor=office.clerk, at=noon(DAY))
    kept.refresh_from_db()
    return kept


def test_what_is_enclosed_is_the_answers_until_it_is_taken_out(answer, file, office):
    assert [each.message for each in cautions(answer, DAY)] == [
        "没有附上提供的信息；另行提供的，请在正文里写明怎样获取"
    ]
    kept = enclose(answer, file(), office)
    assert kept.notice == answer
    assert list(cautions(answer, DAY)) == []
    TakeOut(kept).do(actor=office.clerk, at=noon(DAY))
    kept.refresh_from_db()
    assert kept.notice is None
    with pytest.raises(Refused, match="没有附在"):
        TakeOut(kept).do(actor=office.clerk, at=noon(DAY))


def test_only_what_is_for_the_applicant_goes_along(answer, file, office, letter):
    with pytest.raises(Refused, match="只能附本件"):
        enclose(answer, file("identity"), office)
    other = file()
    other.request = letter()[0]
    other.save()
    with pytest.raises(Refused, match="只能附本件"):
        enclose(answer, other, office)
    kept = enclose(answer, file(), office)
    with pytest.raises(Refused, match="已经附在"):
        enclose(answer, kept, office)


def test_a_file_with_what_is_not_disclosed_stays_and_what_is_enclosed_is_not_redacted(answer, case, file, office):
    original, given, reading = file(), file("redacted"), Reading((Piece("text", "甲", 1),))
    StartRedaction(original, case, reading, office.clerk).do(actor=office.clerk, at=noon(DAY))
    with pytest.raises(Refused, match="遮盖后的文件"):
        enclose(answer, original, office)
    enclose(answer, given, office)
    with pytest.raises(Refused, match="请先取出"):
        StartRedaction(given, case, reading, office.clerk).do(actor=office.clerk, at=noon(DAY))


def test_what_was_sent_for_review_changes_no_more_and_what_is_void_sets_free(answer, file, office, paper):
    kept, late = enclose(answer, file(), office), file()
    SendToLegal(answer, office.clerk).do(actor=office.clerk, at=noon(DAY))
    for action in (EncloseFile(answer, late, office.clerk), TakeOut(kept)):
        with pytest.raises(Refused, match="待合法性审核"):
            action.do(actor=office.clerk, at=noon(DAY))
    VoidNotice(answer, office.clerk, "写错了").do(actor=office.clerk, at=noon(DAY))
    kept.refresh_from_db()
    assert kept.notice is None
    assert enclose(paper.draft(answer.request, "granted", DAY), kept, office).notice != answer


def test_a_notice_that_gives_nothing_takes_nothing(case, paper, file, office):
    notice = paper.draft(case, "correction", DAY, points="写明年份", until="2025-03-20")
    assert not gives(notice)
    with pytest.raises(Refused, match="不提供信息"):
        enclose(notice, file(), office)
