"""What each step does to a request's file. What can speak against a step beforehand stands in `objections.py`."""

from collections.abc import Callable
from dataclasses import replace

from gongkai.law.events import Event, EventRefused
from gongkai.law.file import File, Values
from gongkai.law.pauses import Pause, day_before
from gongkai.law.steps import Channel, channels


def _received(case: File, event: Event) -> Values:
    case.channel = _channel(event, confirmed=False)
    return {"days": case.restart(event.day), "channel": case.channel.name}


def _arrived(case: File, event: Event) -> Values:
    case.channel = _channel(event, confirmed=True)
    return {"channel": case.channel.name}


def _channel(event: Event, *, confirmed: bool) -> Channel:
    channel = channels().get(event.channel)
    if channel is None or channel.confirmed != confirmed:
        known = "、".join(key for key, each in channels().items() if each.confirmed == confirmed)
        values = {"channel": event.channel, "known": known}
        raise EventRefused("“{channel}”不是这一步的渠道，应为：{known}", values, "reg2019/31")
    return channel


def _confirmed(case: File, event: Event) -> Values:
    if case.channel and case.channel.same_day and case.day and event.day > case.day:
        case.breach(event.day, "应当在到达当日（{day}）与申请人确认", {"day": case.day}, case.channel.source)
    return {"days": case.restart(event.day)}


def _correction_asked(case: File, event: Event) -> Values:
    if case.start is None:
        return {}
    last = case.calendar.add(case.start, case.period("correction", case.start))
    case.correction = event
    if event.until is None:
        case.breach(event.day, "告知补正时没有说明补正期限", {}, "reg2019/30")
    if event.day <= last or case.settings.late_correction == "counts":
        case.stopped = event.day
        return {"to": "correcting"}
    case.late_correction = True
    case.breach(event.day, "告知补正晚于期限 {last}，答复期限不停止", {"last": last}, "reg2019/30")
    return {"to": "running"}


def _corrected(case: File, event: Event) -> Values:
    if case.late_correction:
        case.late_correction = False
        return {"days": 0}
    return {"days": case.restart(event.day)}


def _asked(key: str) -> Callable[[File, Event], Values]:
    def ask(case: File, event: Event) -> Values:
        if not event.party or event.party in case.pauses:
            raise EventRefused("请写明征求谁的意见，每一方一次：“{party}”", {"party": event.party}, "reg2019/32")
        if case.late(event.day):
            case.breach(event.day, "发出征求意见书时答复期限已过，不再扣除时间", {}, "reg2019/33")
        limit = None
        if key and case.settings.unserved_limit == "from_dispatch":
            limit = case.calendar.add(event.day, case.period(key, event.day))
        case.pauses[event.party] = Pause(event.party, event.day, key, limit)
        return {"party": event.party}

    return ask


def _opinion_served(case: File, event: Event) -> Values:
    pause = _pause_of(case, event)
    if not pause.period:
        return {"party": event.party, "until": "未定"}
    limit = case.calendar.add(event.day, case.period(pause.period, event.day))
    case.pauses[event.party] = replace(pause, limit=limit)
    return {"party": event.party, "until": limit}


def _opinion_received(case: File, event: Event) -> Values:
    pause = _pause_of(case, event)
    last = event.day if case.settings.pause_last_day == "paused" else day_before(event.day)
    del case.pauses[event.party]
    case.past.append(pause.closed_on(last))
    return {"party": event.party}


def _pause_of(case: File, event: Event) -> Pause:
    if event.party not in case.pauses:
        raise EventRefused("没有向“{party}”征求过意见，或者意见已经收到", {"party": event.party}, "reg2019/32")
    return case.pauses[event.party]


def _extended(case: File, event: Event) -> Values:
    longest = case.period("extension", event.day)
    if not 1 <= event.days <= longest:
        raise EventRefused(
            "延长 {days} 个工作日，应为 1 至 {longest}", {"days": event.days, "longest": longest}, "reg2019/33"
        )
    if not event.approved:
        raise EventRefused("延长答复期限须经政府信息公开工作机构负责人同意", {}, "reg2019/33")
    if case.late(event.day):
        case.breach(event.day, "告知延长时答复期限已过，延长不生效", {}, "reg2019/33")
        return {"days": event.days}
    case.allowance += event.days
    case.extended = True
    return {"days": event.days}


def _fee_noticed(case: File, event: Event) -> Values:
    case.payment = (event.day, case.calendar.add(event.day, case.period("fee_payment", event.day)))
    if case.late(event.day):
        case.breach(event.day, "发出收费通知时答复期限已过，期限不停止", {}, "fee2020/6")
    else:
        case.stopped = event.day
    return {}


def _fee_served(case: File, event: Event) -> Values:
    until = case.calendar.add(event.day, case.period("fee_payment", event.day))
    if case.payment:
        case.payment = (case.payment[0], until)
    return {"until": until}


def _fee_settled(case: File, event: Event) -> Values:
    noticed = case.stopped
    if event.kind == "fee_paid" and case.payment and case.payment[1] and event.day > case.payment[1]:
        case.breach(
            event.day, "缴费晚于期限 {until}，机关尚未作出不再处理的决定", {"until": case.payment[1]}, "fee2020/6"
        )
    case.payment = case.stopped = None
    if noticed is None:
        return {}
    if event.kind == "fee_paid" and case.settings.after_payment == "restarts":
        case.restart(event.day)
    else:
        case.past.append(Pause("", noticed, last=event.day))
    return {}


def _reasons_asked(case: File, event: Event) -> Values:
    del event
    case.reasons_asked = True
    return {}


def _period_set(case: File, event: Event) -> Values:
    due = case.due(event.day)
    if event.until is None or (due is not None and event.until <= due):
        raise EventRefused("延迟答复的期限应当晚于现在的期限 {due}", {"due": due}, "reg2019/35")
    if case.late(event.day):
        case.breach(event.day, "告知延迟时答复期限已过，延迟不生效", {}, "reg2019/35")
    else:
        case.replaced = event.until
    return {"until": event.until}


def _answered(case: File, event: Event) -> Values:
    due = case.due(event.day)
    if due is not None and event.day > due:
        late = case.calendar.between(due, event.day)
        case.breach(event.day, "答复晚于期限 {due}，超过 {late} 个工作日", {"due": due, "late": late}, "reg2019/33")
    for pause in case.running_pauses(event.day):
        case.breach(event.day, "“{party}”的答复期限尚未届满", {"party": pause.party}, "reg2019/32")
    return {}


def _redo_ordered(case: File, event: Event) -> Values:
    return {"days": case.restart(event.day)}


HANDLERS: dict[str, Callable[[File, Event], Values]] = {
    "arrived": _arrived,
    "received": _received,
    "confirmed": _confirmed,
    "correction_asked": _correction_asked,
    "corrected": _corrected,
    "third_party_asked": _asked("third_party"),
    "joint_maker_asked": _asked("joint_maker"),
    "organ_asked": _asked(""),
    "opinion_served": _opinion_served,
    "opinion_received": _opinion_received,
    "extended": _extended,
    "fee_noticed": _fee_noticed,
    "fee_served": _fee_served,
    "fee_paid": _fee_settled,
    "fee_waived": _fee_settled,
    "reasons_asked": _reasons_asked,
    "period_set": _period_set,
    "answered": _answered,
    "redo_ordered": _redo_ordered,
}
