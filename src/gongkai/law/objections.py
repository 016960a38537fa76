"""What speaks against a step that the state would allow; told beforehand, so that a screen can say why not."""

from collections.abc import Callable
from datetime import date

from gongkai.law.events import EventRefused
from gongkai.law.file import File


def _correction_asked(case: File, day: date) -> EventRefused | None:
    del day
    if case.correction:
        return EventRefused("补正只能告知一次，已于 {day} 告知", {"day": case.correction.day}, "reg2019/30")
    return None


def _corrected(case: File, day: date) -> EventRefused | None:
    del day
    if case.state == "running" and not case.late_correction:
        return EventRefused("没有等待补正的告知", {}, "reg2019/30")
    return None


def _not_corrected(case: File, day: date) -> EventRefused | None:
    until = case.correction.until if case.correction else None
    if until is None:
        return EventRefused("告知补正时没有说明补正期限，不能视为放弃", {}, "reg2019/30")
    if day <= until:
        return EventRefused("补正期限 {until} 尚未届满", {"until": until}, "reg2019/30")
    return None


def _opinion(case: File, day: date) -> EventRefused | None:
    del day
    return None if case.pauses else EventRefused("没有等待答复的征求意见", {}, "reg2019/32")


def _extended(case: File, day: date) -> EventRefused | None:
    del day
    if case.extended:
        return EventRefused("答复期限已经延长过一次", {}, "reg2019/33")
    if case.replaced:
        return EventRefused("已告知延迟至 {until} 答复，不再适用延长", {"until": case.replaced}, "reg2019/35")
    return None


def _not_paid(case: File, day: date) -> EventRefused | None:
    until = case.payment[1] if case.payment else None
    if until is not None and day <= until:
        return EventRefused("缴费期限 {until} 尚未届满", {"until": until}, "fee2020/6")
    return None


def _reasons(case: File, day: date) -> EventRefused | None:
    del day
    return None if case.reasons_asked else EventRefused("须先要求申请人说明理由", {}, "reg2019/35")


OBJECTIONS: dict[str, Callable[[File, date], EventRefused | None]] = {
    "correction_asked": _correction_asked,
    "corrected": _corrected,
    "not_corrected": _not_corrected,
    "opinion_served": _opinion,
    "opinion_received": _opinion,
    "extended": _extended,
    "not_paid": _not_paid,
    "reasons_given": _reasons,
    "period_set": _reasons,
}
