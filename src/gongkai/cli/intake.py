"""`gongkai import FILE`: organs, people, posts and settings from a workbook, all of them or none."""

from pathlib import Path
from typing import Annotated

import typer

from gongkai.cli.language import language
from gongkai.cli.office import in_words, open_office
from gongkai.cli.options import FINDINGS, UNREAD, LangOption, said
from gongkai.cli.restore import watching
from gongkai.cli.screen import complain, out

Source = Annotated[Path, typer.Argument(metavar="FILE", help=said("填好的模板：xlsx，或者其中一张表的 csv"))]
DryRun = Annotated[bool, typer.Option("--dry-run", help=said("只检查，不导入"))]


def take_in(source: Source, dry_run: DryRun = False, lang: LangOption = None) -> None:
    """Check every row and, where all is sound, take them in. Ends with 1 where there are problems."""
    say = open_office(language(lang))
    from django.utils import timezone

    from gongkai.web.organs.intake.carry import carry_out, rehearse
    from gongkai.web.organs.intake.read import read
    from gongkai.web.organs.intake.sheets import sheets

    try:
        book = read(source.read_bytes(), source.name)
    except OSError as fault:
        complain(say("读不了 {path}（{detail}）。", path=source, detail=fault.strerror))
        raise typer.Exit(UNREAD) from None
    with in_words(say):
        # Tried first: whoever has a hundred first passwords digested should not hear of a slip only afterwards.
        outcome = rehearse(book, actor=None, at=timezone.now(), watch=watching(say))
        if not outcome.problems and not dry_run:
            outcome = carry_out(book, actor=None, at=timezone.now(), watch=watching(say))
    for each in outcome.problems:
        place = "!".join(part for part in (each.sheet, each.cell) if part) or source.name
        complain(f"{place}：{say(each.message, **each.values)}")
    if outcome.problems:
        complain(say("有 {count} 处问题，什么也没有导入。", count=len(outcome.problems)))
        raise typer.Exit(FINDINGS)
    counted = "，".join(f"{say(sheet.name)} {outcome.counts.get(key, 0)}" for key, sheet in sheets().items())
    done = (
        say("已导入：{counts}", counts=counted) if outcome.kept else say("没有问题，可以导入：{counts}", counts=counted)
    )
    out().print(done, markup=False)
