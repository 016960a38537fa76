"""`gongkai export DIR`: organs, people, posts and settings as a workbook, as csv and as json."""

from pathlib import Path
from typing import Annotated

import typer

from gongkai.cli.language import language
from gongkai.cli.office import in_words, open_office
from gongkai.cli.options import UNREAD, LangOption, said
from gongkai.cli.restore import watching
from gongkai.cli.screen import complain, out

Folder = Annotated[Path, typer.Argument(metavar="DIR", help=said("写到哪个文件夹"))]


def export(folder: Folder, lang: LangOption = None) -> None:
    """Write the files, and a description of them that programs read (datapackage.json)."""
    say = open_office(language(lang))
    from gongkai.web.organs.intake.export import export as write

    try:
        with in_words(say):
            written = write(folder, watching(say))
    except OSError as fault:
        complain(say("写不进去（{detail}）。请核对权限和磁盘空间。", detail=fault.strerror))
        raise typer.Exit(UNREAD) from None
    for path in written:
        out().print(str(path), markup=False)
