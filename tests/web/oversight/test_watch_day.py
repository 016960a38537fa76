"""A morning of the county's overseer and a town's clerk, in a real browser: what is late, what was found, put right."""

import pytest

from browser import browsing, served
from day import FIRST, PICTURES, Day

pytestmark = pytest.mark.browser

OPEN = f"""
from gongkai.web.organs.models import Organ
from gongkai.web.organs.sample import open_county
from gongkai.web.oversight.inspecting.run import carry_out
from gongkai.web.oversight.models import Inspection
from gongkai.web.oversight.sample_watch import open_watch
from gongkai.web.publishing.models import Column
from gongkai.web.publishing.sample import open_site
from gongkai.web.requests.sample import open_requests
open_county("{FIRST}", now)
open_requests(now)
open_site(Organ.objects.get(name__endswith="柳湾镇人民政府"), now)
Column.objects.exclude(kind__in=("root", "guide", "policies")).update(closed_on="2020-01-01")
open_watch(now)
carry_out(Inspection.objects.get(), now)
"""


def test_what_was_found_is_seen_by_the_county_and_put_right_in_the_town(installations, program, request):
    office = installations.new()
    told = office.python(OPEN)
    assert told.returncode == 0, told.stderr
    folder = PICTURES if request.config.getoption("--update-golden") else None
    with served(office) as address, browsing(program, address) as open_door:
        day = Day(open_door, folder)
        oversee(day, day.first_sign_in("overseer", factor=False))
        put_right(day.first_sign_in("clerk", factor=False))
        faults = [fault for visitor in day.visitors for fault in visitor.faults]
    assert "\n".join(faults) == ""
    assert office.gongkai("audit", "verify").returncode == 0


def oversee(day, overseer):
    """The overview leads to the records; the month is told organ by organ; a check is entered."""
    overseer.follow("监督总览", "nav.main")
    assert "逾期事项的变化" in overseer.text()
    day.picture(overseer, "county-cockpit")
    overseer.page.locator("td.late a").first.click()
    overseer.look()
    assert "共 " in overseer.text()
    overseer.follow("监督总览", "nav.main")
    overseer.follow("每月调度", "main")
    assert "政务公开调度表" in overseer.page.locator("h1").inner_text()
    overseer.visit("/office/oversight/spot-checks/", "/office/oversight/inspections/")


def put_right(clerk):
    """The clerk finds the flaw on the first screen, tells it mended; a second look says that it still stands."""
    clerk.follow("巡查问题", "nav.main")
    assert "缺少网站标签" in clerk.text()
    clerk.page.get_by_role("link", name="缺少网站标签").first.click()
    clerk.look()
    clerk.follow("报告已整改", "main")
    clerk.fill(note="已在设置里填写标识码")
    clerk.press("报告已整改")
    assert "待复查" in clerk.text()
    clerk.press("复查")
    assert "待整改" in clerk.text()
