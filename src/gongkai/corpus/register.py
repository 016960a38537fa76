"""A register: a csv of files with what is known of them from outside, and of organs of which there is no file."""

import csv
import io
from codecs import getincrementaldecoder
from collections.abc import Iterator
from typing import NamedTuple

from gongkai.corpus.place import open_file

_BLOCK = 1 << 20

_HEADS = {
    "path": ("path", "place", "file", "文件", "路径"),
    "organ": ("organ", "机关", "机关名称", "单位"),
    "level": ("level", "级别", "层级"),
    "region": ("region", "地区", "区域"),
    "year": ("year", "年度", "年份"),
    "url": ("url", "网址"),
}
"""What the columns may be called."""


class WrongRegister(ValueError):
    """A register that cannot be understood; says which file."""


class Known(NamedTuple):
    """What a register knows of a file; `address` is '' where it only says that the organ must have reported."""

    address: str
    organ: str | None
    level: str | None
    region: str | None
    year: int | None
    url: str


def is_register(name: str) -> bool:
    """Tell whether a source is a register."""
    return name.lower().endswith(".csv")


def read_register(address: str) -> Iterator[Known]:
    """Yield what a register says, row by row; its paths count from its own folder. Raises WrongRegister, OSError."""
    encoding = _encoding(address)
    with open_file(address) as stream, io.TextIOWrapper(stream, encoding, newline="") as lines:
        rows = csv.DictReader(lines)
        heads = {
            key: next((name for name in names if name in (rows.fieldnames or ())), "") for key, names in _HEADS.items()
        }
        if not heads["path"] and not heads["organ"]:
            raise WrongRegister(address)
        folder = address.rpartition("/")[0]
        for row in rows:
            yield _known({key: (row.get(head) or "").strip() for key, head in heads.items()}, folder)


def _known(told: dict[str, str], folder: str) -> Known:
    year = told["year"].rstrip("年")
    return Known(
        _resolved(told["path"], folder),
        told["organ"] or None,
        told["level"] or None,
        told["region"].strip("/") or None,
        int(year) if year.isdecimal() else None,
        told["url"],
    )


def _encoding(address: str) -> str:
    """Return what a register is written in, tried block by block: a register may name a million files."""
    for encoding in ("utf-8-sig", "gb18030"):
        decoder = getincrementaldecoder(encoding)()
        with open_file(address) as stream:
            try:
                while block := stream.read(_BLOCK):
                    decoder.decode(block)
                decoder.decode(b"", final=True)
            except UnicodeDecodeError:
                continue
        return encoding
    raise WrongRegister(address)


def _resolved(path: str, folder: str) -> str:
    if not path or "://" in path or path.startswith("/") or not folder:
        return path
    return f"{folder}/{path}"
