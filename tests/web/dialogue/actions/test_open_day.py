"""Open days: announced, signed up for within the seats, held, summed up, names emptied."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection

from gongkai.web.dialogue.actions.open_day import (
    AddComment,
    CancelOpenDay,
    ChangeOpenDay,
    ChoosePhoto,
    HoldOpenDay,
    OpenSignUps,
    PublishOpenDay,
    ShowSummary,
    SignIn,
    SignUpFor,
    TakeBackOpenDay,
    names_are_emptied,
    seats_left,
    takes_sign_ups,
)
from gongkai.web.dialogue.models import OpenDay, OpenDayPhoto, SignUp
from gongkai.web.dialogue.shown import summary_shown
from gongkai.web.organs.actions.remark import AttachFile
from gongkai.web.organs.models import Attachment, AuditRow
from gongkai.web.organs.upload import look_through
from hotline import CAME, noon, open_day

pytestmark = pytest.mark.django_db
HELD = date(2026, 3, 20)
PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20


def signs_up(mine, people=2, who="李四", phone="13800001111"):
    return SignUpFor(mine, who, phone, people, "t1")


def held(mine, by=None):
    HoldOpenDay(mine, HELD, 30, "来了三十人", by).do(actor=None, at=noon(HELD))
    return mine


def attached(mine, somebody, name="a.png", content=PNG):
    AttachFile(mine, somebody, look_through(SimpleUploadedFile(name, content))).do(actor=None, at=noon(HELD))
    return Attachment.objects.latest("pk")


def about(action, day=CAME):
    return [each.about for each in action.refusals(None, noon(day))]


def test_somebody_signs_up_once_and_sealed(county):
    mine = open_day(county.town, announced=True, seats=5)
    for _ in range(2):
        signs_up(mine).do(actor=None, at=noon(CAME))
    assert seats_left(mine) == 3
    with connection.cursor() as cursor:
        cursor.execute("select name, phone from dialogue_signup")
        assert "李四" not in str(cursor.fetchall())
    assert "李四" not in str(list(AuditRow.objects.values_list("detail", flat=True)))


@pytest.mark.parametrize(
    ("told", "field"),
    [
        ({"people": 6}, "people"),
        ({"people": 0}, "people"),
        ({"people": 21}, "people"),
        ({"who": " "}, "who"),
        ({"phone": "1" * 41}, "phone"),
    ],
)
def test_a_wrong_sign_up_is_refused_at_its_field(county, told, field):
    assert about(signs_up(open_day(county.town, announced=True, seats=5), **told)) == [field]


def test_it_takes_sign_ups_while_it_is_time(county):
    mine = open_day(county.town)
    assert about(signs_up(mine)) == [""]
    PublishOpenDay(mine, None).do(actor=None, at=noon(CAME))
    assert takes_sign_ups(mine, date(2026, 3, 18))
    assert not takes_sign_ups(mine, date(2026, 3, 19))
    assert seats_left(mine) is None
    CancelOpenDay(mine, "暴雨").do(actor=None, at=noon(CAME))
    assert not takes_sign_ups(mine, CAME)
    assert "已经取消" in str(HoldOpenDay(mine, HELD, 1, "总结", None).refusals(None, noon(HELD)))


def test_a_change_of_the_notice_is_looked_at_anew(county):
    mine = open_day(county.town, announced=True)
    ChangeOpenDay(mine, None).do(actor=None, at=noon(CAME))
    CancelOpenDay(mine, "暴雨").do(actor=None, at=noon(CAME))
    assert "已经取消" in str(PublishOpenDay(mine, None).refusals(None, noon(CAME)))
    assert TakeBackOpenDay(mine, None).refusals(None, noon(CAME))


def test_who_came_is_counted_with_those_who_said_nothing_before(county):
    mine = open_day(county.town, announced=True)
    signs_up(mine).do(actor=None, at=noon(CAME))
    OpenSignUps(mine).do(actor=None, at=noon(HELD))
    for _ in range(2):
        SignIn(mine, {SignUp.objects.get(online=True).pk: 1}, 4, "w1").do(actor=None, at=noon(HELD))
    assert sorted(SignUp.objects.values_list("came", "online")) == [(1, True), (4, False)]


def test_the_summary_is_shown_by_somebody_else_and_again_after_a_change(county, person):
    writer, head = person("clerk", county.town), person("office_head", county.town)
    mine = held(open_day(county.town, announced=True), writer)
    assert ShowSummary(mine, writer).refusals(None, noon(HELD))
    ShowSummary(mine, head).do(actor=head, at=noon(HELD))
    assert ShowSummary(mine, head).refusals(None, noon(HELD))
    AddComment(mine, "多办几次", "好的", writer).do(actor=writer, at=noon(HELD))
    assert OpenDay.objects.get().summary_shown_at is None


def test_only_the_summary_that_was_looked_at_is_shown(county, person):
    writer, head = person("clerk", county.town), person("office_head", county.town)
    mine = held(open_day(county.town, announced=True), writer)
    show = ShowSummary(OpenDay.objects.get(), head, summary_shown(OpenDay.objects.get()))
    AddComment(mine, "多办几次", "好的", writer).do(actor=writer, at=noon(HELD))
    assert "内容有改动" in str(show.refusals(head, noon(HELD)))
    ShowSummary(OpenDay.objects.get(), head, summary_shown(OpenDay.objects.get())).do(actor=head, at=noon(HELD))
    assert OpenDay.objects.get().summary_shown_at


def test_nothing_is_shown_before_it_was_held_and_announced(county):
    assert len(ShowSummary(open_day(county.town), None).refusals(None, noon(CAME))) == 2
    assert about(HoldOpenDay(open_day(county.town), HELD, 1, " ", None)) == ["on", "summary"]
    assert about(CancelOpenDay(held(open_day(county.town)), " "), HELD) == ["", "reason"]
    assert about(AddComment(open_day(county.town), " ", "", None)) == ["text"]
    assert about(AddComment(open_day(county.town), "电话13812345678", "", None)) == [""]


def test_a_photo_is_chosen_with_words(county, person):
    mine, clerk = held(open_day(county.town)), person("clerk", county.town)
    photo = attached(mine, clerk)
    assert about(ChoosePhoto(mine, photo, " ", clerk)) == ["words"]
    ChoosePhoto(mine, photo, "群众在听讲解", clerk).do(actor=clerk, at=noon(HELD))
    assert OpenDayPhoto.objects.get().words == "群众在听讲解"
    assert about(ChoosePhoto(mine, photo, "一", clerk)) == ["attachment"]
    text = attached(open_day(county.town), clerk, "a.txt", b"text")
    assert about(ChoosePhoto(mine, text, "一", clerk)) == ["attachment", "attachment"]


def test_names_are_emptied_when_they_are_no_longer_needed(county):
    mine = open_day(county.town, announced=True)
    signs_up(mine).do(actor=None, at=noon(CAME))
    names_are_emptied(noon(date(2026, 4, 19)))
    assert SignUp.objects.get().name == "李四"
    names_are_emptied(noon(date(2026, 4, 20)))
    kept = SignUp.objects.get()
    assert (kept.name, kept.phone, kept.people) == ("", "", 2)
    told = AuditRow.objects.filter(action="forget_sign_ups")
    assert [each.detail for each in told] == [{"emptied": 1}]
    names_are_emptied(noon(date(2026, 4, 21)))
    assert told.count() == 1
