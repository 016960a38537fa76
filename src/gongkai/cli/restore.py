"""`gongkai restore FILE`: a backup put into an empty installation, whole or not at all."""

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Annotated, Any

import typer

from gongkai.cli.language import language
from gongkai.cli.office import in_words, open_office
from gongkai.cli.options import UNREAD, LangOption, said
from gongkai.cli.screen import complain, out, watched

Source = Annotated[Path, typer.Argument(metavar="FILE", help=said("gongkai backup 做的备份"), show_default=False)]
Other = Annotated[
    bool, typer.Option("--other-secret", help=said("备份是用另一个密钥封的，原密钥已经丢失，来源另行确认可靠"))
]


def restore(source: Source, other_secret: Other = False, lang: LangOption = None) -> None:
    """Prepare this installation, which must be empty, and put the backup into it."""
    say = open_office(language(lang))
    from django.core.management import call_command
    from django.utils import timezone

    from gongkai.cli.init import prepare
    from gongkai.web.organs.backup.restore import restore as put_back
    from gongkai.web.publishing.search.lists import reindex

    try:
        with in_words(say):
            prepare()
            manifest = put_back(source, at=timezone.now(), other_secret=other_secret, watch=watching(say))
            # What is searched in is made from the records; it can be made again at any time.
            call_command("update_index", verbosity=0)
            reindex()
    except OSError as fault:
        complain(say("读写出错（{detail}）。请核对文件、权限和磁盘空间。", detail=fault.strerror or str(fault)))
        raise typer.Exit(UNREAD) from None
    rows = sum(part.rows or 0 for part in manifest.parts)
    media = sum(part.rows is None for part in manifest.parts)
    out().print(say("已恢复 {rows} 条记录、{media} 个媒体文件，审计记录完好。", rows=rows, media=media))


def watching(say: Callable[..., str]) -> Callable[[Iterable[Any], int, str], Iterable[Any]]:
    """Return a function that gives things on while a terminal shows how far along they are."""

    def shown(items: Iterable[Any], count: int, label: str) -> Iterable[Any]:
        return watched(items, range(count), say(label), shown=True)

    return shown
