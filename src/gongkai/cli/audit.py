"""`gongkai audit verify`: every row of the audit trail read again, and whatever was done to it told in words."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

import typer

from gongkai.cli.language import language
from gongkai.cli.office import in_words, open_office
from gongkai.cli.options import FINDINGS, LangOption, said
from gongkai.cli.screen import complain, out, watched

if TYPE_CHECKING:
    from gongkai.web.organs.models import AuditRow

app = typer.Typer(no_args_is_help=True, help=said("核验审计记录。"))


@app.callback()
def audit() -> None:
    """Look after the audit trail."""


@app.command("verify", help=said("逐条核验审计记录：有没有被改动、删去、移动、截断。"))
def verify(lang: LangOption = None) -> None:
    """Read the whole trail and tell every fault. Ends with 1 where there is one; the office may go on working."""
    say = open_office(language(lang))
    from gongkai.web.organs.audit import faults
    from gongkai.web.organs.models import AuditRow

    found = 0
    with in_words(say):
        count = AuditRow.objects.count()

        def shown(rows: "Iterator[AuditRow]") -> "Iterator[AuditRow]":
            return watched(rows, range(count), say("核验审计记录"), shown=True)

        for fault in faults(shown):
            found += 1
            complain(say(fault.message, **fault.values))
    if found:
        complain(say("审计记录有 {count} 处问题。请立即保存现场，并报告信息安全部门。", count=found))
        raise typer.Exit(FINDINGS)
    out().print(say("{count} 条审计记录完好。", count=count))
