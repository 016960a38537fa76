"""The way of an item to the official account, against a server that speaks its interface."""

from datetime import UTC, datetime, timedelta
from io import BytesIO

import pytest
from PIL import Image

from gongkai.web.publishing.actions.release import Withdraw
from gongkai.web.publishing.carriage import DIFFERS, FAILED, IN_STEP, RECALLED, standing
from gongkai.web.publishing.delivery import BACK_OFF, step
from gongkai.web.publishing.models import Carried, Handover, Item, PlatformAccount
from gongkai.web.publishing.wechat.official_account import cover_of

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
DAY = NOW.date()


def test_an_item_is_drafted_published_and_noted_with_its_address(wechat, expected):
    row = expected()
    wechat.statuses = [1, 1]
    again = step(row.pk, NOW)
    assert again == NOW + timedelta(minutes=1)
    assert standing(Carried.objects.get(), DAY) == "waiting"
    later = NOW + timedelta(minutes=40)
    assert step(row.pk, later) == later + timedelta(minutes=10)
    assert step(row.pk, later) is None
    row = Carried.objects.get()
    assert (row.on, row.by, standing(row, DAY)) == (DAY, None, IN_STEP)
    assert row.address == "https://mp.weixin.qq.com/s/100000"
    assert row.handover.article == "article100000"
    assert len(row.handover.digest) == 64
    assert wechat.count("draft/add") == wechat.count("freepublish/submit") == wechat.count("stable_token") == 1
    assert step(row.pk, later) is None
    assert wechat.count("freepublish/get") == 3


def test_the_token_and_the_cover_are_asked_for_once(wechat, expected):
    for each in (expected(), expected(title="又一条")):
        step(each.pk, NOW)
    assert wechat.count("stable_token") == wechat.count("material/add_material") == 1
    assert Carried.objects.filter(on=DAY).count() == 2
    account = PlatformAccount.objects.get()
    assert account.token == "token0"  # noqa: S105 -- the platform of the test lent it
    step(expected(title="第三条").pk, NOW + timedelta(hours=2))
    assert wechat.count("stable_token") == 2


def test_a_token_that_is_void_is_asked_for_anew_without_making_others_void(wechat, expected):
    step(expected().pk, NOW)
    wechat.tokens.append("elsewhere")
    step(expected(title="又一条").pk, NOW)
    assert PlatformAccount.objects.get().token == "elsewhere"  # noqa: S105 -- the platform of the test lent it
    wechat.fail("freepublish/get", 42001)
    step(expected(title="第三条").pk, NOW)
    assert PlatformAccount.objects.get().token == wechat.tokens[2]
    assert Carried.objects.filter(on=DAY).count() == 3


def test_what_failed_is_tried_again_later_each_time_and_then_left_to_people(wechat, expected):
    row, at = expected(), NOW
    for pause in BACK_OFF:
        wechat.fail("draft/add", -1)
        again = step(row.pk, at)
        assert again == at + pause
        at = again
    wechat.fail("draft/add", -1)
    assert step(row.pk, at) is None
    row = Carried.objects.get()
    assert (row.fault, standing(row, DAY)) == ("微信系统繁忙（-1）", FAILED)
    assert step(row.pk, at) is None
    assert standing(Carried.objects.get(), DAY) == IN_STEP, "the fault is over"


def test_a_crash_after_the_draft_makes_no_second_one(wechat, expected):
    row = expected()
    wechat.fail("freepublish/submit", 45011)
    again = step(row.pk, NOW)
    assert step(row.pk, again) is None
    assert wechat.count("draft/add") == 1
    assert Carried.objects.get().on == DAY


@pytest.mark.parametrize(("status", "why"), [(2, "原创声明未通过"), (4, "平台审核未通过"), (6, "发布之后被平台封禁")])
def test_what_the_platform_refuses_in_the_end_is_left_to_people(wechat, expected, status, why):
    row = expected()
    wechat.statuses = [status]
    assert step(row.pk, NOW) is None
    row = Carried.objects.get()
    assert (row.on, row.fault, row.handover.next_at) == (None, why, None)


def test_a_wrong_account_is_told_at_once(wechat, account, expected):
    PlatformAccount.objects.filter(carrier=account).update(secret="f" * 32)
    assert step(expected().pk, NOW) is None
    assert "开发者密码不对" in Carried.objects.get().fault
    assert wechat.count("draft/add") == 0


def test_a_platform_that_never_answers_is_given_up(wechat, expected):
    row = expected()
    wechat.statuses = [1, 1]
    step(row.pk, NOW)
    assert step(row.pk, NOW + timedelta(days=4)) is None
    assert Carried.objects.get().fault == "平台一直没有给出结果"


def test_what_was_withdrawn_is_deleted_there_too(wechat, site, expected):
    row = expected()
    step(row.pk, NOW)
    Withdraw(Item.objects.get(), site.clerk, "有误").do(actor=site.clerk, at=NOW)
    assert step(row.pk, NOW) is None
    assert not wechat.articles
    assert standing(Carried.objects.get(), DAY) == RECALLED


def test_what_people_put_there_is_left_for_them_to_take_down(wechat, site, expected):
    row = expected()
    Carried.objects.filter(pk=row.pk).update(on=DAY)
    Withdraw(Item.objects.get(), site.clerk, "有误").do(actor=site.clerk, at=NOW)
    step(row.pk, NOW)
    assert Carried.objects.get().recalled_on is None
    assert wechat.calls == []


def test_a_deletion_that_fails_is_tried_again(wechat, site, expected):
    row = expected()
    step(row.pk, NOW)
    Withdraw(Item.objects.get(), site.clerk, "有误").do(actor=site.clerk, at=NOW)
    wechat.fail("freepublish/delete", -1)
    assert step(row.pk, NOW) == NOW + BACK_OFF[0]
    assert step(row.pk, NOW) is None
    assert Carried.objects.get().recalled_on == DAY


def test_one_worker_at_a_time(wechat, expected):
    row = expected()
    Handover.objects.create(carried=row, begun_at=NOW, busy_until=NOW + timedelta(minutes=1))
    assert step(row.pk, NOW) is None
    assert wechat.calls == []


def test_the_cover_is_a_picture_of_the_width_the_platform_shows(account):
    picture = Image.open(BytesIO(cover_of(account.account)))
    assert picture.size == (900, 383)


def test_a_draft_of_an_older_text_is_not_published(wechat, expected, revised, released):
    row = expected()
    wechat.fail("freepublish/submit", -1)
    step(row.pk, NOW)
    released(revised(Item.objects.get(), title="更新后的标题"), told={"public_note": "更新标题"})
    step(row.pk, NOW)
    assert [each["title"] for each in wechat.articles.values()] == ["更新后的标题"]
    assert standing(Carried.objects.get(), DAY) == IN_STEP


def test_what_was_updated_while_it_was_being_published_differs(wechat, expected, revised, released):
    row = expected()
    wechat.statuses = [1]
    step(row.pk, NOW)
    released(revised(Item.objects.get(), title="更新后的标题"), told={"public_note": "更新标题"})
    step(row.pk, NOW)
    assert standing(Carried.objects.get(), DAY) == DIFFERS


def test_what_was_withdrawn_while_it_was_being_published_is_followed_and_deleted(wechat, site, expected):
    row = expected()
    wechat.statuses = [1]
    step(row.pk, NOW)
    Withdraw(Item.objects.get(), site.clerk, "有误").do(actor=site.clerk, at=NOW)
    assert standing(Carried.objects.get(), DAY) == "recall"
    assert step(row.pk, NOW) == NOW
    assert wechat.articles
    assert step(row.pk, NOW) is None
    assert not wechat.articles
    assert standing(Carried.objects.get(), DAY) == RECALLED


def test_what_was_withdrawn_and_refused_leaves_nothing(wechat, site, expected):
    row = expected()
    wechat.statuses = [1, 4]
    step(row.pk, NOW)
    Withdraw(Item.objects.get(), site.clerk, "有误").do(actor=site.clerk, at=NOW)
    assert step(row.pk, NOW) is None
    assert not Carried.objects.exists()
