"""`gongkai fee`: what an applicant may be charged for information processing, band by band."""

from datetime import date, datetime
from typing import Annotated

import typer

from gongkai.cli.due import cited
from gongkai.cli.language import language, speaker
from gongkai.cli.options import UNREAD, LangOption, said
from gongkai.cli.screen import complain, out

Items = Annotated[int | None, typer.Option(min=0, help=said("申请件数（按件计收）"), show_default=False)]
Pages = Annotated[int | None, typer.Option(min=0, help=said("提供页数（按量计收）"), show_default=False)]
Before = Annotated[int, typer.Option(min=0, help=said("同一申请人当月在先的件数"))]
On = Annotated[
    datetime | None, typer.Option("--on", formats=["%Y-%m-%d"], help=said("哪一天，默认今天"), show_default=False)
]


def fee(items: Items = None, pages: Pages = None, before: Before = 0, on: On = None, lang: LangOption = None) -> None:
    """Work out a bill by items or by pages; the law lets an organ choose one for a request, never both."""
    from gongkai.law.dated import NotInForce
    from gongkai.law.tariff import bill

    spoken = language(lang)
    say = speaker(spoken)
    if (items is None) == (pages is None):
        complain(say("请给出 --items 或者 --pages，两种标准只能选一种。"))
        raise typer.Exit(UNREAD)
    day = on.date() if on else date.today()  # noqa: DTZ011 -- the day where the office is
    try:
        worked = (
            bill("by_item", items, day, before=before)
            if items is not None
            else bill("by_page", pages or 0, day, before=before)
        )
    except NotInForce:
        complain(say("{day} 还没有信息处理费的规定。", day=day))
        raise typer.Exit(UNREAD) from None
    except ValueError:
        complain(say("--before 只用于按件计收。"))
        raise typer.Exit(UNREAD) from None
    from rich.table import Table

    table = Table(say("第几件（页）"), say("单价（元）"), say("小计（元）"), title=cited(worked.source))
    for line in worked.lines:
        table.add_row(f"{line.first}–{line.last}", str(line.yuan), str(line.amount))
    table.add_row(say("合计"), "", str(worked.total), style="bold")
    out().print(table)
