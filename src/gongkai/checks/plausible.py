"""Rules P: figures and words that agree with each other and still look unlikely. None of them is ever an ERROR."""

import re
from collections.abc import Iterator

from gongkai.checks.blanks import Blanks
from gongkai.checks.organ import COUNTY, STREET, TOWNSHIP
from gongkai.checks.rule import NOTE, WARNING, Label, Mismatch, NotCheckable, name, rule
from gongkai.checks.text import Text
from gongkai.checks.thresholds import known, threshold
from gongkai.report import Report


@rule(
    "P201",
    "本级无权制定规章",
    severity=WARNING,
    source="legislation2023",
    clause="第九十一条、第九十三条",
    message="{cell}填 {value} 件，而县、乡两级机关无权制定规章",
    remedy="规章只有国务院部门和设区的市以上地方政府能制定；多半是把规范性文件错填在“规章”一行。",
    example={"cell": Label("规章 现行有效件数"), "value": 6},
)
def no_regulations_below_city(report: Report, kind: str) -> Iterator[Mismatch]:
    """规章由国务院部门，省、自治区、直辖市和设区的市、自治州的人民政府制定；县级政府、乡镇政府和街道没有规章。"""
    if kind not in {TOWNSHIP, STREET, COUNTY}:
        raise NotCheckable("机关名称未显示是县、乡级机关")
    paths = [f"t2.regulations.{column.key}" for column in report.form.t2[0].columns]
    for path in paths:
        if value := report[path]:
            yield Mismatch({"cell": name(report, path), "value": value}, (path,))
    for path in paths:
        report.stated(path)


@rule(
    "P202",
    "收费金额疑似未换算为万元",
    severity=WARNING,
    source="form2021",
    clause="表二“本年收费金额（单位：万元）”",
    message="行政事业性收费填 {amount} 万元，对本级机关过大，疑似按元填写",
    remedy="核对单位；以元为单位的数字除以 10000 后填写。",
    example={"amount": 358600},
)
def fees_in_ten_thousands(report: Report, kind: str) -> Iterator[Mismatch]:
    """表二收费金额以万元为单位。金额大到与机关级别不相称，多半是按元填写。"""
    amount = report.stated("t2.fees.amount")
    if not known("fees", kind):
        raise NotCheckable("机关名称未显示机关级别")
    if amount >= threshold("fees", kind):
        yield Mismatch({"amount": amount}, ("t2.fees.amount",))


@rule(
    "P301",
    "乡镇以国家秘密为由不予公开",
    severity=WARNING,
    source="reg2019",
    clause="第十四条",
    message="有 {count} 件以“属于国家秘密”为由不予公开；乡镇、街道很少产生国家秘密",
    remedy="核对是否有定密依据和密级；没有的，应改计实际理由，并检查答复是否合法。",
    example={"count": 3},
)
def township_state_secrets(report: Report, kind: str) -> Iterator[Mismatch]:
    """国家秘密须由有定密权的机关依法确定，乡镇政府和街道通常没有定密权。以此为由不予公开的，应有明确的定密依据。"""
    if kind not in {TOWNSHIP, STREET}:
        raise NotCheckable("机关名称未显示是乡镇或者街道")
    count = report.stated("t3.denied.state_secret.total")
    if count > 0:
        yield Mismatch({"count": count}, ("t3.denied.state_secret.total",))


@rule(
    "P302",
    "全部以同一理由不予公开",
    severity=NOTE,
    source="practice",
    message="办结的 {count} 件全部以“{ground}”为由不予公开",
    remedy="逐件核对理由；同一理由一概拒绝容易在复议诉讼中被纠正。",
    example={"count": 3, "ground": Label("1.属于国家秘密")},
)
def one_ground_for_all(report: Report) -> Iterator[Mismatch]:
    """办结的申请不止一两件，却全部以同一个理由不予公开，应逐件核对。"""
    concluded = report.stated("t3.concluded.total")
    if concluded < threshold("one_ground", "requests"):
        return
    for row in report.form.t3_rows:
        path = f"t3.{row.key}.total"
        if row.group == "denied" and report[path] == concluded:
            yield Mismatch({"count": concluded, "ground": Label(row.label)}, (path,))


@rule(
    "P303",
    "结转下年度过多",
    severity=NOTE,
    source="reg2019",
    clause="第三十三条",
    message="收到和结转共 {received} 件，{carried_out} 件结转下年度；答复期限只有二十个工作日，结转数过大",
    remedy="核对结转数是否只含年底前收到、期限未满的申请，有无逾期未答复的。",
    example={"received": 30, "carried_out": 25},
)
def too_many_carried_out(report: Report) -> Iterator[Mismatch]:
    """申请应在二十个工作日内答复，经批准可延长二十个工作日，能结转到下年的只有年底前收到的少数。"""
    received = report.stated("t3.new.total") + report.stated("t3.carried_in.total")
    carried_out = report.stated("t3.carried_out.total")
    many = carried_out >= threshold("carried_out", "least")
    if many and 100 * carried_out >= threshold("carried_out", "percent") * received:
        yield Mismatch({"received": received, "carried_out": carried_out}, ("t3.carried_out.total",))


@rule(
    "P304",
    "全部办结而有结转",
    severity=NOTE,
    source="practice",
    message="文中说“{words}”，而表三结转下年度 {carried_out} 件",
    remedy="核对是否确已全部办结；有结转的，文中应当写明。",
    example={"words": "全部按期办结", "carried_out": 1},
)
def all_concluded(report: Report, text: Text) -> Iterator[Mismatch]:
    """文中说申请全部办结，表三却有结转下年度继续办理的申请，两者矛盾。"""
    carried_out = report.stated("t3.carried_out.total")
    if carried_out:
        for hit, span in text.search(_ALL_CONCLUDED):
            yield Mismatch({"words": hit[0], "carried_out": carried_out}, ("t3.carried_out.total",), (span,))


_ALL_CONCLUDED = re.compile(r"[全均](?:(?<=全)部|(?<=均))[^，。；、\d]{0,8}?(?:办结|办理完毕|办理完成)")


@rule(
    "P401",
    "有复议诉讼而无申请",
    severity=NOTE,
    source="practice",
    message="表四有 {cases} 件复议诉讼，而本年和上年都没有收到政府信息公开申请",
    remedy="表四只计因政府信息公开工作引起、以本机关为被申请人或者被告的案件；其他行政案件不计入。",
    example={"cases": 2},
)
def cases_without_requests(report: Report, last: Report) -> Iterator[Mismatch]:
    """复议和诉讼多由申请的答复引起。两年都没有申请却有案件，可能误计了其他行政案件。"""
    cases = sum(report.stated(f"t4.{block.key}.total") for block in report.form.t4)
    requests = report.stated("t3.new.total") + report.stated("t3.carried_in.total") + last.stated("t3.new.total")
    if cases and not requests:
        yield Mismatch({"cases": cases}, tuple(f"t4.{block.key}.total" for block in report.form.t4))


@rule(
    "P601",
    "有收费而其他事项为无",
    severity=NOTE,
    source="practice",
    message="表二行政事业性收费为 {amount} 万元，第六部分只写“{words}”，请确认信息处理费是否需要报告",
    remedy="行政事业性收费与信息处理费是两回事；没有收取信息处理费的，也应在第六部分写明。",
    example={"amount": 12, "words": "无"},
)
def fees_but_nothing_to_report(report: Report, text: Text) -> Iterator[Mismatch]:
    """表二有收费金额，第六部分却只有一个“无”字，容易漏报信息处理费，提示核对。"""
    amount = report.stated("t2.fees.amount")
    words = text.part(6).strip(" \u3000。.\n")
    if not report.section(6):
        raise NotCheckable("没有第六部分")
    if amount and words in {"", "无", "没有", "暂无"}:
        yield Mismatch({"amount": amount, "words": words or Label("（没有文字）")}, ("t2.fees.amount",))


_COUNTED = re.compile(
    r"(规范性文件|行政许可|行政处罚|行政强制|信息公开申请|依申请公开|行政复议|行政诉讼)[^，。；、\d《（]{0,12}?([1-9]\d*)\s*[件条个份宗起]"
)


@rule(
    "P001",
    "表格全为零而文字有数",
    severity=WARNING,
    source="form2021",
    clause="二、三、四部分各表",
    message="三张表全部为 0，而文字写有“{words}”",
    remedy="核对表格是否忘了填写。",
    example={"words": "行政处罚32件"},
)
def all_zero_against_text(report: Report, blanks: Blanks, text: Text) -> Iterator[Mismatch]:
    """各表填满 0，文字却写有许可、处罚、申请、复议等件数，多半是表格没有填写。"""
    if blanks:
        raise NotCheckable("表中有空白，不是全为零")
    if any(report.values):
        return
    for hit, span in text.search(_COUNTED):
        yield Mismatch({"words": hit[0]}, (), (span,))


_VOICE = re.compile(r"我(乡(?!镇)|镇|街道|局(?!部)|委(?![托员])|厅|院|校)")
_OF_TOWNSHIP = {"乡", "镇", "街道"}


@rule(
    "P002",
    "自称与机关不符",
    severity=WARNING,
    source="form2021",
    clause="四、明确责任",
    message="{organ}的报告自称“{words}”，疑似照抄其他机关的报告",
    remedy="改为本机关的自称，并检查同一段其他内容是否也是照抄。",
    example={"organ": "柳湾镇人民政府", "words": "我局"},
)
def foreign_voice(report: Report, text: Text, kind: str) -> Iterator[Mismatch]:
    """镇政府的报告说“我局”“我乡”，多半整段抄自其他机关。只看乡镇、街道：部门的自称变化太多，不作判断。"""
    if kind not in {TOWNSHIP, STREET} or not report.organ:
        raise NotCheckable("机关名称未显示是乡镇或者街道")
    own = {word for word in _OF_TOWNSHIP if word in report.organ[-9:]}
    for hit in _VOICE.finditer(text.whole):
        if hit[1] not in own:
            yield Mismatch({"organ": report.organ, "words": hit[0]}, (), (text.span(*hit.span()),))
