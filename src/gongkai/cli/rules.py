"""`gongkai rules`: every rule of the check, or one of them explained."""

from typing import TYPE_CHECKING, Annotated

import typer

from gongkai.cli.language import language, speaker
from gongkai.cli.options import UNREAD, LangOption, said
from gongkai.cli.screen import complain, out

if TYPE_CHECKING:
    from gongkai.checks.rule import Rule

Code = Annotated[
    str | None, typer.Argument(metavar="[CODE]", help=said("规则代码，如 R301；不给则列出全部"), show_default=False)
]


def rules(code: Code = None, lang: LangOption = None) -> None:
    """List the rules, or explain one: its meaning, source, remedy and an example."""
    from difflib import get_close_matches

    from gongkai.checks import ALL, explain

    spoken = language(lang)
    if code is None:
        _list(ALL, spoken)
        return
    wanted = code.upper()
    found = next((each for each in ALL if each.code == wanted), None)
    if found is None:
        near = get_close_matches(wanted, [each.code for each in ALL], n=3)
        complain(speaker(spoken)("没有规则 {code}。相近的有：{near}", code=code, near="、".join(near) or "—"))
        raise typer.Exit(UNREAD)
    out().print(explain(found.code, spoken), markup=False, soft_wrap=True)


def _list(every: "tuple[Rule, ...]", lang: str) -> None:
    from rich.table import Table

    from gongkai.checks import family
    from gongkai.checks.catalogue import FAMILIES
    from gongkai.checks.explain import LEVELS
    from gongkai.checks.output_text import STYLES
    from gongkai.law import sources

    say = speaker(lang)
    for letter, title in FAMILIES.items():
        table = Table(say("代码"), say("级别"), say("名称"), say("依据"), title=say(title), title_justify="left")
        for each in sorted((each for each in every if family(each.code) == letter), key=lambda each: each.code):
            basis = f"{sources()[each.source].number} {each.clause}"
            table.add_row(each.code, say(LEVELS[each.severity]), say(each.name), basis, style=STYLES[each.severity])
        out().print(table)
    out().print(say("用 gongkai rules 代码 查看一条规则的含义、依据、处理办法和例子。"), markup=False)
