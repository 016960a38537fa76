"""Rules N: what the sentences state against what the tables state.

A sentence is compared only when it speaks of the report's own year and of the organ as a whole (`prose.statements`),
and contradicts only when none of the sums of cells it may mean is what it states. The tables of a county, a city or a
province add up many organs, while the text often speaks of one office alone: there a contradiction is N005.
"""

from collections.abc import Iterator

from gongkai.checks.organ import CITY, COUNTY, PROVINCE, UNKNOWN
from gongkai.checks.prose import Prose
from gongkai.checks.prose.figures import FIGURES, REASONS, Answer, in_form_unit
from gongkai.checks.prose.statements import AREA, OFFICE, Statement
from gongkai.checks.rule import ERROR, NOTE, WARNING, Label, Mismatch, NotCheckable, rule
from gongkai.report import Report, Unstated

_ACCURATE = "四、明确责任（内容不准确）"
_STATED = "文中{figure}写作“{said}”，表中为 {value}"
_DENIED = "文中称{figure}为零，表中为 {value}"
_AGREE = "以台账为准，把文字和表格改为一致；如文字另有口径（如只计网上申请），请在句中写明。"

_ADDS_UP = frozenset((COUNTY, CITY, PROVINCE, UNKNOWN))
_REQUESTS = ("received", "received_natural", "handled")
_CARRIED = ("carried_in", "carried_out")
_RESULTS = ("granted", "partial", "granted_or_partial", "denied", "unable", "unprocessed", "otherwise", *REASONS)
_APPLICANTS = ("natural", "legal_person", "business", "research", "welfare", "legal_service")
_CASES = ("reconsideration", "suits", "direct_suit", "suit_after", "cases")
_CASE_RESULTS = ("upheld", "corrected", "other_result", "pending")
_NORMATIVE = ("issued", "repealed", "in_force")
_DECISIONS = ("licensing", "penalties", "coercion", "fees")


@rule(
    "N301",
    "收到申请数与表三",
    severity=ERROR,
    source="form2021",
    clause=_ACCURATE,
    message=_STATED,
    remedy=_AGREE,
    example={"figure": Label("收到的申请"), "said": "5件", "value": 3},
)
def received(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """文中所写收到（受理）的政府信息公开申请数，应为表三新收数，或者新收与上年结转之和。"""
    return _contradicted(prose, kind, _REQUESTS)


@rule(
    "N302",
    "结转数与表三",
    severity=ERROR,
    source="form2021",
    clause=_ACCURATE,
    message=_STATED,
    remedy=_AGREE,
    example={"figure": Label("结转下年度的申请"), "said": "1件", "value": 0},
)
def carried(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """文中所写上年结转、结转下年度的申请数，应为表三第二项、第四项的总计。"""
    return _contradicted(prose, kind, _CARRIED)


@rule(
    "N303",
    "办结数与表三",
    severity=WARNING,
    source="form2021",
    clause=_ACCURATE,
    message=_STATED,
    remedy=_AGREE,
    example={"figure": Label("办结的申请"), "said": "5件", "value": 4},
)
def concluded(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """文中所写办结、答复数，应为表三（七）总计；“答复”也可能不含不予处理和其他处理，因此只作提醒。"""
    return _contradicted(prose, kind, ("concluded",))


@rule(
    "N304",
    "办理结果与表三",
    severity=ERROR,
    source="form2021",
    clause=_ACCURATE,
    message=_STATED,
    remedy=_AGREE,
    example={"figure": Label("予以公开的申请"), "said": "3件", "value": 2},
)
def results(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """文中所写予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数和各项理由的件数，应为表三各该项。"""
    return _contradicted(prose, kind, _RESULTS)


@rule(
    "N305",
    "申请人类别与表三",
    severity=WARNING,
    source="form2021",
    clause=_ACCURATE,
    message=_STATED,
    remedy=_AGREE,
    example={"figure": Label("自然人的申请"), "said": "4件", "value": 5},
)
def applicants(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """文中收到或办结数之下所写自然人、法人或其他组织各几件，应为表三该列的新收、新收加结转或者办结数。"""
    return _contradicted(prose, kind, _APPLICANTS)


@rule(
    "N306",
    "称未收到申请而表三有数",
    severity=ERROR,
    source="form2021",
    clause=_ACCURATE,
    message=_DENIED,
    remedy=_AGREE,
    example={"figure": Label("收到的申请"), "value": 3},
)
def none_received(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """文中称本年度未收到政府信息公开申请，表三新收数应为零。"""
    return _contradicted(prose, kind, _REQUESTS, denied=True)


@rule(
    "N307",
    "依申请公开数与表三",
    severity=WARNING,
    source="form2021",
    clause=_ACCURATE,
    message=_STATED,
    remedy="写明是收到的申请数、办结数还是予以公开数，并与表三一致。",
    example={"figure": Label("依申请公开"), "said": "5件", "value": 3},
)
def on_request(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """文中只写“依申请公开”几件的，应为表三新收、新收加结转、办结、予以公开（或连同部分公开）之一。"""
    return _contradicted(prose, kind, ("on_request",))


@rule(
    "N401",
    "复议诉讼数与表四",
    severity=ERROR,
    source="form2021",
    clause=_ACCURATE,
    message=_STATED,
    remedy=_AGREE,
    example={"figure": Label("行政复议案件"), "said": "1件", "value": 2},
)
def cases(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """文中所写政府信息公开行政复议、行政诉讼件数，应为表四总计，或者总计减去尚未审结。"""
    return _contradicted(prose, kind, _CASES)


@rule(
    "N402",
    "复议诉讼结果与表四",
    severity=WARNING,
    source="form2021",
    clause=_ACCURATE,
    message=_STATED,
    remedy=_AGREE,
    example={"figure": Label("结果纠正的案件"), "said": "1件", "value": 0},
)
def case_results(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """文中行政复议或者行政诉讼之下所写维持、纠正、其他结果、尚未审结各几件，应为表四各该项。"""
    return _contradicted(prose, kind, _CASE_RESULTS)


@rule(
    "N403",
    "称没有复议诉讼而表四有数",
    severity=ERROR,
    source="form2021",
    clause=_ACCURATE,
    message=_DENIED,
    remedy=_AGREE,
    example={"figure": Label("行政复议案件"), "value": 1},
)
def no_cases(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """文中称没有因政府信息公开引起的行政复议、行政诉讼，表四总计应为零。"""
    return _contradicted(prose, kind, _CASES, denied=True)


@rule(
    "N201",
    "规范性文件数与表二",
    severity=WARNING,
    source="form2021",
    clause=_ACCURATE,
    message=_STATED,
    remedy=_AGREE,
    example={"figure": Label("制发的行政规范性文件"), "said": "3件", "value": 2},
)
def normative(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """文中所写制发、废止、现行有效的行政规范性文件数，应为表二各该项。"""
    return _contradicted(prose, kind, _NORMATIVE)


@rule(
    "N202",
    "许可处罚强制收费与表二",
    severity=WARNING,
    source="form2021",
    clause=_ACCURATE,
    message=_STATED,
    remedy="以台账为准，把文字和表格改为一致；表二只计以本机关名义作出的决定，收费以万元为单位。",
    example={"figure": Label("行政许可决定"), "said": "70件", "value": 7},
)
def decisions(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """文中所写行政许可、行政处罚、行政强制决定数和行政事业性收费金额，应为表二各该项；金额按万元换算。"""
    for fault in _contradicted(prose, kind, _DECISIONS):
        if not _ten_thousandfold(prose, fault):
            yield fault


@rule(
    "N203",
    "称没有而表二有数",
    severity=WARNING,
    source="form2021",
    clause=_ACCURATE,
    message=_DENIED,
    remedy=_AGREE,
    example={"figure": Label("制发的行政规范性文件"), "value": 2},
)
def nothing_issued(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """文中称本年度未制发规范性文件、未作出行政许可或者处罚决定、未收取行政事业性收费，表二各该项应为零。"""
    return _contradicted(prose, kind, (*_NORMATIVE, *_DECISIONS), denied=True)


@rule(
    "N204",
    "收费金额单位",
    severity=WARNING,
    source="form2021",
    clause="表二“本年收费金额（单位：万元）”",
    message="文中行政事业性收费写作“{said}”，表中为 {value} 万元，恰好相差一万倍",
    remedy="表二的单位是万元：把元换算成万元填写，或者改正文中的单位。",
    example={"said": "2950元", "value": 2950},
)
def fee_unit(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """表二收费金额以万元为单位；与文中金额恰好相差一万倍的，是没有换算。"""
    for fault in _contradicted(prose, kind, ("fees",)):
        if _ten_thousandfold(prose, fault):
            yield fault


@rule(
    "N404",
    "表四有案件而文中未提",
    severity=NOTE,
    source="practice",
    message="表四有行政复议 {value} 件，文字部分没有提到行政复议",
    remedy="宜在总体情况中说明案件数和结果；若案件是误填，改正表四。",
    example={"value": 1},
)
def reconsideration_untold(report: Report, prose: Prose) -> Iterator[Mismatch]:
    """表四有行政复议案件的，各地报告通常在文字部分说明；没有说明，可能是漏写，也可能是表格误填。"""
    return _untold(report, prose, ("t4.reconsideration.total",), "复议")


@rule(
    "N405",
    "表四有诉讼而文中未提",
    severity=NOTE,
    source="practice",
    message="表四有行政诉讼 {value} 件，文字部分没有提到行政诉讼",
    remedy="宜在总体情况中说明案件数和结果；若案件是误填，改正表四。",
    example={"value": 1},
)
def suit_untold(report: Report, prose: Prose) -> Iterator[Mismatch]:
    """表四有行政诉讼案件的，各地报告通常在文字部分说明；没有说明，可能是漏写，也可能是表格误填。"""
    return _untold(report, prose, ("t4.direct_suit.total", "t4.suit_after.total"), "诉讼")


@rule(
    "N005",
    "文字与汇总表格口径不同",
    severity=WARNING,
    source="form2021",
    clause=_ACCURATE,
    message="文中{figure}写作“{said}”，表中为 {value}；如表格是汇总数而文字只计本机关，请写明口径",
    remedy="写明是本机关的数字还是全部机关的汇总；口径相同的，以台账为准改为一致。",
    example={"figure": Label("收到的申请"), "said": "17件", "value": 95},
)
def other_scope(prose: Prose, kind: str) -> Iterator[Mismatch]:
    """县级以上政府的报告，表格汇总所属机关，文字常常只写本机关；两者不同又没有写明口径，读者无从核对。"""
    if kind not in _ADDS_UP:
        raise NotCheckable("本机关的报告不汇总其他机关，见其他各条")
    told = _told(prose, tuple(FIGURES), OFFICE)
    yield from (_mismatch(prose, *each) for each in told if each[1].contradicts)
    _comparable(told)


def _contradicted(prose: Prose, kind: str, figures: tuple[str, ...], *, denied: bool = False) -> Iterator[Mismatch]:
    """Yield every statement of these figures (only denials, or only numbers) that the tables contradict."""
    if kind in _ADDS_UP:
        raise NotCheckable("表格汇总多个机关，文字可能只写本机关，见 N005")
    told = [each for each in _told(prose, figures, AREA) if each[0].denies == denied]
    for statement, answer in told:
        if answer.contradicts:
            yield _mismatch(prose, statement, answer)
    _comparable(told)


def _comparable(told: list[tuple[Statement, Answer]]) -> None:
    """Raise NotCheckable where nothing was stated, Unstated where a blank cell keeps the tables from telling."""
    if not told or not any(answer.paths for _, answer in told):
        raise NotCheckable("文中没有可与表格比较的说法")
    for _, answer in told:
        if answer.blank:
            raise Unstated(answer.blank)


def _told(prose: Prose, figures: tuple[str, ...], other: str) -> list[tuple[Statement, Answer]]:
    """Return the statements of these figures that are not of the `other` scope, with what the tables say to them."""
    answers = prose.answers
    return [each for figure in figures if figure in answers for each in answers[figure] if each[0].scope != other]


def _mismatch(prose: Prose, statement: Statement, answer: Answer) -> Mismatch:
    quantity = statement.quantity
    said = prose.text.text[quantity.start : quantity.end]
    values = {"figure": FIGURES[statement.figure].name, "said": said, "value": answer.value}
    return Mismatch(values, answer.paths, (prose.text.clause(quantity),))


def _ten_thousandfold(prose: Prose, fault: Mismatch) -> bool:
    """Tell whether the table repeats the text's amount of yuan as if it were 万元, or the other way about."""
    if fault.paths != ("t2.fees.amount",):
        return False
    value = fault.values["value"]
    stated = next(
        in_form_unit(each.quantity) for each in prose.statements if prose.text.clause(each.quantity) == fault.spans[0]
    )
    return bool(stated) and value in {stated * 10_000, stated / 10_000}


def _untold(report: Report, prose: Prose, paths: tuple[str, ...], word: str) -> Iterator[Mismatch]:
    if not prose.text.text:
        raise NotCheckable("只有表格数据，没有正文")
    value = sum(report.stated(path) for path in paths)
    if value and not (word in prose.text.text and prose.speaks_of(word)):
        yield Mismatch({"value": value}, paths)
