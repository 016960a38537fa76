"""The office of a made-up county, opened in the browser as the last act of `gongkai demo`."""

import os
import secrets
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from gongkai.cli.screen import out

if TYPE_CHECKING:
    from rich.table import Table

    from gongkai.web.organs.sample import Account

FOLDER = "office"
"""Where in the demo's folder the office keeps its data; beside it in a file, the password of the accounts."""

WORKER_LOG = "worker.log"
"""What the worker tells, which would bury the accounts on the terminal."""


def wanted(asked: bool | None) -> bool:
    """Tell whether to open the office: as asked, else where somebody is at a terminal and the office is installed."""
    if asked is not None:
        return asked
    return out().is_terminal and find_spec("django") is not None


def open_demo(folder: Path, bind: str, lang: str, *, year: bool = True) -> None:
    """Set the county up in `folder` if it is new, tell its accounts, and answer requests until told to stop.

    With `year` the worker makes the sample's year meanwhile, or what is left of it from the last time.
    """
    os.environ.setdefault("GONGKAI_DATA", str(folder / FOLDER))
    from gongkai.cli.office import in_words, open_office

    say = open_office(lang)
    from django.utils import timezone

    from gongkai.cli.beside import worker_beside
    from gongkai.cli.init import prepare
    from gongkai.cli.serve import answer
    from gongkai.web.dialogue.sample import make_dialogue
    from gongkai.web.organs.sample import open_county
    from gongkai.web.requests.sample import open_requests

    with in_words(say):
        prepare()
        password = secrets.token_urlsafe(9)
        accounts = open_county(password, timezone.now())
        if accounts:
            open_requests(timezone.now())
            make_dialogue.enqueue()
    if accounts:
        out().print(_table(accounts, say))
        out().print(
            say("各账户的初始密码：{password} （首次登录须修改）", password=password), style="bold", markup=False
        )
    else:
        out().print(say("沿用已有的演示数据：{folder}", folder=folder / FOLDER), markup=False)
    if year and year_begun():
        out().print(say("样例县一年的信息正在后台补齐，约需几分钟，工作台上看得到还差多少"), markup=False)
    out().print(say("请在浏览器中打开 http://{bind}/ （按 Ctrl+C 停止）", bind=bind), markup=False)
    with worker_beside(folder / WORKER_LOG):
        answer(bind, threads=4)


def year_begun() -> bool:
    """Have the worker go on with the sample's year; tell whether anything is left of it."""
    from gongkai.web.oversight.sample import go_on
    from gongkai.web.publishing.sample_year.going_on import begin, count_left

    left = count_left()
    if left:
        begin()
        go_on.enqueue()
    return bool(left)


def _table(accounts: "list[Account]", say: Callable[..., str]) -> "Table":
    from rich.table import Table

    from gongkai.web.organs.tables import roles

    table = Table(say("用户名"), say("姓名"), say("职务"))
    for account in accounts:
        held = "；".join(f"{organ} {say(roles()[role].name)}" for role, organ in account.posts)
        table.add_row(account.username, account.name, held)
    return table
