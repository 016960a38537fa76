"""`gongkai createorgan NAME`: an organ, the first of an installation among them, which no screen can set up."""

from typing import Annotated

import typer

from gongkai.cli.language import language
from gongkai.cli.office import in_words, open_office
from gongkai.cli.options import UNREAD, LangOption, said
from gongkai.cli.screen import complain, out

Name = Annotated[str, typer.Argument(metavar="NAME", help=said("机关全称"))]
KindOption = Annotated[str, typer.Option("--kind", help=said("类别，如 county、township；不知道时写错一次就会列出"))]
Under = Annotated[str, typer.Option("--under", help=said("上级机关的全称或者统一社会信用代码；最上级的不写"))]
Code = Annotated[str, typer.Option("--code", help=said("统一社会信用代码"))]


def createorgan(name: Name, kind: KindOption, under: Under = "", code: Code = "", lang: LangOption = None) -> None:
    """Set an organ up as the system does, with a row in the audit trail."""
    say = open_office(language(lang))
    from django.db.models import Q
    from django.utils import timezone

    from gongkai.web.organs.actions.organ import CreateOrgan
    from gongkai.web.organs.models import Organ
    from gongkai.web.organs.tables import kinds

    with in_words(say):
        above = list(Organ.objects.filter(Q(name=under) | Q(code=under))) if under else [None]
        if len(above) != 1:
            complain(say("名称或者代码为“{name}”的机关有 {count} 个，应当恰有一个。", name=under, count=len(above)))
            raise typer.Exit(UNREAD)
        if kind not in kinds():
            complain(
                say(
                    "类别应为下列之一：{known}",
                    known="、".join(f"{key}（{each.name}）" for key, each in kinds().items()),
                )
            )
            raise typer.Exit(UNREAD)
        made = CreateOrgan(above[0], kind, name, code).do(actor=None, at=timezone.now())
    out().print(say("已设立 {name}。", name=made), markup=False)
