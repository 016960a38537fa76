"""What the commands of the office share: Django set up once, and refusals told in words."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec

import typer

from gongkai.cli.language import language, speaker
from gongkai.cli.options import UNREAD
from gongkai.cli.screen import complain


def open_office(lang: str | None = None) -> Callable[..., str]:
    """Set Django up for this process; return the speaker. Ends in words where the office is not installed."""
    say = speaker(language(lang))
    if find_spec("django") is None:
        complain(say("没有安装办公系统。请运行 pip install 'gongkai[office]'。"))
        raise typer.Exit(UNREAD)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "gongkai.web.settings")
    import django

    django.setup()
    return say


@contextmanager
def in_words(say: Callable[..., str]) -> Iterator[None]:
    """Turn a refused action or an unreachable database into sentences and an exit status."""
    from django.db import DatabaseError

    from gongkai.web.organs.action import Refused

    try:
        yield
    except Refused as refused:
        for reason in refused.reasons:
            complain(say(reason.message, **reason.values))
        raise typer.Exit(UNREAD) from None
    except DatabaseError as error:
        complain(say("数据库出错（{detail}）。请运行 gongkai doctor 查看原因。", detail=str(error).splitlines()[0]))
        raise typer.Exit(UNREAD) from None
