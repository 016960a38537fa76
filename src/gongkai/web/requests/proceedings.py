"""The calendar of a review or a suit: by when the organ answers, by when it is decided, by when one may go to court."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from gongkai.law.calendar import calendar
from gongkai.law.dated import NotInForce, Value, parameters
from gongkai.law.remedies import review_first
from gongkai.web.organs.action import Reason
from gongkai.web.requests.models import Proceeding

REVIEW, DIRECT, AFTER = "reconsideration", "direct_suit", "suit_after"


class Mark(NamedTuple):
    """A day of the calendar: what falls due, when, by which rule, and the day it was done (None: not yet)."""

    label: str
    due: date
    source: str
    done: date | None


def marks_of(case: Proceeding) -> Iterator[Mark]:
    """Yield what falls due in a case, in order; raises CalendarUnknown.

    Only what the texts at hand settle, from the day they are in force: the answer in a simplified review, the decision
    of a review, and the suit after it (reconsider2023/54, 62; litigation2017/45).
    """
    if case.kind != REVIEW:
        return
    if case.simple and case.served_on and (period := _period("reconsideration_answer", case.served_on)):
        yield Mark("提交书面答复和证据", calendar().add(case.served_on, period.value), period.source, case.answered_on)
    key = "reconsideration_decision_simple" if case.simple else "reconsideration_decision"
    if period := _period(key, case.filed_on):
        longer = _period("reconsideration_extension", case.filed_on) if case.extended else None
        last = case.filed_on + timedelta(days=period.value + (longer.value if longer else 0))
        yield Mark("作出复议决定", last, period.source, case.result_on)
    if case.result_on and (period := _period("suit_after_filing", case.result_on)):
        later = case.later.order_by("filed_on").first()
        last = case.result_on + timedelta(days=period.value)
        yield Mark("申请人起诉期限届满", last, period.source, later.filed_on if later else None)


def _period(key: str, day: date) -> Value | None:
    try:
        return parameters("deadlines")[key].on(day)
    except NotInForce:
        return None


def cautions(case: Proceeding) -> Iterator[Reason]:
    """Yield what looks wrong with a case and is worth a second look, though nothing forbids it (reconsider2023/23)."""
    request = case.request
    if case.kind == DIRECT and request and request.concluded_on and review_first(request.outcome, request.concluded_on):
        yield Reason("这类不予公开决定应当先申请行政复议，请核对是否确为直接起诉", source="reconsider2023/23")
    if case.kind == AFTER and case.earlier is None:
        yield Reason("没有关联此前的行政复议案件")
