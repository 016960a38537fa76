"""A clerk takes in the hotline's file and answers an order; a villager signs up for an open day, without any script."""

import pytest

from browser import browsing, served
from day import FIRST, PICTURES, Day

SET_UP = f"""
from gongkai.web.dialogue.sample_orders import open_orders
from gongkai.web.organs.models import Person
from gongkai.web.organs.sample import open_county
open_county("{FIRST}", now)
print(open_orders(now))
Person.objects.update(must_change_password=False)
"""
EXPORT = "单号,诉求类型,标题,来电时间,来电人\nQH-1,咨询,咨询医保,2026-03-02 09:10:00,张三\n"


@pytest.fixture(scope="module")
def office(installations):
    """The sample county with its orders."""
    made = installations.new()
    told = made.python(SET_UP)
    assert told.returncode == 0, told.stderr
    return made


def take_in(day, clerk):
    """The file's first heading is unknown; the clerk says once what it stands for, and takes the order in."""
    clerk.go("/office/dialogue/orders/")
    day.picture(clerk, "orders")
    clerk.follow("导入", "main")
    file = {"name": "工单.csv", "mimeType": "text/csv", "buffer": EXPORT.encode()}
    clerk.page.set_input_files("[name=file]", file)
    clerk.press("检查")
    clerk.fill(number="单号")
    clerk.press("保存并检查")
    assert "没有问题" in clerk.text()
    day.picture(clerk, "orders-import")
    clerk.press("导入")
    assert "QH-1" in clerk.text()


def answer(day, clerk):
    """The order goes its way; who called is shown only on asking."""
    clerk.follow("QH-1", "main")
    for step, text in (("受理", ""), ("回复", "已当面答复"), ("办结", "")):
        clerk.follow(step, "main")
        clerk.fill(text=text)
        clerk.press(step)
    assert "张三" not in clerk.text()
    clerk.press("查看来电人和诉求内容")
    assert "张三" in clerk.text()
    clerk.visit("/office/dialogue/orders/figures?year=2026", "/office/dialogue/services")
    clerk.visit(*(f"/office/dialogue/{kind}/" for kind in ("proposals", "open-days", "places", "press")))
    clerk.follow("登记新闻发布会", "main")
    clerk.go("/office/dialogue/open-days/")
    clerk.follow("走进便民服务中心", "main")
    day.picture(clerk, "open-day")


def sign_up(day, villager):
    """A villager finds the coming open day and signs up on a phone."""
    villager.go("/")
    villager.follow("青禾县柳湾镇人民政府", "main")
    villager.follow("建议提案办理结果", "main")
    villager.follow("关于修缮迎春路人行道的建议", "main")
    villager.follow("青禾县柳湾镇人民政府", "main")
    villager.follow("开放日、专区和发布会", "main")
    villager.follow("走进便民服务中心", "main")
    assert "老花镜" in villager.text()
    villager.follow("开放日、专区和发布会", "main")
    villager.follow("带着孩子看政务", "main")
    villager.fill(who="李四", phone="13800001111", people="3")
    day.picture(villager, "open-day-public", phone=True)
    villager.press("报名")
    assert "共 3 人" in villager.text()


@pytest.mark.browser
def test_orders_are_answered_and_an_open_day_is_signed_up_for(office, program, request):
    folder = PICTURES if request.config.getoption("--update-golden") else None
    with served(office) as address, browsing(program, address) as door:
        day = Day(door, folder)
        clerk = day.visitor()
        clerk.go("/account/login/?next=/office/")
        clerk.fill(login="clerk", password=FIRST)
        clerk.press("登录")
        take_in(day, clerk)
        answer(day, clerk)
        sign_up(day, day.visitor())
        faults = [fault for visitor in day.visitors for fault in visitor.faults]
    assert "\n".join(faults) == ""
