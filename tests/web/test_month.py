"""A month of a county: its overseer, a town's staff, and three citizens, played to the figures it leaves behind.

Mei reads large type and has no mouse, Qin is on a phone, Bai's browser runs no script. What single days show in depth
is only passed through here; what counts is that one thing leads to the next, and that every sum is of what was played.
"""

import json
import re

import pytest

from browser import browsing, served
from day import PICTURES
from installations import ENGINES
from later import __file__ as later
from march import CENTRE, DISPATCHED, EXPORT, OPEN, PLAYED, PUBLISH, QUESTION, SIGN, STANDING, TOWN
from month import Caller, County, OnTheDay, Scriptless, Toucher, Typist


def asks(county):
    """The first Monday: Mei writes by keyboard; Qin's question is declined and becomes a letter; he subscribes."""
    county.it_is("2026-03-02")
    mei = county.citizen(Typist)
    mei.go("/")
    mei.type_keys("Tab", "Enter")
    assert mei.page.evaluate("document.activeElement.id") == "content", "the first key of all leads past the menu"
    mei.press("大字版")
    mei.follow(TOWN, "main")
    mei.follow("给我们写信", "main")
    mei.tick("求助：遇到困难，请政府帮助解决")
    mei.fill(text=f"{SIGN}，下雨天看不清班次。")
    mei.tick("同意公开来信和答复")
    mei.press("提交来信")
    mei.receipt = mei.page.locator("dd.receipt").all_inner_texts()
    qin = county.citizen(Toucher)
    qin.go(f"/organs/{county.keys['town']}")
    qin.follow("问一问", "main")
    qin.fill(question=QUESTION)
    qin.press("提问")
    qin.says("没有把握回答")
    county.picture(qin, "month-declined")
    qin.follow("写信咨询", "main")
    qin.tick("咨询：问政策、问怎么办事")
    qin.fill(text=f"{QUESTION}？")
    qin.press("提交来信")
    qin.receipt = qin.page.locator("dd.receipt").all_inner_texts()
    qin.go(f"/organs/{county.keys['town']}/subscribe")
    qin.fill(address="qin@example.org")
    qin.press("订阅")
    qin.says("已经往这个邮箱寄去一封信")
    return mei, qin


def taken_up(county):
    """The same Monday: both letters are acknowledged, one is routed; the county meets, and its decision is a task."""
    clerk = county.staff("clerk")
    clerk.follow("待受理的来信", "main")
    numbers = clerk.page.locator("main tbody a").all_inner_texts()
    for number, subject in zip(sorted(numbers), (SIGN, QUESTION), strict=True):
        clerk.go("/office/dialogue/letters/?state=new")
        clerk.follow(number, "main")
        clerk.follow("受理来信", "main")
        clerk.sent(subject=subject)
    clerk.go("/office/dialogue/letters/")
    clerk.follow(min(numbers), "main")
    clerk.follow("转办来信", "main")
    clerk.sent(to=CENTRE, question="请扶正站牌")
    overseer = county.staff("overseer")
    overseer.told("/office/oversight/meetings/enter", kind="工作调度会", held_on="2026-03-02", subject="三月调度会")
    overseer.follow("把议定事项列为任务", "main")
    overseer.sent(text="换上看得清的公交站牌", owner=TOWN, person="柳小禾", due="2026-03-31")


def answered(county, qin):
    """Tuesday: what the night brought; a route, an answer, its review; Bai answers, suggests and signs up."""
    county.it_is("2026-03-03")
    letters = county.night()
    address = re.search(r"https?://[^/]+(/subscriptions/\S+)", letters)[1]
    qin.go(address)
    qin.press("确认订阅")
    contributor = county.staff("contributor")
    contributor.go("/office/dialogue/letters/routes")
    contributor.follow(SIGN, "main")
    contributor.sent(answer="站牌已经扶正，周五换新。")
    clerk, first = county.staff("clerk"), county.staff("first")
    replied(clerk, first, SIGN, "站牌已经扶正，本周五换上新的。")
    clerk.go("/office/dialogue/letters/")
    clerk.follow("2026来信第1号", "main")
    clerk.follow("拟写公开稿", "main")
    clerk.sent(question="村口的公交站牌倒了。", answer="站牌已经扶正，本周五换上新的。")
    first.go(clerk.at())
    first.follow("审核公开稿", "main")
    first.tick("通过，公开")
    first.sent()
    bai = county.citizen(Scriptless)
    bai.go(f"/organs/{county.keys['town']}")
    consulted(bai, "赞成", "学校门口加一站")
    bai.says("已经收到您的答卷")
    bai.go(f"/organs/{county.keys['town']}/ideas")
    bai.follow("我要建言", "main")
    bai.fill(text="公开栏旁加一盏灯")
    bai.press("提交")
    bai.receipt = bai.page.locator(".receipt").inner_text()
    bai.go(f"/organs/{county.keys['town']}/meet")
    bai.follow("走进便民服务中心", "main")
    bai.fill(who="白某", phone="13800001111", people="3")
    bai.press("报名")
    bai.says("共 3 人")
    return bai


def replied(clerk, reviewer, subject, text):
    """An answer is drafted, reviewed by another, and sent."""
    clerk.go("/office/dialogue/letters/?state=open")
    clerk.page.get_by_role("row", name=subject).get_by_role("link").first.click()
    letter = clerk.at()
    clerk.follow("拟写答复", "main")
    clerk.sent(text=text)
    reviewer.go(letter)
    reviewer.follow("审核答复", "main")
    reviewer.tick("通过")
    reviewer.sent()
    clerk.go(letter)
    clerk.follow("发出答复", "main")
    clerk.sent()


def consulted(citizen, says, opinion):
    """Answer the consultation where it stands in the page."""
    citizen.tick(says)
    citizen.fill(**{citizen.page.locator("form.survey textarea").get_attribute("name"): opinion})
    citizen.press("提交")


def worked_on(county):
    """The same Tuesday: an order from the hotline, an answer for the next who asks, and what the inspection found."""
    clerk, second, overseer = (county.staff(name) for name in ("clerk", "second", "overseer"))
    clerk.go("/office/dialogue/orders/")
    clerk.follow("导入", "main")
    clerk.page.set_input_files("[name=file]", {"name": "工单.csv", "mimeType": "text/csv", "buffer": EXPORT.encode()})
    clerk.press("检查")
    clerk.press("导入")
    clerk.follow("QH-0303", "main")
    for step, told in (
        ("受理", {}),
        ("回复", {"text": "已当面答复"}),
        ("办结", {}),
        ("回访评价", {"satisfaction": "满意"}),
    ):
        clerk.follow(step, "main")
        clerk.sent(**told)
    clerk.go("/office/dialogue/questions/?state=open")
    clerk.page.locator("main tbody a").first.click()
    clerk.follow("写成常见问题", "main")
    clerk.sent(question=f"{QUESTION}？", answer="每天早上七点到上湾村口，周日八点。")
    clerk.press("送审")
    second.go(clerk.at())
    second.press("审核通过并发布")
    overseer.go("/office/oversight/flaws/?late=standing")
    overseer.says("缺少网站标签", "空白栏目", "栏目超期未更新")
    overseer.go("/office/oversight/spot-checks/")
    overseer.page.get_by_text("登记一次抽查").click()
    overseer.follow(TOWN, "main")
    overseer.sent(scope="信箱和公开栏")
    overseer.follow("登记发现的问题", "main")
    overseer.sent(kind="互动答复不及时、不规范", about="信箱没有写明办公时间", points="2")


def mended(county, mei):
    """Wednesday: Mei has her answer, and another at once; the town sets its code, and a second look closes the flaw."""
    county.it_is("2026-03-04")
    head, clerk = county.staff("head"), county.staff("clerk")
    mei.go("/letters")
    mei.fill(**dict(zip(("number", "code"), mei.receipt, strict=True)))
    mei.press("查询")
    mei.says("周五换上新的")
    mei.tick("非常满意")
    mei.press("评价")
    mei.says("已经评价过")
    mei.go(f"/ask?organ={county.keys['town']}")
    mei.fill(question=QUESTION)
    mei.press("提问")
    mei.says("每天早上七点")
    mei.press("有帮助")
    mei.go(f"/organs/{county.keys['town']}")
    consulted(mei, "赞成", "学校门口要有一站")
    head.told(f"/office/organs/{county.keys['town']}/settings/site_code", value="3400000001")
    flaw(clerk, "缺少网站标签")
    clerk.press("复查")
    clerk.says("已消除")
    flaw(clerk, "互动答复不及时、不规范")
    clerk.follow("报告已整改", "main")
    clerk.sent(note="办公时间已写在信箱页面")


def flaw(person, kind):
    """Open a flaw of a kind from the list."""
    person.go("/office/oversight/flaws/?late=standing")
    person.follow(kind, "main")


def overdue(county, qin):
    """The next Tuesday: Qin's letter is late; the overseer is warned by mail, sees it, and it is answered that day."""
    county.it_is("2026-03-10")
    letters = county.night(PUBLISH)
    assert f"{TOWN}：逾期未答复的来信，新增 1 件" in letters
    assert "柳湾镇农村公交线路调整方案" in letters.partition("qin***")[2]
    overseer, clerk, first = (county.staff(name) for name in ("overseer", "clerk", "first"))
    overseer.follow("监督总览", "nav.main")
    county.picture(overseer, "month-cockpit-phone", phone=True)
    assert late(overseer) == 1
    overseer.page.locator("td.late a").first.click()
    overseer.look()
    overseer.page.locator("main tbody a").first.click()
    overseer.look()
    overseer.says(QUESTION, "超期督办")
    flaw(overseer, "互动答复不及时、不规范")
    overseer.press("确认已消除")
    replied(clerk, first, QUESTION, "每天早上七点到上湾村口。")
    overseer.go("/office/oversight/cockpit/")
    assert late(overseer) == 0
    qin.go("/letters")
    qin.fill(**dict(zip(("number", "code"), qin.receipt, strict=True)))
    qin.press("查询")
    qin.says("每天早上七点")
    qin.tick("不满意")
    qin.press("评价")
    qin.go(f"/organs/{county.keys['town']}")
    consulted(qin, "不赞成", "早班车太晚")


def late(overseer):
    """Return how many letters of the town the overview says are late."""
    return numbers(overseer)["逾期未答复的来信"]


def numbers(overseer):
    """Return the numbers in the town's row of the table on the page, by the heads of its columns."""
    table = overseer.page.locator("table.cockpit")
    heads = table.locator("thead th").all_text_contents()[1:]
    cells = table.locator("tbody tr", has_text=TOWN).first.locator("td").all_text_contents()
    told = {head: re.match(r"\s*(\d+)", cell.removeprefix(head)) for head, cell in zip(heads, cells, strict=True)}
    return {head: int(number[1]) for head, number in told.items() if number}


def assessed(county):
    """The third week: the county assesses, the late letter costs points; an open day is held and summed up."""
    county.it_is("2026-03-18")
    overseer, clerk = county.staff("overseer"), county.staff("clerk")
    overseer.go(f"/office/oversight/sets/{county.keys['marks']}")
    overseer.follow("开始考核", "main")
    overseer.press("开始考核")
    clerk.go("/office/oversight/assessments/")
    clerk.follow(TOWN, "main")
    page = clerk.at()
    clerk.follow("填报自评", "main")
    clerk.page.locator("main input[type=number]").fill("40")
    clerk.press("保存")
    clerk.press("报送自评")
    overseer.go(page)
    overseer.page.get_by_role("button", name="核查无误：").click()
    overseer.press("告知考核结果")
    overseer.says("信箱按期答复为 1，占信箱答复 2 的 50%", "得分 70")
    open_day = f"/office/dialogue/open-days/{county.keys['open_day']}"
    clerk.go(f"{open_day}/sign-ups")
    clerk.press("查看报名名单")
    clerk.sent(walk_ins="2")
    clerk.told(f"{open_day}/hold", summary="看了三个窗口，回答了问题。")
    head = county.staff("head")
    head.go(f"/office/dialogue/dealings/open-days/{county.keys['open_day']}")
    head.press("公开总结")


def concluded(county, bai):
    """The fourth week: every opinion has its answer, the idea was done; Bai reads both."""
    county.it_is("2026-03-23")
    clerk, second = county.staff("clerk"), county.staff("second")
    survey = f"/office/dialogue/surveys/{county.keys['survey']}"
    clerk.go(survey)
    clerk.press("查阅意见，登记采纳情况")
    for words, wording, result in (("学校门口", "学校门口设站", "采纳"), ("早班车", "提早头班车", "未采纳")):
        for box in clerk.page.locator("main label", has_text=words).all():
            box.click()
        clerk.sent(wording=wording, result=result, reason="按客流测算")
    clerk.told(f"{survey}/conclude", conclusion="三人参加，学校门口增设一站。")
    second.go(survey)
    second.press("审核通过并公布结果")
    clerk.go("/office/dialogue/ideas/")
    clerk.page.locator("main tbody a").first.click()
    idea = clerk.at()
    clerk.told(f"{idea}/step", state="已办成", text="已装太阳能灯一盏")
    clerk.told(f"{idea}/wording", wording="在公开栏旁加灯")
    second.go(idea)
    second.press("审核通过并公开")
    bai.go(f"/surveys/{county.keys['survey']}")
    bai.says("学校门口设站", "三人参加")
    county.picture(bai, "month-results")
    bai.go("/ideas")
    bai.fill(code=bai.receipt)
    bai.press("查询")
    bai.says("已装太阳能灯一盏")


def summed(county):
    """The last day: the task is done, the assessment stands, and every sum is of what was played."""
    county.it_is("2026-03-31")
    overseer, clerk = county.staff("overseer"), county.staff("clerk")
    clerk.follow("要推进的工作要点", "main")
    clerk.follow("换上看得清的公交站牌", "main")
    clerk.follow("登记进展", "main")
    clerk.sent(text="三块站牌都已换新")
    overseer.go(clerk.at())
    overseer.press("办结")
    overseer.go("/office/oversight/assessments/")
    overseer.follow(TOWN, "main")
    overseer.press("考核定案")
    overseer.go("/office/oversight/cockpit/")
    assert {name: number for name, number in numbers(overseer).items() if number} == STANDING
    overseer.follow("每月调度", "main")
    county.picture(overseer, "month-dispatch")
    assert {head: number for head, number in numbers(overseer).items() if number} == DISPATCHED
    clerk.told("/office/reporting/begin", year="2026")
    clerk.go(f"{clerk.at()}/figures")
    assert {key: counted(clerk, key) for key in PLAYED} == PLAYED


def counted(clerk, key):
    """Return what the report's page of figures says of one."""
    row = clerk.page.locator(
        "main tr", has=clerk.page.locator("code", has_text=re.compile(re.escape(f"{{{{{key}}}}}")))
    )
    return int(float(row.locator("td").first.locator("a").evaluate("each => each.firstChild.textContent")))


@pytest.fixture
def county(installations, program, request, tmp_path):
    """The county on the first of the month; afterwards all pages that were looked at must be sound."""
    made = installations.new(ENGINES[-1])
    office = OnTheDay(made.folder, made.database_url, made.secret)
    told = office.python(OPEN)
    assert told.returncode == 0, told.stderr
    clock, folder = tmp_path / "now", PICTURES if request.config.getoption("--update-golden") else None
    clock.write_text("2026-03-02T09:00+08:00")
    with served(office, (later, clock)) as address, browsing(program, address, Caller) as open_door:
        played = County(open_door, folder, office, clock, json.loads(told.stdout.splitlines()[-1]))
        yield played
        faults = [fault for visitor in played.visitors for fault in visitor.faults]
    assert "\n".join(faults) == ""
    assert office.gongkai("audit", "verify").returncode == 0


@pytest.mark.browser
def test_a_month_leaves_the_figures_of_what_was_done(county):
    mei, qin = asks(county)
    taken_up(county)
    bai = answered(county, qin)
    worked_on(county)
    mended(county, mei)
    overdue(county, qin)
    assessed(county)
    concluded(county, bai)
    summed(county)
