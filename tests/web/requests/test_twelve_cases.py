"""Twelve cases from the public's form to the applicant's letter, in a real browser, everybody at their own desk."""

import json
import re
from functools import cache
from io import BytesIO

import pytest
from docx import Document

from browser import browsing, served
from day import FIRST, PICTURES
from gongkai.request import outcomes
from installations import ENGINES
from later import __file__ as later
from twelve import REMEDY, Case, Office, Player

BEGINS, UNTIL, LATER = "2026-03-02", "2026-03-20", "2026-04-15"
CORRECTION, CARD = "政府信息公开申请补正告知书", "11010519491231002X"
OPEN = f"""
import json
import re
from datetime import date, datetime, UTC
from gongkai.web.organs.models import Organ, OrganSetting
from gongkai.web.organs.sample import open_county
open_county("{FIRST}", datetime(2026, 3, 1, tzinfo=UTC))
town = Organ.objects.get(name="青禾县柳湾镇人民政府")
OrganSetting.objects.create(organ=town, key="charges_fee", value="yes", since=date(2026, 1, 1))
print(json.dumps({{"town": town.pk, "water": Organ.objects.get(name="青禾县水利局").pk}}))
"""


@pytest.fixture(scope="module")
def office(installations, program, request, tmp_path_factory):
    """The office on the first day, everybody signed in; afterwards all that was looked at must be sound."""
    made = installations.new(ENGINES[0])
    told = made.python(OPEN)
    assert told.returncode == 0, told.stderr
    organs = json.loads(told.stdout.splitlines()[-1])
    clock = tmp_path_factory.mktemp("clock") / "now"
    folder = PICTURES if request.config.getoption("--update-golden") else None
    clock.write_text(f"{BEGINS}T09:00+08:00")
    free = {"GONGKAI_SUBMISSIONS_HOURLY": "1000", "GONGKAI_IDLE_MINUTES": "0"}
    with served(made, (later, clock), **free) as address, browsing(program, address, Player) as open_door:
        played = Office(open_door, folder, clock, organs)
        yield played
        faults = [fault for visitor in played.visitors for fault in visitor.faults]
    assert "\n".join(faults) == ""
    assert made.gongkai("audit", "verify").returncode == 0


@pytest.fixture(autouse=True)
def first_day(office):
    """Every case begins on the first day."""
    office.it_is(BEGINS)


SEARCHED = {
    "where": "档案室、公文系统、农业服务中心",
    "who": "柳小禾",
    "words": "水库、清淤、2019",
    "when": "2026年3月2日",
}
HARM = {"opinion": "不同意公开", "harm": "泄露其经营成本", "interest": "不涉及公共利益"}
SUPPLY = {"what": "《青苗补偿标准》全文", "form": "电子文档", "route": "网上领取"}


@cache
def roll():
    """Write the list of subsidies that is asked for, with the number of somebody's identity card in it."""
    book = Document()
    for line in ("2025年惠农补贴发放名册", f"田某某，320元，身份证号{CARD}", "柳某某，410元"):
        book.add_paragraph(line)
    told = BytesIO()
    book.save(told)
    return told.getvalue()


@pytest.mark.browser
def test_granted(office):
    case = office.asked("赵一", "2025年本镇的青苗补偿标准", "2025年青苗补偿标准", office.look)
    office.kept(case, "提供的信息", "标准.docx", roll())
    office.put_on_file(case, "supply", **SUPPLY)
    office.sent(case, "政府信息公开告知书", office.look)
    office.letter(case, "政府信息公开告知书", "《青苗补偿标准》全文", REMEDY)
    assert dict(office.letters(case))["提供的信息.docx"] == roll()
    office.look(case.applicant, "case-tracked", phone=True)
    case.applicant.page.get_by_label("非常满意").check()
    case.applicant.press("评价")
    assert "已经评价过" in case.applicant.text()


@pytest.mark.browser
def test_granted_in_part_with_the_rest_blacked_out(office):
    case = office.asked("钱二", "2025年惠农补贴发放名册", "2025年惠农补贴发放名册")
    office.kept(case, "提供的信息", "名册.docx", roll())
    office.clerk.page.get_by_role("button", name=re.compile("^遮盖")).click()
    office.clerk.fill(ground="4.保护第三方合法权益", words=CARD)
    office.clerk.press("标记")
    office.look(office.clerk, "case-redaction")
    office.clerk.press("生成遮盖后的文件")
    office.put_on_file(case, "supply", **SUPPLY)
    office.put_on_file(case, "withheld", passages="身份证号")
    office.put_on_file(case, "third_party", **HARM)
    office.sent(case, "政府信息部分公开告知书", why="身份证号属于个人隐私")
    office.letter(case, "政府信息部分公开告知书", "身份证号", REMEDY)
    given = dict(office.letters(case))["遮盖后的信息.docx"]
    words = [each.text for each in Document(BytesIO(given)).paragraphs]
    assert "柳某某" in " ".join(words)
    assert CARD not in str(words)


@pytest.mark.browser
def test_refused_for_a_third_party_once_it_was_consulted(office):
    case = office.asked("孙三", "集镇改造工程施工单位的报价明细", "集镇改造工程报价明细")
    consult = office.drafted(
        case, "政府信息公开征求意见书（第三方）", party="青禾建工", party_contact="城关大道1号", concerns="报价明细"
    )
    office.passed(consult)
    office.delivered("邮寄（邮政企业）", carrier="邮政EMS", receipt="EX20260302")
    assert "正在征求意见" in office.track(case)
    office.clerk.go(case.page)
    office.look(office.clerk, "case-consulting")
    office.clerk.follow("登记意见", "main")
    office.clerk.fill(opinion="不同意公开", reason="报价是商业秘密")
    office.clerk.press("确定")
    office.put_on_file(case, "third_party", **HARM)
    office.sent(case, "政府信息不予公开告知书（第三方合法权益）")
    words = office.letter(case, "政府信息不予公开告知书", "不同意公开", "第十五条", REMEDY)
    assert "青禾建工" not in words


@pytest.mark.browser
def test_a_state_secret_is_refused_with_its_record(office):
    case = office.asked("李四", "本镇民兵武器库的安全防护方案", "民兵武器库安全防护方案")
    basis = "武装工作国家秘密范围的规定"
    office.put_on_file(case, "secret", level="秘密", basis=basis, officer="柳承志")
    office.sent(case, "政府信息不予公开告知书（国家秘密）")
    office.letter(case, "政府信息不予公开告知书", basis, "第十四条", REMEDY)


@pytest.mark.browser
def test_not_held_after_a_search_that_is_on_record(office):
    case = office.asked("周五", "2019年柳湾水库清淤工程的监理日志", "2019年水库清淤监理日志")
    office.put_on_file(case, "search", **SEARCHED)
    office.sent(case, "政府信息不存在告知书")
    office.letter(case, "政府信息不存在告知书", SEARCHED["where"], SEARCHED["when"], REMEDY)


@pytest.mark.browser
def test_still_unclear_once_it_was_corrected(office):
    case = office.asked("吴六", "有关征地的材料", "有关征地的材料")
    office.sent(case, CORRECTION, points="请写明哪一年、哪个村", until=UNTIL)
    office.letter(case, CORRECTION, "请写明哪一年、哪个村", "2026年3月20日")
    case.applicant.fill(text="就是征地的那些材料")
    office.look(case.applicant, "case-correction", "补正申请", phone=True)
    case.applicant.press("提交")
    assert "正在办理" in case.applicant.text()
    office.put_on_file(case, "unclear", what="没有年份和村名")
    office.sent(case, "政府信息无法提供告知书（补正后仍不明确）")
    office.letter(case, "政府信息无法提供告知书", "没有年份和村名", REMEDY)


@pytest.mark.browser
def test_abandoned_where_no_correction_comes(office):
    case = office.asked("郑七", "污染的情况", "污染的情况")
    office.sent(case, CORRECTION, points="请写明哪一次污染", until=UNTIL)
    office.clerk.go(case.page)
    assert "补正期限 2026-03-20 尚未届满" in office.clerk.page.locator("main").text_content()
    office.it_is(LATER)
    clerk = office.signed_in_anew("clerk")
    clerk.go(case.page)
    clerk.follow("逾期不补正，不再处理", "main")
    clerk.fill(outcome=outcomes()["other.not_corrected"].label)
    clerk.press("确定")
    assert "已经办结" in office.track(case)


@pytest.mark.browser
def test_closed_where_the_fee_is_not_paid(office):
    case = office.asked("王八", "2015年以来全部会议纪要", "2015年以来的会议纪要")
    office.clerk.choose(f"{case.page}/fee", tariff="按量", pages="260")
    office.sent(case, "政府信息公开信息处理费收费通知书", payment="县财政非税收入专户")
    office.letter(case, "政府信息公开信息处理费收费通知书", "县财政非税收入专户")
    assert "等待您缴费" in office.track(case)
    office.it_is(LATER)
    clerk = office.signed_in_anew("clerk")
    clerk.go(case.page)
    clerk.follow("逾期不缴费，不再处理", "main")
    clerk.fill(outcome=outcomes()["other.unpaid"].label)
    clerk.press("确定")
    assert "已经办结" in office.track(case)


@pytest.mark.browser
def test_a_repeat_is_found_and_not_handled_again(office):
    wanted = "上湾村2023年征地补偿安置方案"
    earlier, case = (office.asked("冯九", wanted, wanted) for _ in range(2))
    office.put_on_file(earlier, "supply", **SUPPLY)
    office.clerk.choose(f"{earlier.page}/step/answered", outcome=outcomes()["granted"].label)
    office.clerk.go(case.page)
    office.look(office.clerk, "case-repeat", "以前的申请")
    office.clerk.press("认定为重复申请")
    office.sent(case, "政府信息公开申请不予重复处理告知书")
    office.letter(case, "政府信息公开申请不予重复处理告知书", earlier.number, REMEDY)


@pytest.mark.browser
def test_a_petition_in_disguise_is_pointed_to_its_channel(office):
    case = office.asked("陈十", "请处理邻居占我家宅基地的事", "邻里宅基地纠纷")
    office.put_on_file(case, "channel", where="柳湾镇信访接待窗口")
    office.sent(case, "政府信息公开申请不予处理告知书（信访、投诉、举报）")
    office.letter(case, "政府信息公开申请不予处理告知书", "柳湾镇信访接待窗口", "第三十九条", REMEDY)


@pytest.mark.browser
def test_handed_over_to_the_organ_it_belongs_to(office):
    case = office.asked("褚十一", "清泉河2025年水量分配方案", "清泉河水量分配方案")
    office.clerk.go(case.page)
    office.clerk.follow("指明负责公开的机关", "main")
    office.clerk.fill(to="青禾县水利局")
    for box in ("hand_over", "agreed"):
        office.clerk.page.locator(f"main [name={box}]").check()
    office.look(office.clerk, "case-transfer")
    office.clerk.press("确定")
    office.put_on_file(case, "search", **SEARCHED)
    office.sent(case, "政府信息不属于本机关负责公开告知书", why="水量分配方案由县水利局制作")
    office.letter(case, "政府信息不属于本机关负责公开告知书", "青禾县水利局", "清泉路3号", REMEDY)
    office.look(case.applicant, "case-transferred", "已经移送", phone=True)
    number, code = case.applicant.page.locator(".receipt").all_inner_texts()
    assert "等待确认" in office.track(Case(case.applicant, number, code))
    office.water.go("/office/requests/")
    office.water.follow(number, "main")
    assert "由青禾县柳湾镇人民政府移送" in office.water.text()


@pytest.mark.browser
def test_withdrawn_by_its_applicant(office):
    case = office.asked("卫十二", "集镇停车场的收费依据", "集镇停车场收费依据")
    office.track(case)
    case.applicant.page.locator("details.more summary").click()
    case.applicant.page.locator("main [name=sure]").check()
    case.applicant.press("撤回申请")
    assert "已经办结" in case.applicant.text()
    office.clerk.go(case.page)
    assert "申请人撤回申请" in office.clerk.text()
