"""A day of reaching people: a reader subscribes and leaves, a clerk makes a poster and sees to what failed; played."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from browser import browsing, served
from day import OWN, PICTURES, Day
from installations import Installation
from wechat import APP_ID, SECRET

TESTS = Path(__file__).parent.parent.parent
OPEN = f"""
import sys
sys.path.insert(0, {str(TESTS)!r})
from datetime import timedelta
from public_site import Town
from gongkai.web.organs.models import Organ, Person, Post
from gongkai.web.publishing.actions.carrier import Carry, OpenCarrier, PlanCarriage
from gongkai.web.publishing.actions.handover import NoteFault
from gongkai.web.publishing.models import Carried, Carrier
town = Town(now)
organ, day = town.organ, timezone.localdate(now)
organ.add_child(kind="village", name="柳溪镇上湾村村民委员会")
clerk = Person.objects.create(username="clerk", name="田某", organ=organ)
clerk.set_password("{OWN}")
clerk.must_change_password = False
clerk.save()
Post.objects.create(person=clerk, organ=organ, role="clerk", since=day - timedelta(days=9))
kinds = {{"wechat": "柳溪发布", "board": "镇政府公示栏"}}
for kind, name in kinds.items():
    OpenCarrier(organ, kind, name, day - timedelta(days=9), day).do(actor=None, at=now)
wechat, board = (Carrier.objects.get(kind=kind) for kind in kinds)
titles = ("柳溪镇2026年惠农补贴发放名单", "春季森林防火通告", "高龄津贴发放办法")
items = [town.publish("news", title) for title in titles]
PlanCarriage(items[0], (wechat, board), day).do(actor=None, at=now)
Carry(board, day, items[0]).do(actor=None, at=now)
Carry(board, day, items[1]).do(actor=None, at=now)
Carried.objects.filter(item=items[1]).update(renew_due=day)
NoteFault(Carried.objects.get(carrier=wechat), "平台审核未通过", None).do(actor=None, at=now)
print(organ.pk, wechat.pk)
"""
LETTER = """
from gongkai.web.publishing.models import Subscription
from gongkai.web.publishing.digests import token_of
print(token_of(Subscription.objects.get()))
"""


@dataclass(frozen=True)
class WithMail(Installation):
    """An installation whose letters are written on the terminal."""

    def environment(self):
        """Return what a process is told."""
        return super().environment() | {"GONGKAI_EMAIL_URL": "console"}


@pytest.fixture
def town(installations):
    """An installation with a town, and the keys of the town and its account."""
    made = installations.new()
    office = WithMail(made.folder, made.database_url, made.secret)
    told = office.python(OPEN)
    assert told.returncode == 0, told.stderr
    return office, *told.stdout.split()


@pytest.mark.browser
def test_a_day_of_reaching_people(town, program, request):
    office, organ, account = town
    folder = PICTURES if request.config.getoption("--update-golden") else None
    with served(office) as address, browsing(program, address) as door:
        day = Day(door, folder)
        reads(day, office, organ)
        clerk = day.visitor()
        clerk.go("/account/login/?next=/office/")
        clerk.fill(login="clerk", password=OWN)
        clerk.press("登录")
        assert "推送失败的载体发布" in clerk.text()
        mends(day, clerk, account)
        reaches(day, clerk, organ)
        assert [fault for each in day.visitors for fault in each.faults] == []


def reads(day, office, organ):
    """A reader subscribes, confirms by the letter, and leaves with one press."""
    reader = day.visitor()
    reader.go(f"/organs/{organ}")
    reader.follow("订阅", "main")
    reader.page.get_by_label("农户").check()
    reader.page.get_by_label("柳溪镇上湾村村民委员会").check()
    reader.fill(address="li@example.org")
    reader.page.evaluate("scrollTo(0, 0)")
    day.picture(reader, "carriers-subscribe")
    day.picture(reader, "carriers-subscribe-phone", phone=True)
    reader.press("订阅")
    assert "已经往这个邮箱寄去一封信" in reader.text()
    token = office.python(LETTER).stdout.strip()
    reader.go(f"/subscriptions/{token}")
    reader.press("确认订阅")
    assert reader.page.get_by_label("农户").is_checked()
    reader.press("退订")
    assert "已经退订" in reader.text()
    reader.page.goto(f"{reader.office}/organs/{organ}/feed/farmers")
    assert "惠农补贴" in reader.page.content()


def mends(day, clerk, account):
    """The clerk connects the account, and finds what failed and what differs."""
    clerk.go(f"/office/publishing/carriers/{account}")
    clerk.follow("接入自动推送")
    clerk.fill(app_id=APP_ID, secret="x")  # noqa: S106 -- too short to be one
    clerk.press("保存")
    assert "三十二位" in clerk.text()
    clerk.fill(app_id=APP_ID, secret=SECRET)
    clerk.press("保存")
    assert APP_ID in clerk.text()
    clerk.go("/office/publishing/carriers/board")
    day.picture(clerk, "carriers-board")
    clerk.page.locator("main").get_by_role("link", name=re.compile("推送失败")).first.click()
    clerk.look()
    clerk.page.locator("main tbody a").first.click()
    clerk.look()
    assert "平台审核未通过" in clerk.text()
    clerk.press("重新推送")
    assert "已完成：重新推送" in clerk.page.content()
    clerk.go("/office/publishing/carriers/board?standing=differs")
    clerk.page.locator("main tbody a").first.click()
    clerk.follow("登记更正")
    clerk.press("保存")
    assert "同步" in clerk.text()


def reaches(day, clerk, organ):
    """The clerk makes a poster, and a list for the village's group."""
    clerk.go("/office/publishing/reaching")
    clerk.follow("公示栏海报")
    clerk.page.get_by_label("春季森林防火通告").check()
    day.picture(clerk, "carriers-poster")
    with clerk.page.expect_download() as coming:
        clerk.page.get_by_role("button", name="下载海报").click()
    assert Path(coming.value.path()).read_bytes().startswith(b"%PDF")
    clerk.go(f"/office/publishing/sites/{organ}/group-list?interest=farmers")
    clerk.press("列出")
    assert "惠农补贴" in clerk.page.locator("textarea").input_value()
    day.picture(clerk, "carriers-group")
