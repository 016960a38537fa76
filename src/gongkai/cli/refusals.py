"""What is said when the command line itself was wrong, or the program failed outside of any file."""

import os

import typer

from gongkai.cli.language import language, speaker
from gongkai.cli.options import UNREAD
from gongkai.cli.screen import complain


def refuse(wrong: Exception) -> int:
    """Say in a sentence what was wrong and return the exit status. Under GONGKAI_DEBUG, raise it as it is."""
    if os.environ.get("GONGKAI_DEBUG"):
        raise wrong
    if type(wrong).__name__ == "NoArgsIsHelpError":
        typer.echo(getattr(wrong, "message", ""))
        return UNREAD
    complain(_sentence(wrong))
    context = getattr(wrong, "ctx", None)
    if context:
        complain(speaker(language())("用 {command} --help 查看用法。", command=context.command_path))
    return UNREAD


def _sentence(wrong: Exception) -> str:
    """Return what is wrong in words: ours for the commonest mistakes of use, the library's for the rest."""
    say, kind = speaker(language()), type(wrong).__name__
    if kind == "MissingParameter":
        return say("缺少 {name}。", name=_name(wrong))
    if kind == "NoSuchOption":
        near = "、".join(getattr(wrong, "possibilities", None) or ())
        return say("没有选项 {name}。相近的有：{near}", name=getattr(wrong, "option_name", ""), near=near or "—")
    if kind == "BadParameter":
        return say("{name} 的值不对：{detail}", name=_name(wrong), detail=getattr(wrong, "message", ""))
    if hasattr(wrong, "format_message"):
        return say("用法不对：{detail}", detail=wrong.format_message())
    if isinstance(wrong, OSError):
        return say("读写失败（{detail}）。请核对路径、权限和磁盘空间。", detail=f"{wrong.strerror}: {wrong.filename}")
    return say("程序内部出错（{detail}）。请把命令和这句话报告给我们。", detail=f"{kind}: {wrong}")


def _name(wrong: Exception) -> str:
    """Return the option or argument that an error is about, as it is written on the command line."""
    parameter = getattr(wrong, "param", None)
    options = [name for name in getattr(parameter, "opts", ()) if name.startswith("-")]
    return "/".join(options) or str(getattr(parameter, "metavar", None) or getattr(parameter, "name", ""))
