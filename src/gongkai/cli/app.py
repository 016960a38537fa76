"""The program: its commands, and the one place where whatever goes wrong becomes a sentence and an exit status."""

import os
import sys
from io import TextIOWrapper
from typing import Annotated

import typer

from gongkai import __version__
from gongkai.cli import (
    audit,
    backup,
    check,
    compare,
    createorgan,
    demo,
    doctor,
    due,
    export,
    fee,
    init,
    intake,
    law,
    read,
    reindex,
    restore,
    rules,
    serve,
    total,
    vet,
    worker,
)
from gongkai.cli.corpus import commands as corpus
from gongkai.cli.options import UNREAD, said
from gongkai.cli.refusals import refuse

INTERRUPTED = 130  # what shells expect of a program stopped by its user

app = typer.Typer(
    name="gongkai",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=said("读取、检查、改写和汇总政府信息公开工作年度报告。"),
)
app.command("read", help=said("读取报告，得到数据，或改写成另一种格式。"))(read.read)
app.command("check", help=said("逐条检查报告：表格、文字、两年之间、上下级之间。"))(check.check)
app.command("compare", help=said("比较两份报告：同一机关的两年，或一份报告的两稿。"))(compare.compare)
app.command("total", help=said("把多份报告逐格相加；有单位空白的合计不作零计，如实指出。"))(total.total)
app.command("vet", help=said("公开前审查文件：个人信息、密级标志、隐藏内容、常见差错；--clean 写成清理后的文件。"))(
    vet.vet
)
app.command("rules", help=said("列出全部检查规则，或讲解其中一条。"))(rules.rules)
app.command("due", help=said("一件申请何时应当答复，为什么，现在可以做什么。"))(due.due)
app.command("fee", help=said("信息处理费按件或者按量怎样计算。"))(fee.fee)
app.command("law", help=said("查法定期限、依据和未定的问题；--check 查缺哪一年的节假日安排。"))(law.law)
app.command("init", help=said("准备数据目录和数据库，或者升级到本版本。"))(init.init)
app.command("serve", help=said("启动办公系统和后台任务。"))(serve.serve)
app.command("worker", help=said("处理后台任务。"))(worker.worker)
app.command("doctor", help=said("检查本系统的配置，说明毛病和办法。"))(doctor.doctor)
app.command("backup", help=said("把数据库和媒体文件备份成一个文件。"))(backup.backup)
app.command("restore", help=said("把备份恢复到空的系统。"))(restore.restore)
app.command("reindex", help=said("重建公开信息的列表和搜索。"))(reindex.reindex)
app.command("createorgan", help=said("设立机关，包括最上级的机关。"))(createorgan.createorgan)
app.command("import", help=said("导入机关、人员、职务和设置：先检查，全部无误才导入。"))(intake.take_in)
app.command("export", help=said("导出机关、人员、职务和设置。"))(export.export)
app.add_typer(audit.app, name="audit")
app.add_typer(corpus.app, name="corpus")
app.command("demo", help=said("用真实或样例报告走一遍：读取、检查、写成文件。"))(demo.demo)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"gongkai {__version__}")
        raise typer.Exit


@app.callback()
def program(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help=said("显示版本"))
    ] = False,
) -> None:
    """Read, check, rewrite and add up annual reports of open government information."""


def main() -> None:
    """Run the program; end with its exit status, never with a traceback."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    try:
        status = app(standalone_mode=False)
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BrokenPipeError:
        # Whoever read our output has left: nothing more to say, and nobody to say it to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = UNREAD
    except Exception as wrong:  # noqa: BLE001 -- the last door: beyond it there is only a traceback
        status = refuse(wrong)
    sys.exit(status)
