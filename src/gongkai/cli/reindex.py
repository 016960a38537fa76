"""`gongkai reindex`: make lists and search of what is public anew from what is live."""

import typer

from gongkai.cli.language import language
from gongkai.cli.office import in_words, open_office
from gongkai.cli.options import UNREAD, LangOption
from gongkai.cli.screen import complain, out


def reindex(lang: LangOption = None) -> None:
    """Make them anew; nothing that is recorded changes."""
    say = open_office(language(lang))
    from gongkai.web.publishing.search.lists import relist

    try:
        with in_words(say):
            count = relist()
    except OSError as fault:
        complain(say("读写出错（{detail}）。请核对文件、权限和磁盘空间。", detail=fault.strerror or str(fault)))
        raise typer.Exit(UNREAD) from None
    out().print(say("已重建公开信息的列表和搜索：{count} 条。", count=count))
