"""One way to write a report in any format: by the file's ending, whole or not at all."""

from importlib import import_module
from os import PathLike, fspath
from pathlib import Path
from secrets import token_hex

from gongkai.report import Reading, Report
from gongkai.words import CHINESE
from gongkai.writers.errors import CannotWrite

FORMATS = ("docx", "html", "pdf", "xlsx", "json", "csv")
"""What can be written; each is the ending of its files and the name of the module that writes it."""


def render(
    report: Report,
    format: str,  # noqa: A002 -- the word people expect
    *,
    reading: Reading | None = None,
    lang: str = CHINESE,
) -> bytes:
    """Return a report as the bytes of a file in one of `FORMATS`. Raises CannotWrite.

    json also tells what `reading` holds besides the report (doubts, origins, file), in the words of `lang`.
    """
    if format not in FORMATS:
        raise CannotWrite("不会写“{format}”格式；会写的有：{known}", format=format, known="、".join(FORMATS))
    module = import_module(f"gongkai.writers.{format}")
    content: bytes = module.render(report, reading, lang) if format == "json" else module.render(report)
    return content


def write(
    report: Report,
    path: str | PathLike[str],
    *,
    format: str | None = None,  # noqa: A002 -- the word people expect
    reading: Reading | None = None,
    lang: str = CHINESE,
) -> None:
    """Write a report to a file in `format`, or in the format its ending names. Raises CannotWrite.

    The file appears whole or not at all; a file of that name is replaced.
    """
    target = Path(fspath(path))
    ending = format or target.suffix.removeprefix(".").lower()
    if not ending:
        raise CannotWrite(
            "“{path}”没有扩展名，不知道写成什么格式；会写的有：{known}", path=target, known="、".join(FORMATS)
        )
    _replace(target, render(report, ending, reading=reading, lang=lang))


def _replace(target: Path, content: bytes) -> None:
    draft = target.with_name(f".{target.name[:60]}.{token_hex(4)}")
    try:
        draft.write_bytes(content)
        draft.replace(target)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise CannotWrite(
            "写不了“{path}”：{reason}；请检查文件夹是否存在、能否写入", path=target, reason=error.strerror
        ) from error
