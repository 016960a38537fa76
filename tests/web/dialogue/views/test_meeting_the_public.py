"""Screens of what happens: proposals answered, open days held, people signed in, visits noted."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gongkai.web.dialogue.actions.open_day import SignUpFor
from gongkai.web.dialogue.models import OpenDay, OpenDayComment, OpenDayPhoto, Proposal, SignUp, Visit
from gongkai.web.organs.models import Attachment, AuditRow
from hotline import CAME, noon, open_day, place, pressed, proposal

pytestmark = pytest.mark.django_db
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20


@pytest.fixture(autouse=True)
def clerk(county, person, client, on_the_day):
    on_the_day(date(2026, 3, 23))
    somebody = person("clerk", county.town)
    client.force_login(somebody)
    return somebody


def test_a_proposal_is_answered(county, client):
    made = proposal(county.town)
    address = reverse("answer_proposal", args=[made.pk])
    assert client.get(address).status_code == 200
    told = {
        "on": "2026-03-09",
        "result": "solved",
        "answer": "已修",
        "openness": "full",
        "reason": "",
        "public_text": "",
    }
    assert "已经答复，还没有公开" in client.post(address, told, follow=True).text
    assert Proposal.objects.get().public_text == "已修"


def test_an_open_day_from_sign_ups_to_its_summary(county, person, client):
    mine = open_day(county.town, announced=True)
    SignUpFor(mine, "李四", "13800001111", 3, "t").do(actor=None, at=noon(CAME))
    page = reverse("dealing", args=["open-days", mine.pk])
    assert "李四" not in client.get(page).text
    names = reverse("sign_ups", args=[mine.pk])
    assert "李四" not in client.get(names).text
    opened = client.post(names)
    assert "李四" in opened.text
    assert opened["Cache-Control"] == "no-store"
    assert AuditRow.objects.filter(action="open_sign_ups").count() == 1
    client.post(names, {"token": "w", "walk_ins": "5", f"came{SignUp.objects.get().pk}": "2"})
    hold = reverse("hold_open_day", args=[mine.pk])
    assert 'value="7"' in client.get(hold).text
    client.post(hold, {"on": "2026-03-20", "visitors": "7", "summary": "来了七人"})
    client.post(reverse("add_visitors_comment", args=[mine.pk]), {"text": "多办", "answer": "好"})
    file = SimpleUploadedFile("a.png", PNG)
    client.post(reverse("attach", args=["dialogue.openday", mine.pk]), {"file": file, "next": page})
    chosen = {"attachment": Attachment.objects.get().pk, "words": "群众在听讲解"}
    client.post(reverse("choose_photo", args=[mine.pk]), chosen)
    assert OpenDayPhoto.objects.get().words in client.get(page).text
    client.force_login(person("office_head", county.town))
    told = pressed(client, page, "show_summary", mine.pk, meanwhile=lambda: OpenDayComment.objects.update(answer="不"))
    assert "打开页面以后内容有改动" in told.text
    pressed(client, page, "show_summary", mine.pk)
    assert OpenDay.objects.get().summary_shown_at
    Attachment.objects.get().file.delete(save=False)


def test_an_open_day_is_called_off(county, client):
    mine = open_day(county.town)
    client.post(reverse("cancel_open_day", args=[mine.pk]), {"reason": "暴雨"})
    assert "暴雨" in client.get(reverse("dealing", args=["open-days", mine.pk])).text


def test_visits_are_noted_and_listed(county, client):
    mine = place(county.town)
    address = reverse("record_visit", args=[mine.pk])
    told = {"on": "2026-03-20", "people": "4", "purpose": "asking", "note": ""}
    assert "一共登记来访 4 人次" in client.post(address, told, follow=True).text
    assert "日期应在" in client.post(address, {**told, "on": "2025-01-01"}).text
    assert "咨询政策" in client.get(reverse("visits"), {"purpose": "asking"}).text
    assert Visit.objects.count() == 1
