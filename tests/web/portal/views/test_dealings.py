"""What the public sees: only what was let out; signing up for an open day without an account."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gongkai.web.dialogue.actions.open_day import AddComment, ChoosePhoto, HoldOpenDay, ShowSummary
from gongkai.web.dialogue.actions.place import PublishPlace, PublishPress
from gongkai.web.dialogue.actions.proposal import PublishProposal
from gongkai.web.dialogue.models import OpenDayPhoto, SignUp
from gongkai.web.organs.actions.remark import AttachFile
from gongkai.web.organs.models import Attachment
from gongkai.web.organs.upload import look_through
from hotline import CAME, answered, noon, open_day, place, press, proposal

pytestmark = pytest.mark.django_db
HELD = date(2026, 3, 20)
GIVEN = {"who": "甲", "phone": "1", "people": "1", "token": "t"}
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20


FAR = {"on": date(2099, 3, 20), "sign_up_until": date(2099, 3, 18)}
"""Far enough ahead for whatever day the test is run on."""


def signed(client, mine, **told):
    page = client.get(reverse("public_open_day", args=[mine.pk]))
    given = {"who": "李四", "phone": "13800001111", "people": "2", "token": page.context["form"]["token"].value()}
    return client.post(reverse("public_open_day", args=[mine.pk]), given | told, follow=True)


def test_proposals_are_shown_once_let_out(county, client):
    closed, shown = answered(proposal(county.town, title="保密的事")), answered(proposal(county.town))
    PublishProposal(shown, None).do(actor=None, at=noon(HELD))
    page = client.get(reverse("public_proposals", args=[county.town.pk])).text
    assert "修路" in page
    assert "保密的事" not in page
    assert "没有公开的记录" in client.get(reverse("public_proposals", args=[county.town.pk]), {"kind": "cppcc"}).text
    assert "已经修好" in client.get(reverse("public_proposal", args=[shown.pk])).text
    assert client.get(reverse("public_proposal", args=[closed.pk])).status_code == 404


def test_places_days_and_conferences_are_shown_once_let_out(county, client):
    here = reverse("public_meet", args=[county.town.pk])
    kept = place(county.town), press(county.town)
    open_day(county.town, **FAR)
    page = client.get(here).text
    assert not any(words in page for words in ("窗口人员", "副镇长", "便民大厅"))
    PublishPlace(kept[0], None).do(actor=None, at=noon(CAME))
    PublishPress(kept[1], None).do(actor=None, at=noon(CAME))
    open_day(county.town, announced=True, **FAR)
    page = client.get(here).text
    assert all(words in page for words in ("窗口人员", "副镇长", "便民大厅"))


def test_a_place_is_shown_until_its_last_day(county, client, on_the_day):
    shown = place(county.town, closed_on=HELD)
    PublishPlace(shown, None).do(actor=None, at=noon(CAME))
    here = reverse("public_meet", args=[county.town.pk])
    for day, there in ((CAME, True), (HELD, True), (date(2026, 3, 21), False)):
        on_the_day(day)
        assert ("窗口人员" in client.get(here).text) == there


def test_somebody_signs_up_and_is_told(county, client):
    mine = open_day(county.town, announced=True, seats=3, **FAR)
    assert "共 2 人" in signed(client, mine).text
    assert SignUp.objects.get().people == 2
    client.cookies.clear()
    assert "名额只剩 1 个" in signed(client, mine).text
    assert "张三" in signed(client, mine, who="张三", people="x").text
    assert SignUp.objects.count() == 1


def test_a_form_gone_back_to_signs_up_somebody_else_and_sent_twice_nobody_new(county, client):
    mine = open_day(county.town, announced=True, **FAR)
    for who in ("张三", "李四", "李四"):
        client.post(reverse("public_open_day", args=[mine.pk]), GIVEN | {"who": who})
    assert {each.name for each in SignUp.objects.all()} == {"张三", "李四"}
    assert SignUp.objects.count() == 2


def test_a_machine_and_a_flood_are_kept_out(county, client):
    mine = open_day(county.town, announced=True, **FAR)
    signed(client, mine, website="http://a")
    assert SignUp.objects.count() == 0
    for _ in range(20):
        signed(client, mine, people="25")
        client.post(reverse("public_open_day", args=[mine.pk]), GIVEN)
    last = client.post(reverse("public_open_day", args=[mine.pk]), GIVEN)
    assert last.status_code == 429


def test_when_it_is_over_nobody_signs_up(county, client, on_the_day):
    mine = open_day(county.town, announced=True, **FAR)
    on_the_day(date(2099, 3, 19))
    page = client.post(reverse("public_open_day", args=[mine.pk]), GIVEN)
    assert page.context["form"] is None
    assert SignUp.objects.count() == 0
    assert client.get(reverse("public_open_day", args=[open_day(county.town).pk])).status_code == 404


def test_how_it_went_is_shown_with_photos_once_let_out(county, person, client):
    mine, clerk = open_day(county.town, announced=True), person("clerk", county.town)
    AttachFile(mine, clerk, look_through(SimpleUploadedFile("a.png", PNG))).do(actor=None, at=noon(HELD))
    HoldOpenDay(mine, HELD, 30, "来了三十人", None).do(actor=None, at=noon(HELD))
    AddComment(mine, "多办几次", "好的", None).do(actor=None, at=noon(HELD))
    ChoosePhoto(mine, Attachment.objects.get(), "群众在听讲解", None).do(actor=None, at=noon(HELD))
    photo = reverse("open_day_photo", args=[OpenDayPhoto.objects.get().pk])
    here = reverse("public_open_day", args=[mine.pk])
    assert client.get(photo).status_code == 404
    assert "来了三十人" not in client.get(here).text
    ShowSummary(mine, None).do(actor=None, at=noon(HELD))
    page = client.get(here).text
    assert all(words in page for words in ("来了三十人", "多办几次", 'alt="群众在听讲解"'))
    answer = client.get(photo)
    assert b"".join(answer.streaming_content) == PNG
    assert answer["Content-Type"] == "image/png"
    Attachment.objects.get().file.delete(save=False)
    assert client.get(photo).status_code == 404
