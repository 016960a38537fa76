"""How the records of publishing and requests are shown behind a figure."""

from collections.abc import Callable
from typing import Any

from django.urls import reverse

from gongkai.web.publishing.models import Document, RegisterRow
from gongkai.web.publishing.views.documents import COLUMNS
from gongkai.web.publishing.views.figures import SHOWN
from gongkai.web.publishing.views.registers import ROW_COLUMNS
from gongkai.web.requests.models import Fee, Proceeding, Request
from gongkai.web.screens.columns import Column
from gongkai.web.screens.language import said
from gongkai.web.screens.looks import Look, shows

SEE_REQUESTS = "see_requests"


def _case(of: Callable[[Any], Request]) -> Callable[[Any], str]:
    return lambda record: reverse("case", args=[of(record).pk])


_REQUESTS = (
    Column("编号", "number", sort="number", link=_case(lambda case: case)),
    Column("申请人类别", lambda case: said(case.get_kind_display()), sort="kind"),
    Column("渠道", lambda case: said(case.get_channel_display()), sort="channel"),
    Column("收到日期", "received_on", sort="received_on"),
    Column("办理结果", lambda case: said(case.get_outcome_display()) if case.outcome else ""),
    Column("办结日期", "concluded_on", sort="concluded_on"),
    Column("用时（工作日）", "days_used", sort="days_used"),
)
_PROCEEDINGS = (
    Column("类别", lambda each: said(each.get_kind_display()), sort="kind"),
    Column("受理机关", "body", sort="body"),
    Column("受理日期", "filed_on", sort="filed_on"),
    Column("结果", lambda each: said(each.get_result_display()) if each.result else said("尚未审结"), sort="result"),
    Column("审结日期", "result_on", sort="result_on"),
)
_FEES = (
    Column("编号", "request.number", sort="request__number", link=_case(lambda fee: fee.request)),
    Column("应收（元）", "amount", sort="amount"),
    Column("通知日期", "noticed_on", sort="noticed_on"),
    Column("实收（元）", "paid", sort="paid"),
    Column("缴费日期", "paid_on", sort="paid_on"),
)
"""What a list of requests, cases or fees shows: nothing of the applicant, for more people see reports than requests."""
for _model, (_narrow, _columns, _order) in SHOWN.items():
    shows(_model, Look(_narrow, _columns, _order, "see_items"))
shows(Document, Look(("organ",), COLUMNS, "-formed_on", "see_documents"))
shows(RegisterRow, Look(("organ",), ROW_COLUMNS, "-decided_on", "see_registers"))
shows(Request, Look((), _REQUESTS, "-received_on", SEE_REQUESTS))
shows(Proceeding, Look((), _PROCEEDINGS, "-filed_on", SEE_REQUESTS))
shows(Fee, Look(("request",), _FEES, "-noticed_on", SEE_REQUESTS))
