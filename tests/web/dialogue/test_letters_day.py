"""A villager writes to the town on a phone; clerk and office head do their part; the answer is read and rated."""

import pytest

from browser import browsing, served
from day import FIRST, PICTURES, Day

SET_UP = f"""
from gongkai.web.dialogue.sample_letters import open_letters
from gongkai.web.organs.models import Person
from gongkai.web.organs.sample import open_county
open_county("{FIRST}", now)
print(open_letters(now))
Person.objects.exclude(username="head").update(must_change_password=False)
"""
TOWN = "青禾县柳湾镇人民政府"


@pytest.fixture(scope="module")
def office(installations):
    """The sample county with its letters."""
    made = installations.new()
    told = made.python(SET_UP)
    assert told.returncode == 0, told.stderr
    return made


def write(day, villager):
    """A letter without a name; the receipt holds all that is needed."""
    villager.go("/")
    villager.follow(TOWN, "main")
    villager.follow("给我们写信", "main")
    villager.page.get_by_label("求助").check()
    villager.fill(text="桥头村的桥栏杆断了一截，孩子上学危险。")
    villager.page.get_by_label("同意公开来信和答复").check()
    day.picture(villager, "letter-write", phone=True)
    villager.press("提交来信")
    number, code = villager.page.locator("dd.receipt").all_inner_texts()
    return number, code


def take_up(day, clerk, number):
    """The clerk opens what was written, names it, and drafts an answer."""
    clerk.go("/office/dialogue/letters/")
    day.picture(clerk, "letters")
    clerk.follow(number, "main")
    assert "栏杆断了" not in clerk.text()
    clerk.press("查看来信原文")
    assert "栏杆断了" in clerk.text()
    clerk.follow("返回来信", "main")
    clerk.follow("受理来信", "main")
    clerk.fill(subject="桥头村桥栏杆断裂")
    clerk.press("确定")
    clerk.follow("转办来信", "main")
    clerk.follow("返回", "main")
    day.picture(clerk, "letter")
    clerk.follow("拟写答复", "main")
    clerk.fill(text="栏杆已经焊好，并加了警示带。")
    clerk.press("确定")


def send(clerk, number):
    """What was reviewed goes out, and is reworded for the public."""
    clerk.go("/office/dialogue/letters/")
    clerk.follow(number, "main")
    clerk.follow("发出答复", "main")
    clerk.press("确定")
    clerk.follow("拟写公开稿", "main")
    clerk.fill(question="桥头村的桥栏杆断了，请修。", answer="栏杆已经焊好，并加了警示带。")
    clerk.press("确定")
    assert "待审核" in clerk.text()


def review(head, number, step, verdict):
    """The head passes what waits."""
    head.go("/office/dialogue/letters/")
    head.follow(number, "main")
    head.follow(step, "main")
    head.page.get_by_label(verdict, exact=True).check()
    head.press("确定")


def read(day, villager, number, code):
    """The answer is read by number and code, and rated; others read what was published."""
    villager.go("/letters")
    villager.fill(number=number, code=code)
    villager.press("查询")
    assert "加了警示带" in villager.text()
    villager.page.get_by_label("非常满意", exact=True).check()
    day.picture(villager, "letter-answer", phone=True)
    villager.press("评价")
    assert "已经评价过" in villager.text()
    villager.go("/")
    villager.follow(TOWN, "main")
    villager.follow("来信和答复", "main")
    villager.follow("桥头村桥栏杆断裂", "main")


@pytest.mark.browser
def test_a_letter_is_written_answered_published_and_rated(office, program, request):
    folder = PICTURES if request.config.getoption("--update-golden") else None
    with served(office) as address, browsing(program, address) as open_door:
        day = Day(open_door, folder)
        villager = day.visitor()
        number, code = write(day, villager)
        head = day.first_sign_in("head", factor=True)
        clerk = day.visitor()
        clerk.go("/account/login/?next=/office/")
        clerk.fill(login="clerk", password=FIRST)
        clerk.press("登录")
        take_up(day, clerk, number)
        review(head, number, "审核答复", "通过")
        send(clerk, number)
        review(head, number, "审核公开稿", "通过，公开")
        read(day, villager, number, code)
        faults = [fault for visitor in day.visitors for fault in visitor.faults]
    assert "\n".join(faults) == ""
