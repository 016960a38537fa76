"""Rules S101, S102, S501, S601: what the law and the form want said in parts one, five and six."""

from collections.abc import Iterator

from gongkai.checks.organ import GOVERNMENTS
from gongkai.checks.rule import ERROR, WARNING, Label, Mismatch, NotCheckable, rule
from gongkai.checks.structure.parts import SHORTEST
from gongkai.checks.text import Text
from gongkai.report import Report

RESULTS = {
    "工作考核": ("考核", "考评", "绩效", "测评", "评估", "考查", "评比"),
    "社会评议": ("评议", "满意度", "测评", "问卷", "评价", "民意", "群众监督", "征求意见"),
    "责任追究": ("追究", "问责", "追责", "处分", "约谈", "通报"),
}
"""Art. 50(4): words as generous as usage is, so that their absence means the statement is not there."""

FEE = ("处理费", "收费", "收取", "费用")
PROBLEMS = ("问题", "不足", "差距", "短板", "薄弱", "有待", "不够", "不强", "欠缺", "困难")
IMPROVEMENTS = ("改进", "整改", "下一步", "下步", "措施", "今后", "加强", "提升", "完善", "强化", "解决")


@rule(
    "S101",
    "总体情况五个方面",
    severity=WARNING,
    source="form2021",
    clause="一、总体情况",
    since=2021,
    message="第一部分没有写：{topics}",
    remedy="总体情况应写明主动公开、依申请公开、政府信息管理、平台建设、监督保障五个方面。",
    example={"topics": Label("政府信息管理；监督保障")},
)
def overall_topics(report: Report, text: Text) -> Iterator[Mismatch]:
    """第一部分概述主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面的情况。"""
    words = _words(report, text, 1)
    topics = report.form.parts[0].topics
    if not topics:
        raise NotCheckable("该年格式没有规定总体情况的各个方面")
    missing = [topic.label for topic in topics if not _any(topic.words, words)]
    if missing:
        yield Mismatch({"topics": Label("；".join(missing))})


@rule(
    "S102",
    "考核、评议、追究结果",
    severity=ERROR,
    source="reg2019",
    clause="第五十条第一款第（四）项",
    message="全文没有写这些结果情况：{statements}",
    remedy="各级人民政府的报告应包括工作考核、社会评议和责任追究结果情况；没有发生的也应写明。",
    example={"statements": Label("社会评议；责任追究")},
)
def results_stated(report: Report, text: Text, kind: str) -> Iterator[Mismatch]:
    """各级人民政府的年度报告还应当包括工作考核、社会评议和责任追究结果情况。部门和街道办事处不受此限。"""
    if kind not in GOVERNMENTS:
        raise NotCheckable("机关名称未显示是一级人民政府")
    _words(report, text, 1)
    missing = [label for label, words in RESULTS.items() if not _any(words, text.whole)]
    if missing:
        yield Mismatch({"statements": Label("；".join(missing))})


@rule(
    "S501",
    "问题和改进都要写",
    severity=WARNING,
    source="reg2019",
    clause="第五十条第一款第（四）项",
    message="第五部分没有写{missing}",
    remedy="写明存在的主要问题，并逐条写明改进情况。",
    example={"missing": Label("改进情况")},
)
def problems_and_improvements(report: Report, text: Text) -> Iterator[Mismatch]:
    """第五部分既要写存在的主要问题，也要写改进情况。"""
    words = _words(report, text, 5)
    if len(words) < SHORTEST:
        raise NotCheckable("第五部分没有实质内容")
    for label, any_of in (("存在的主要问题", PROBLEMS), ("改进情况", IMPROVEMENTS)):
        if not _any(any_of, words):
            yield Mismatch({"missing": Label(label)})


@rule(
    "S601",
    "信息处理费收取情况",
    severity=WARNING,
    source="form2021",
    clause="六、其他需要报告的事项",
    since=2021,
    message="第六部分没有报告信息处理费收取情况",
    remedy="写明发出收费通知的件数、总金额和实际收取的总金额；没有收取的写明没有收取。",
)
def fee_stated(report: Report, text: Text) -> Iterator[Mismatch]:
    """《政府信息公开信息处理费管理办法》施行以后，第六部分应报告收取信息处理费的情况，没有收取的也应写明。"""
    if not _any(FEE, _words(report, text, 6)):
        yield Mismatch({})


def _any(words: tuple[str, ...], text: str) -> bool:
    return any(map(text.__contains__, words))


def _words(report: Report, text: Text, number: int) -> str:
    if not report.section(number):
        raise NotCheckable("没有读出第 {number} 部分", number=number)
    return text.part(number)
