"""What every command of the corpus begins with: the extra and the data set are there, or it is said how to mend it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from gongkai.cli.language import language, speaker
from gongkai.cli.options import UNREAD
from gongkai.cli.screen import complain

if TYPE_CHECKING:
    from gongkai.corpus.study.dataset import Dataset

Say = Callable[..., str]


def open_corpus(lang: str | None) -> Say:
    """Return how to say things; ends the program in words where the extra `corpus` is not installed."""
    say = speaker(language(lang))
    if find_spec("polars") is None or find_spec("fsspec") is None:
        complain(say("没有安装数据集功能。请运行：pip install 'gongkai[corpus]'"))
        raise typer.Exit(UNREAD)
    return say


def open_dataset(folder: Path, say: Say) -> "Dataset":
    """Return the data set in a folder; ends the program in words where there is none."""
    from gongkai.corpus.study.dataset import Dataset, NoDataSet

    try:
        return Dataset(folder)
    except NoDataSet:
        complain(say("{folder} 中没有数据集。请先运行 gongkai corpus build。", folder=folder))
        raise typer.Exit(UNREAD) from None


@contextmanager
def in_words(say: Say) -> Iterator[None]:
    """End the program with a sentence where a register, an address or a disk is at fault."""
    from gongkai.corpus.build import NotWritten
    from gongkai.corpus.manifest import Busy
    from gongkai.corpus.order import NoCluster, OtherVersion
    from gongkai.corpus.register import WrongRegister
    from gongkai.corpus.study.sheet import TooManyRows
    from gongkai.corpus.warden import ReadingStopped

    try:
        yield
    except WrongRegister as fault:
        complain(say("{file} 不是名册：要有 path（文件）或 organ（机关）一列，UTF-8 或 GB18030 编码。", file=fault))
    except TooManyRows as fault:
        complain(say("表“{sheet}”行数超过工作表的上限（1048576 行）。请写成 .csv。", sheet=fault))
    except NoCluster as fault:
        complain(say("{address} 没有调度程序应答。请核对地址，并先启动 dask scheduler。", address=fault))
    except OtherVersion as fault:
        complain(say("集群上的版本与本机不同（{detail}）。请在各机安装同一版本。", detail=fault))
    except Busy as fault:
        complain(say("另有一个 build 正在写 {folder}。请等它结束。", folder=fault))
    except NotWritten as fault:
        count, folder = fault.args
        complain(
            say(
                "{count} 份已读而没有写进 {folder}。请核对各机看到的是同一个文件夹，然后再运行一次。",
                count=count,
                folder=folder,
            )
        )
    except ReadingStopped:
        complain(say("读取进程无法启动。请设 GONGKAI_DEBUG=1 再运行，查看原因。"))
    except ImportError as fault:
        complain(say("缺少程序库（{detail}）。请按提示安装后再运行。", detail=fault))
    else:
        return
    raise typer.Exit(UNREAD)
