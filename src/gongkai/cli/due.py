"""`gongkai due`: when an answer is due and why, worked out from what happened."""

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from gongkai.cli.language import language, speaker
from gongkai.cli.options import FINDINGS, SOUND, UNREAD, LangOption, said
from gongkai.cli.screen import complain, out

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gongkai.law.clock import Reckoning
    from gongkai.law.events import Event

Received = Annotated[
    datetime, typer.Option(formats=["%Y-%m-%d"], help=said("申请到达或者收到的日子，年-月-日"), show_default=False)
]
Channel = Annotated[
    str, typer.Option(help=said("来的渠道：person、oral、post（需签收）、letter（平信）、web、fax、misdirected"))
]
Events = Annotated[
    list[str] | None,
    typer.Option("--event", "-e", help=said("此后发生的事，按先后，写作 种类:年-月-日:名称=值"), show_default=False),
]
AsOf = Annotated[
    datetime | None, typer.Option(formats=["%Y-%m-%d"], help=said("问的是哪一天，默认今天"), show_default=False)
]


def due(
    received: Received, channel: Channel = "person", event: Events = None, as_of: AsOf = None, lang: LangOption = None
) -> None:
    """Say how a request stands, line by line with its rule, and what may be done next. Ends with 1 where late."""
    from gongkai.law.calendar import CalendarUnknown
    from gongkai.law.clock import reckon
    from gongkai.law.events import EventRefused

    spoken = language(lang)
    try:
        events = _events(received.date(), channel, event or [])
        day = as_of.date() if as_of else max(date.today(), events[-1].day)  # noqa: DTZ011 -- the day where the office is
        stands = reckon(events, day)
    except EventRefused as refused:
        complain(_filled(refused.message, refused.values, spoken))
        raise typer.Exit(UNREAD) from None
    except CalendarUnknown as unknown:
        complain(speaker(spoken)("还没有 {year} 年的节假日安排，算不出期限。", year=unknown.year))
        raise typer.Exit(UNREAD) from None
    _show(stands, day, spoken)
    late = any(breach.source for breach in stands.breaches) or (stands.left is not None and stands.left < 0)
    raise typer.Exit(FINDINGS if late else SOUND)


def _events(received: date, channel: str, more: list[str]) -> "list[Event]":
    from gongkai.law.events import Event
    from gongkai.law.steps import channels

    key = next((each.key for each in channels().values() if channel in {each.key, each.also}), channel)
    kind = "arrived" if key in channels() and channels()[key].confirmed else "received"
    return [Event(kind, received, channel=key), *map(Event.parse, more)]


def _show(stands: "Reckoning", day: date, lang: str) -> None:
    from rich.table import Table

    say, screen = speaker(lang), out()
    screen.print(_headline(stands, lang), style="bold", markup=False)
    table = Table()
    for head in (say("日子"), say("发生了什么"), say("依据"), say("答复期限")):
        table.add_column(head, overflow="fold")
    for line in stands.lines:
        reached = line.due.isoformat() if line.due else "—"
        table.add_row(line.day.isoformat(), _filled(line.message, line.values, lang), cited(line.source), reached)
    screen.print(table)
    for breach in stands.breaches:
        screen.print(f"! {breach.day} {_filled(breach.message, breach.values, lang)}", style="red", markup=False)
    for wait in stands.waits:
        until = say("，至 {until}", until=wait.until) if wait.until else ""
        screen.print(say("等待：{what} {party}{until}", what=_step(wait.what, lang), party=wait.party, until=until))
    may = [say(option.step.name) for option in stands.options if not option.objection]
    screen.print(say("{day} 可以：{may}", day=day, may="、".join(may)), markup=False)
    for option in stands.options:
        if option.objection:
            why = _filled(option.objection.message, option.objection.values, lang)
            screen.print(f"  × {say(option.step.name)}：{why}", style="dim", markup=False)


def _headline(stands: "Reckoning", lang: str) -> str:
    from gongkai.law.steps import states

    say = speaker(lang)
    parts = [say(states()[stands.state])]
    if stands.due is not None and stands.left is not None:
        parts.append(say("答复期限 {due}", due=stands.due) + (say("（暂定）") if stands.provisional else ""))
        parts.append(say("已用 {used} 个工作日", used=stands.used))
        left = stands.left
        parts.append(say("还剩 {left} 个工作日", left=left) if left >= 0 else say("已超 {late} 个工作日", late=-left))
        whole = max(1, stands.used + max(0, left))
        done = round(20 * min(1, stands.used / whole))
        parts.append("▓" * done + "░" * (20 - done))
    return "  ".join(parts)


def _step(kind: str, lang: str) -> str:
    from gongkai.law.steps import steps

    return speaker(lang)(steps()[kind].name)


def _filled(message: str, values: "Mapping[str, Any]", lang: str) -> str:
    """Return a message of the clock; what fills it may be words of the law, which are said in the same language."""
    say = speaker(lang)
    return say(message, **{key: say(value) if isinstance(value, str) else value for key, value in values.items()})


def cited(source: str) -> str:
    """Return a source such as `reg2019/33` as people cite it: 《政府信息公开条例》第33条."""
    from gongkai.law import sources

    key, _, article = source.partition("/")
    text = sources().get(key)
    if text is None:
        return source
    number, rest = (article.partition("(")[0], article[len(article.partition("(")[0]) :])
    clause = f"第{number}条{rest}" if number.isdigit() else article
    return f"《{text.title.removeprefix('中华人民共和国')}》{clause}"
