"""`gongkai backup FILE`: the whole installation, database and media, as one file."""

import os
from pathlib import Path
from typing import Annotated

import typer

from gongkai.cli.language import language
from gongkai.cli.office import in_words, open_office
from gongkai.cli.options import UNREAD, LangOption, said
from gongkai.cli.outputs import whole
from gongkai.cli.restore import watching
from gongkai.cli.screen import complain, out

Target = Annotated[Path, typer.Argument(metavar="FILE", help=said("备份写到哪个文件（zip）"), show_default=False)]


def backup(target: Target, lang: LangOption = None) -> None:
    """Write a backup. The file appears under its name when it is whole; the office may go on working."""
    say = open_office(language(lang))
    from django.utils import timezone

    from gongkai.web.organs.backup.make import make

    if target.exists():
        complain(say("{path} 已经存在。备份从不覆盖文件，请另取名字。", path=target))
        raise typer.Exit(UNREAD)
    try:
        with in_words(say), whole(target) as stream:
            # It holds everything, password digests and personal data too: nobody but its owner reads it.
            os.fchmod(stream.fileno(), 0o600)
            manifest = make(stream, at=timezone.now(), watch=watching(say))
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as fault:
        complain(say("写不进去（{detail}）。请核对权限和磁盘空间。", detail=fault.strerror))
        raise typer.Exit(UNREAD) from None
    rows = sum(part.rows or 0 for part in manifest.parts)
    media = sum(part.rows is None for part in manifest.parts)
    out().print(
        say("已备份 {rows} 条记录、{media} 个媒体文件：{path}", rows=rows, media=media, path=target), markup=False
    )
    out().print(say("密钥不在备份里，请把它另行妥善保存；没有密钥就无法核验备份。"), markup=False)
