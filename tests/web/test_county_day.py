"""January at the county, in a real browser: twenty townships, three of which send files, and the county's own."""

import re
from dataclasses import replace

import pytest

from browser import browsing, served
from day import FIRST, PICTURES, Day
from gongkai.samples import reading
from gongkai.writers import render
from installations import ENGINES

YEAR, PATH, MENDED = 2024, "t3.new.total", "7"
SAMPLE, STANDING = "liuwan-2024.docx", 14
FILES = (("云溪镇", "docx"), ("石桥乡", "pdf"), ("望岗乡", "html"))
OPEN = f"""
from datetime import date
from gongkai.report.plain import to_plain
from gongkai.samples import reading
from gongkai.web.organs.actions.organ import CreateOrgan
from gongkai.web.organs.actions.post import Appoint, CreatePerson
from gongkai.web.organs.models import Organ, Person
from gongkai.web.organs.sample import open_county
from gongkai.web.reporting.models import AnnualReport
open_county("{FIRST}", now)
county = Organ.objects.get(kind="county")
clerk = CreatePerson(county, "xian", "方敏", "{FIRST}").do(actor=None, at=now)
Appoint(clerk, county, "clerk", date({YEAR}, 1, 1)).do(actor=None, at=now)
for organ in Organ.objects.filter(kind="department"):
    organ.closed_on = date({YEAR}, 6, 30)
    organ.save()
for number in range(15):
    CreateOrgan(Organ.objects.get(pk=county.pk), "township", f"青禾县第{{number + 1}}镇人民政府").do(actor=None, at=now)
content = to_plain(reading("{SAMPLE}").report)
for place, organ in enumerate(Organ.objects.filter(name__startswith="青禾县第")[:{STANDING}]):
    above = "accepted" if place > 1 else "submitted"
    told = {{"stage": "approved", "above": above, "due": date({YEAR} + 1, 1, 31), "begun_at": now}}
    report = AnnualReport.objects.create(organ=organ, year={YEAR}, **told)
    told = {{**content, "organ": organ.name, "title": str(report)}}
    told["cells"] = {{**content["cells"], "{PATH}": place if place < 13 else 4000}}
    report.rounds.create(digest="0" * 64, content=told, by=clerk, at=now, outcome="passed")
"""


def remind(day, overseer):
    """Two have not begun: they are on the board as overdue, and are reminded together."""
    overseer.go("/office/")
    assert "下级年度报告逾期未公布" in overseer.text() or overseer.page.locator("main").count()
    overseer.follow("下级年报", "nav.main")
    overseer.go(f"{overseer.page.url.split(overseer.office)[1]}?year={YEAR}")
    board = overseer.page.url.split(overseer.office)[1]
    assert overseer.page.locator("tbody tr").count() == 20
    day.picture(overseer, "county-board")
    overseer.page.get_by_role("link", name=re.compile("^未开始 ")).click()
    overseer.look()
    for box in overseer.page.locator("tbody input[type=checkbox]").all():
        box.check()
    overseer.fill(remark="请于本周内开始")
    overseer.press("催报勾选的机关")
    assert overseer.text().count("已催 1 次") == 6
    return board


def look_over(day, overseer, board):
    """One of those handed up is accepted; the other goes back, with remarks at a cell and a part."""
    overseer.go(f"{board}&state=submitted")
    overseer.page.get_by_role("link", name="验收", exact=True).last.click()
    overseer.look()
    overseer.press("验收年度报告")
    assert "已验收" in overseer.text()
    overseer.go(f"{board}&state=submitted")
    overseer.page.get_by_role("link", name="验收", exact=True).first.click()
    overseer.look()
    overseer.page.locator(f"input[value='{PATH}']").check()
    overseer.page.locator("input[value=part5]").check()
    day.picture(overseer, "county-overseen")
    overseer.press("对勾选的位置写退回意见")
    overseer.fill(remark="请核对后重新报送", at0="与台账不符", at1="与上年雷同")
    day.picture(overseer, "county-return")
    overseer.press("退回")
    assert "与上年雷同" in overseer.text()


def take_in(day, overseer, board, folder):
    """Three send files; a cell one of them leaves blank is looked at beside the page, and mended."""
    sample = reading(SAMPLE).report
    for place, (name, format_) in enumerate(FILES):
        overseer.go(board)
        row = overseer.page.locator("tbody tr", has_text=name)
        organ = row.locator("label").inner_text()
        report = replace(sample, organ=organ, title=f"{organ}{YEAR}年政府信息公开工作年度报告")
        told = report.with_cells({"t2.licensing.decisions": None}) if format_ == "pdf" else report
        file = folder / f"{place}.{format_}"
        file.write_bytes(render(told, format_))
        row.get_by_role("link", name="登记文件").click()
        overseer.look()
        overseer.page.set_input_files("[name=file]", file)
        overseer.press("读取")
        if format_ == "pdf":
            settle(day, overseer)
        overseer.press("验收收到的年度报告")
        assert "已验收" in overseer.text()


def settle(day, overseer):
    """Settle the doubt beside the picture of the page."""
    day.picture(overseer, "county-doubts")
    while overseer.page.get_by_role("link", name="对照原件核对").count():
        overseer.page.get_by_role("link", name="对照原件核对").first.click()
        overseer.look()
        fields = overseer.page.locator("main form.sheet input[type=text]")
        if fields.count() and not fields.first.input_value():
            fields.first.fill(MENDED)
        day.picture(overseer, "county-settled")
        overseer.press("核对完毕")


def add_up(day, overseer, board):
    """The sums name who is missing; a cell leads to who contributed what, and to who stands far off."""
    overseer.go(board)
    overseer.follow("汇总", "main")
    assert "还缺 4 个机关的报告" in overseer.text()
    day.picture(overseer, "county-totals")
    overseer.page.locator("td.number a").first.click()
    overseer.look()
    overseer.go(f"{overseer.page.url.split(overseer.office)[1].split('/cells/')[0]}/cells/{PATH}?year={YEAR}")
    assert "与其他机关相差悬殊" in overseer.text()
    day.picture(overseer, "county-contributors")
    overseer.follow(f"{YEAR}年度汇总", "main")
    overseer.follow("两份对照", "main")
    for name, place in (("one", 1), ("other", 2)):
        overseer.page.locator(f"[name={name}]").select_option(index=place)
    overseer.press("对照")
    assert "不同的有" in overseer.text()
    overseer.go(board)
    overseer.follow("问题排名", "main")
    assert "与其他机关相差悬殊的数" in overseer.text()
    day.picture(overseer, "county-league")


def compile_the_county(day):
    """The county's own report adds those below to its own records, and says what it still lacks."""
    clerk = day.first_sign_in("xian", factor=False)
    clerk.go("/office/reporting/begin")
    clerk.fill(year=str(YEAR), scope="本机关及下级机关汇总")
    clerk.press("开始编写")
    assert "还缺 4 个下级机关的报告" in clerk.text()
    day.picture(clerk, "county-own")


@pytest.mark.browser
def test_a_county_gathers_twenty_reports_and_makes_its_own(installations, program, request, tmp_path):
    office = installations.new(ENGINES[0])
    told = office.python(OPEN)
    assert told.returncode == 0, told.stderr
    folder = PICTURES if request.config.getoption("--update-golden") else None
    with served(office) as address, browsing(program, address) as open_door:
        day = Day(open_door, folder)
        overseer = day.first_sign_in("overseer", factor=False)
        board = remind(day, overseer)
        look_over(day, overseer, board)
        take_in(day, overseer, board, tmp_path)
        add_up(day, overseer, board)
        compile_the_county(day)
        faults = [fault for visitor in day.visitors for fault in visitor.faults]
    assert "\n".join(faults) == ""
    assert office.gongkai("audit", "verify").returncode == 0
