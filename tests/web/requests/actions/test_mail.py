"""An e-mail comes in once, rests sealed, and ends as a letter or put aside."""

from datetime import date

import pytest

from gongkai.web.organs.action import Refused
from gongkai.web.organs.actions.organ import ChangeSetting
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.actions.mail import (
    EmptyMail,
    OpenMail,
    PutAsideMail,
    RegisterMail,
    TakeInMail,
    mails_are_emptied,
)
from gongkai.web.requests.models import Letter, Mail
from letters import letter as written
from letters import noon

DAY = date(2025, 3, 5)
LETTER = (
    "From: 张三 <zhang@mail.example>\r\nSubject: 申请\r\nDate: Mon, 03 Mar 2025 09:00:00 +0800\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
    "--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n请公开补偿标准\r\n"
    "--x\r\nContent-Disposition: attachment; filename=a.txt\r\nContent-Type: text/plain\r\n\r\nattached\r\n--x--\r\n"
).encode()


@pytest.fixture
def mail(office, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    return TakeInMail(office.organ, LETTER, office.clerk).do(actor=office.clerk, at=noon(DAY))


def test_it_comes_in_once_and_rests_sealed(mail, office, tmp_path):
    assert mail.arrived_on == date(2025, 3, 3)
    assert TakeInMail(office.organ, LETTER).do(actor=None, at=noon(DAY)) == mail
    assert Mail.objects.count() == 1
    kept = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert "补偿".encode() not in kept
    assert b"zhang" not in kept


@pytest.mark.parametrize(("content", "why"), [(b"", "空的"), (b"no mail", "不是电子邮件")])
def test_what_is_no_mail_is_refused(office, content, why):
    with pytest.raises(Refused, match=why):
        TakeInMail(office.organ, content).do(actor=None, at=noon(DAY))


def test_reading_it_stands_in_the_trail(mail, office):
    action = OpenMail(mail)
    action.do(actor=office.clerk, at=noon(DAY))
    assert action.opened().text == "请公开补偿标准"
    row = AuditRow.objects.order_by("number").last()
    assert (row.action, "张三" in str(row.detail)) == ("open_mail", False)


def test_registered_with_what_came_along_and_only_once(mail, office):
    letter = written(office.organ, DAY, channel="internet")
    made = RegisterMail(mail, letter).do(actor=office.clerk, at=noon(DAY))
    assert isinstance(made, Letter)
    assert [(each.purpose, each.name) for each in made.files.all()] == [("application", "a.txt")]
    with pytest.raises(Refused, match="已经登记"):
        RegisterMail(mail, letter).do(actor=office.clerk, at=noon(DAY))
    with pytest.raises(Refused, match="已经登记"):
        PutAsideMail(mail, "广告").do(actor=office.clerk, at=noon(DAY))


def test_put_aside_with_a_reason(mail, office):
    with pytest.raises(Refused, match="原因"):
        PutAsideMail(mail, " ").do(actor=office.clerk, at=noon(DAY))
    PutAsideMail(mail, "广告").do(actor=office.clerk, at=noon(DAY))
    with pytest.raises(Refused, match="搁置：广告"):
        RegisterMail(mail, written(office.organ, DAY)).do(actor=office.clerk, at=noon(DAY))


def test_another_organs_mail_is_not_registered_here(mail, office):
    with pytest.raises(Refused, match="寄给"):
        RegisterMail(mail, written(office.other, DAY)).do(actor=office.clerk, at=noon(DAY))


def test_one_whose_file_is_gone_is_neither_opened_nor_registered(mail, office):
    mail.sealed.storage.delete(mail.sealed.name)
    for action in (OpenMail(mail), RegisterMail(mail, written(office.organ, DAY))):
        with pytest.raises(Refused, match="打不开"):
            action.do(actor=office.clerk, at=noon(DAY))
    assert not Letter.objects.exists()
    assert not AuditRow.objects.filter(action="open_mail").exists()


def test_what_was_put_aside_is_emptied_when_its_time_is_over(mail, office, django_capture_on_commit_callbacks):
    PutAsideMail(mail, "广告").do(actor=office.clerk, at=noon(DAY))
    mails_are_emptied(noon(date(2026, 3, 3)))
    assert Mail.objects.get().subject == "申请"
    with django_capture_on_commit_callbacks(execute=True):
        mails_are_emptied(noon(date(2026, 3, 4)))
    kept = Mail.objects.get()
    assert (kept.sender, kept.subject, kept.put_aside) == ("", "", "广告")
    assert not kept.sealed.storage.exists(kept.sealed.name)
    mails_are_emptied(noon(date(2026, 3, 5)))
    assert AuditRow.objects.filter(action="empty_mail", actor=None).count() == 1
    again = TakeInMail(office.organ, LETTER, office.clerk).do(actor=office.clerk, at=noon(date(2026, 3, 6)))
    assert again == kept


def test_what_waits_or_is_kept_for_ever_is_not_emptied(mail, office):
    mails_are_emptied(noon(date(2036, 3, 4)))
    with pytest.raises(Refused, match="已经搁置"):
        EmptyMail(mail).do(actor=None, at=noon(DAY))
    PutAsideMail(mail, "广告").do(actor=office.clerk, at=noon(DAY))
    ChangeSetting(office.organ, "mails_kept", "0", DAY).do(actor=None, at=noon(DAY))
    mails_are_emptied(noon(date(2036, 3, 4)))
    assert Mail.objects.get().subject == "申请"
