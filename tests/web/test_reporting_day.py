"""A report in January, played in a real browser: begun, written with chips, checked, reviewed, published, corrected."""

import re
from datetime import date

import pytest

from browser import browsing, served
from day import FIRST, PICTURES, Day
from installations import ENGINES

YEAR = date.today().year - 1  # noqa: DTZ011 -- the year gone by, whichever it is where the test runs
OPEN = f"""
from datetime import date
from gongkai.web.organs.models import Organ
from gongkai.web.organs.sample import open_county
from gongkai.web.publishing.models import Document, RegisterRow
open_county("{FIRST}", now)
town = Organ.objects.get(name__contains="柳湾镇人民政府")
told = {{"organ": town, "series": "柳政", "year": {YEAR}, "kind": "normative", "title": "柳湾镇惠农补贴发放办法"}}
document = Document.objects.create(formed_on=date({YEAR}, 3, 1), serial=1, **told)
document.changes.create(kind="issued", on=date({YEAR}, 3, 1))
for number in range(7):
    row = {{"register": "licence", "number": f"柳许〔{YEAR}〕{{number}}号", "matter": "占道经营许可"}}
    RegisterRow.objects.create(organ=town, decided_on=date({YEAR}, 5, 6), **row)
"""
TEXT = """（一）主动公开。本年主动公开政府信息{{publishing.government}}条，12345 热线转办件37件。
（二）依申请公开。本年收到政府信息公开申请3件，办结{{t3.concluded.total}}件。
（三）政府信息管理。规范性文件逐件审查，现行有效{{t2.normative.in_force}}件。
（四）政府信息公开平台建设。网站专栏有专人维护。
（五）监督保障。本年接受上级考核，开展社会评议，没有责任追究的情形。"""
PROBLEMS = "（一）存在的主要问题。公开的时效有待提高。\n（二）改进情况。逐月核对公开期限。"
LOCATION = "/office/reporting/"


def begin(day, clerk):
    """The clerk begins the report, and sees what would hold it back; return its address."""
    clerk.go(LOCATION)
    clerk.follow("开始编写年度报告", "main")
    clerk.fill(year=str(YEAR))
    clerk.press("开始编写")
    report = re.search(rf"{LOCATION}\d+", clerk.page.url)[0]
    day.picture(clerk, "report-begun")
    return report


def write(day, clerk, report):
    """A number typed by hand is flagged and becomes a chip; a figure no record knows is typed in with its source."""
    clerk.go(f"{report}/parts/1")
    clerk.fill(before=TEXT)
    clerk.press("先看效果，不保存")
    assert "还没有保存" in clerk.text()
    clerk.press("保存")
    assert clerk.page.locator("mark.error").count(), "three requests are told where the records know of none"
    clerk.page.locator("[name=before]").scroll_into_view_if_needed()
    day.picture(clerk, "report-editor")
    clerk.fill(before=TEXT.replace("申请3件", "申请{{t3.new.total}}件").replace("37件", "{{typed.hotline}}件"))
    clerk.press("保存")
    assert clerk.page.locator("mark.open").count() == 1
    clerk.page.locator("mark.open a").click()
    clerk.follow("填报数据", "main")
    clerk.fill(value="37", note="热线平台年末导出")
    clerk.page.set_input_files(
        "[name=file]", {"name": "导出.txt", "mimeType": "text/plain", "buffer": "37 件".encode()}
    )
    clerk.press("填报")
    assert "热线平台年末导出" in clerk.text()
    day.picture(clerk, "report-typed")
    clerk.go(f"{report}/parts/5")
    clerk.fill(before=PROBLEMS)
    chips = clerk.page.locator("[name=before]")
    clerk.page.locator(".palette details summary").first.click()
    clerk.page.locator(".palette button.plain").first.click()
    assert "{{" in chips.input_value(), "the palette puts a chip where the cursor is"
    clerk.fill(before=PROBLEMS)
    clerk.press("保存")


def look(day, clerk, report):
    """Every cell leads to its records, as many as it says."""
    clerk.go(f"{report}/tables")
    cell = clerk.page.locator('[id="t2.licensing.decisions"] a').first
    assert cell.inner_text() == "7"
    day.picture(clerk, "report-tables")
    cell.click()
    clerk.look()
    assert "共 7 条" in clerk.text()
    day.picture(clerk, "report-records")
    clerk.visit(f"{report}/figures", f"{report}/findings", f"{report}/reads")


def submit(clerk, report, **told):
    clerk.go(f"{report}/submit")
    clerk.fill(**told)
    clerk.press("送审")
    assert "待初审" in clerk.text()


def judge(day, reviewer, picture=""):
    reviewer.go(f"{LOCATION}reviews")
    reviewer.page.get_by_role("link", name="审核").last.click()
    reviewer.look()
    if picture:
        day.picture(reviewer, picture, phone=True)
    for each in reviewer.page.locator("main [name=points]").all():
        each.check()
    reviewer.press("通过")
    assert "已完成" in reviewer.page.inner_text("body")


def play(day):
    """The whole day."""
    clerk = day.first_sign_in("clerk", factor=False)
    report = begin(day, clerk)
    write(day, clerk, report)
    look(day, clerk, report)
    submit(clerk, report)
    first, second = (day.first_sign_in(name, factor=False) for name in ("first", "second"))
    final = day.first_sign_in("final", factor=True)
    for reviewer in (first, second, final):
        judge(day, reviewer, "report-review" if reviewer is second else "")
    clerk.go(report)
    clerk.press("公布年度报告")
    assert "已公布" in clerk.text()
    day.picture(clerk, "report-published")
    clerk.follow("更正年度报告", "main")
    clerk.fill(reason="热线件数漏计")
    clerk.press("开始更正")
    clerk.go(f"{report}/figures/typed.hotline/type")
    clerk.fill(value="38", note="热线平台年末导出")
    clerk.press("填报")
    submit(clerk, report, public_note="更正热线转办件数")
    for reviewer in (first, second, final):
        judge(day, reviewer)
    clerk.go(report)
    clerk.press("公布年度报告")
    clerk.follow("第 2 版", "main")
    assert "更正热线转办件数" in clerk.text()
    day.picture(clerk, "report-edition")


@pytest.mark.browser
def test_a_report_is_written_reviewed_published_and_corrected(installations, program, request):
    office = installations.new(ENGINES[0])
    told = office.python(OPEN)
    assert told.returncode == 0, told.stderr
    folder = PICTURES if request.config.getoption("--update-golden") else None
    with served(office) as address, browsing(program, address) as open_door:
        day = Day(open_door, folder)
        play(day)
        faults = [fault for visitor in day.visitors for fault in visitor.faults]
    assert "\n".join(faults) == ""
    assert office.gongkai("audit", "verify").returncode == 0
