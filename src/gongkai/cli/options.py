"""The options that several commands share, each said once. Help is in the language of the environment."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from gongkai.cli.language import language, speaker

SOUND, FINDINGS, UNREAD = 0, 1, 2
"""Exit status: nothing to object to; findings (or differences); something could not be read or written."""

said = speaker(language())


class Lang(StrEnum):
    """The languages the program speaks."""

    ZH = "zh"
    EN = "en"


Files = Annotated[
    list[str],
    typer.Argument(
        metavar="FILE", help=said("文件、文件夹（含下级文件夹）或通配符；- 表示标准输入"), show_default=False
    ),
]
LangOption = Annotated[
    Lang | None, typer.Option("--lang", help=said("显示语言，默认随系统环境"), show_default=False, case_sensitive=False)
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help=said("只给出退出状态和要写的文件，不显示其他内容"))]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=0, help=said("同时用几个进程读取；0 表示每个处理器核心一个"))]
Output = Annotated[
    Path | None,
    typer.Option("--output", "-o", help=said("写到哪里：文件夹，或一个文件；不给则写到标准输出"), show_default=False),
]
