"""`gongkai law`: what the program knows of the law: texts, periods, tariffs, open questions; and what it lacks."""

from datetime import date, datetime
from typing import Annotated

import typer

from gongkai.cli.due import cited
from gongkai.cli.language import language, speaker
from gongkai.cli.options import FINDINGS, UNREAD, LangOption, said
from gongkai.cli.screen import complain, out

Term = Annotated[str | None, typer.Argument(metavar="[TERM]", help=said("要查的词，如 答复、30号"), show_default=False)]
Check = Annotated[bool, typer.Option("--check", help=said("查看还缺哪一年的节假日安排"))]
On = Annotated[
    datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], help=said("哪一天，默认今天"), show_default=False)
]


def law(term: Term = None, check: Check = False, on: On = None, lang: LangOption = None) -> None:
    """List what the law says on a day about a term, each with its source; or tell which holiday notice is missing."""
    spoken = language(lang)
    day = on.date() if on else date.today()  # noqa: DTZ011 -- the day where the office is
    if check:
        _check(day, spoken)
        return
    found = [row for row, chinese in _rows(day, spoken) if not term or any(term in text for text in (*row, chinese))]
    if not found:
        complain(speaker(spoken)("没有查到“{term}”。", term=term))
        raise typer.Exit(UNREAD)
    from rich.table import Table

    say = speaker(spoken)
    table = Table()
    for head in (say("事项"), say("{day} 的规定", day=day), say("依据"), say("疑问")):
        table.add_column(head, overflow="fold")
    for row in found:
        table.add_row(*row)
    out().print(table)


def _check(day: date, lang: str) -> None:
    from gongkai.law.calendar import missing_notice

    say = speaker(lang)
    year = missing_notice(day)
    if year is None:
        out().print(say("节假日安排齐备。"))
        return
    complain(say("缺 {year} 年的节假日安排：国务院办公厅的通知发布后，请写入 law/holidays/{year}.toml。", year=year))
    raise typer.Exit(FINDINGS)


def _rows(day: date, lang: str) -> list[tuple[tuple[str, ...], str]]:
    from gongkai.law import sources
    from gongkai.law.dated import NotInForce, parameters
    from gongkai.law.settings import open_questions

    say = speaker(lang)
    rows: list[tuple[tuple[str, ...], str]] = []
    for parameter in (*parameters("deadlines").values(), *parameters("frequencies").values()):
        try:
            value = parameter.on(day)
        except NotInForce:
            continue
        row = (say(parameter.label), say(UNITS[parameter.unit], n=value.value), cited(value.source), value.doubt)
        rows.append((row, parameter.label))
    for question in open_questions().values():
        default = next(iter(question.options.values()))
        rows.append(((say(question.label), say(default), cited(question.source), question.doubt), question.label))
    for text in sources().values():
        force = say("现行有效") if text.in_force(day) else say("尚未施行或者已经失效")
        rows.append(((text.title, force, text.number, text.note), text.title))
    return rows


UNITS = {"working_day": "{n}个工作日", "day": "{n}日", "month": "{n}个月"}
