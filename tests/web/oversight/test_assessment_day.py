"""An assessment in a browser: the county draws indicators up, the town sees itself, the county checks and tells."""

import pytest
from playwright.sync_api import expect

from browser import browsing, served
from day import FIRST, PICTURES, Day

pytestmark = pytest.mark.browser

OPEN = f"""
from gongkai.web.organs.sample import open_county
from gongkai.web.oversight.sample import open_oversight
open_county("{FIRST}", now)
open_oversight(now)
"""
TOWN = "青禾县柳湾镇人民政府"


def test_a_town_is_assessed_and_sees_what_every_point_was_lost_for(installations, program, request):
    office = installations.new()
    told = office.python(OPEN)
    assert told.returncode == 0, told.stderr
    folder = PICTURES if request.config.getoption("--update-golden") else None
    with served(office) as address, browsing(program, address) as open_door:
        day = Day(open_door, folder)
        overseer = day.first_sign_in("overseer", factor=False)
        began(overseer)
        clerk = day.first_sign_in("clerk", factor=False)
        page = saw_itself(clerk)
        checked(overseer, page)
        clerk.go(page)
        assert "已告知结果" in clerk.text()
        day.picture(clerk, "oversight-assessment")
        clerk.follow("组织保障", "nav.main")
        assert "领导小组组长" in clerk.text()
        clerk.visit(*(f"/office/oversight/{name}/" for name in ("meetings", "accountability", "evaluations")))
        faults = [fault for visitor in day.visitors for fault in visitor.faults]
    assert "\n".join(faults) == ""
    assert office.gongkai("audit", "verify").returncode == 0


def began(overseer):
    """Last year's indicators become this year's, are issued, and every organ below is assessed by them."""
    overseer.follow("考核", "nav.main")
    overseer.follow("考核指标", ".actions")
    overseer.follow("政务公开工作考核指标", "table")
    overseer.follow("另编一个版本", ".actions")
    overseer.fill(title="本年考核指标")
    overseer.press("编制")
    assert "各项分值合计 100 分" in overseer.text()
    overseer.press("印发考核指标")
    overseer.follow("开始考核", ".actions")
    overseer.press("开始考核")
    assert "还没有结果" in overseer.text()


def saw_itself(clerk):
    """The town fills its own view in and hands it in; return the address of its assessment."""
    clerk.follow("待报送的考核自评", "main")
    clerk.follow(TOWN, "table")
    clerk.follow("填报自评", ".actions")
    for field in clerk.page.locator("main input[type=number]").all():
        field.fill("15")
    clerk.press("保存")
    clerk.press("报送自评")
    assert "待核查" in clerk.text()
    return "/" + clerk.page.url.split("/", 3)[3]


def checked(overseer, page):
    """The county takes points off one thing, finds the rest in order, and tells the result."""
    overseer.go(page)
    unchecked = overseer.page.get_by_role("button", name="核查无误：")
    judged = overseer.page.locator(".marks-list > li").filter(has=unchecked)
    judged.first.get_by_role("link", name="扣分：").click()
    overseer.fill(points="2", reason="一条信息没有公开")
    overseer.press("扣分")
    for left in range(unchecked.count(), 0, -1):
        unchecked.first.click()
        expect(unchecked).to_have_count(left - 1)
    overseer.press("告知考核结果")
    assert "一条信息没有公开" in overseer.text()
    overseer.page.get_by_role("link", name="查看记录").first.click()
    overseer.look()
