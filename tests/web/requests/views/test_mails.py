"""E-mails are listed without who wrote them, opened with a row of the trail, registered and put aside."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from gongkai.web.organs.desk import tasks_of
from gongkai.web.organs.models import AuditRow
from gongkai.web.requests.actions.mail import EmptyMail, PutAsideMail
from gongkai.web.requests.models import Letter, Mail

CONTENT = "From: 张三 <zhang@mail.example>\r\nSubject: =?utf-8?b?55Sz6K+3?=\r\n\r\n请公开青苗补偿标准\r\n".encode()


@pytest.fixture
def clerk(client, office, on_the_day, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path
    on_the_day(date(2026, 3, 2))
    client.force_login(office.clerk)
    return client


@pytest.fixture
def mail(clerk, office):
    file = SimpleUploadedFile("来信.eml", CONTENT)
    clerk.post(reverse("hand_in_mail"), {"organ": office.organ.pk, "file": file})
    return Mail.objects.get()


def test_listed_and_shown_without_who_wrote_it(clerk, mail, office):
    for address in (reverse("mails"), reverse("mail", args=[mail.pk])):
        page = clerk.get(address).content.decode()
        assert "zhang" not in page
        assert "张三" not in page
    assert "待登记的来信邮件" in [task.label for task in tasks_of(office.clerk, date(2026, 3, 2))]


def test_opened_registered_and_receipted(clerk, mail):
    opened = clerk.post(reverse("mail", args=[mail.pk]))
    assert AuditRow.objects.filter(action="open_mail").count() == 1
    form = opened.context["form"]
    given = {name: form.get_initial_for_field(field, name) for name, field in form.fields.items()}
    assert (given["name"], given["email"], given["wanted"]) == ("张三", "zhang@mail.example", "请公开青苗补偿标准")
    given |= {
        "organ": mail.organ_id,
        "subjects": "青苗补偿标准",
        "kind": "natural",
        "form": "paper",
        "identity_file": "",
    }
    sent = {name: value for name, value in given.items() if value is not None}
    page = clerk.post(reverse("register_mail", args=[mail.pk]), sent, follow=True).content.decode()
    assert "接收回执" in page
    assert Letter.objects.get().requests.get().state == "unconfirmed"
    assert reverse("mail", args=[mail.pk]) not in clerk.get(reverse("mails")).content.decode()
    assert reverse("mail", args=[mail.pk]) in clerk.get(f"{reverse('mails')}?state=registered").content.decode()


def test_put_aside(clerk, mail):
    clerk.post(reverse("put_aside_mail", args=[mail.pk]), {"reason": "广告"})
    assert "广告" in clerk.get(f"{reverse('mails')}?state=aside").content.decode()
    assert "广告" in clerk.get(reverse("mail", args=[mail.pk])).content.decode()


def test_a_file_that_is_no_mail_is_told_at_its_field(clerk, office):
    file = SimpleUploadedFile("a.eml", b"no mail")
    page = clerk.post(reverse("hand_in_mail"), {"organ": office.organ.pk, "file": file})
    assert "不是电子邮件" in str(page.context["form"].errors["file"])


def test_one_that_is_gone_is_told_and_breaks_no_page(clerk, mail):
    mail.sealed.storage.delete(mail.sealed.name)
    page = clerk.post(reverse("mail", args=[mail.pk]), follow=True)
    assert page.status_code == 200
    assert "打不开" in page.content.decode()
    assert not AuditRow.objects.filter(action="open_mail").exists()


def test_one_that_was_emptied_says_so_and_offers_nothing_to_open(clerk, mail):
    PutAsideMail(mail, "广告").do(actor=None, at=timezone.now())
    EmptyMail(mail).do(actor=None, at=timezone.now())
    page = clerk.get(reverse("mail", args=[mail.pk])).content.decode()
    assert "已经按保存期限清除" in page
    assert "打开来信" not in page
