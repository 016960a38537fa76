"""A register: a csv of files with what is known of them from outside, and of organs of which there is no file."""

import csv
import io
import posixpath
from codecs import getincrementaldecoder
from collections.abc import Iterator
from typing import NamedTuple

from gongkai.corpus.place import MEMBER, Place, open_file

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
    """A register that cannot be understood; says which file, and the line where it is one line's fault."""


class Known(NamedTuple):
    """What a register knows of a file; `address` is '' where it only says that the organ must have reported.

    `register` is the address of the register itself.
    """

    address: str
    organ: str | None
    level: str | None
    region: str | None
    year: int | None
    url: str
    register: str | None


NOBODY = Known("", None, None, None, None, "", None)
"""What is known of a file no register names."""


def is_register(name: str) -> bool:
    """Tell whether a source is a register."""
    return name.lower().endswith(".csv")


def read_register(address: str) -> Iterator[Known]:
    """Yield what a register says, row by row; its paths count from its own folder. Raises WrongRegister, OSError."""
    encoding = _encoding(address)
    with open_file(address) as stream, io.TextIOWrapper(stream, encoding, newline="") as lines:
        rows = csv.DictReader(lines)
        folder = address.rpartition("/")[0]
        try:
            heads = _heads(rows, address)
            for row in rows:
                told = {key: (row.get(head) or "").strip() if head else "" for key, head in heads.items()}
                if told["path"] or told["organ"]:
                    yield _known(told, folder, address)
        except csv.Error as fault:
            line = rows.line_num + 1  # that which could not be read is not counted
            raise WrongRegister(f"{address}:{line}") from fault


def _heads(rows: "csv.DictReader[str]", address: str) -> dict[str, str]:
    """Return what each column is called, '' where there is none. Raises WrongRegister."""
    there = [name.strip() for name in rows.fieldnames or ()]
    rows.fieldnames = there
    heads = {key: next((name for name in names if name in there), "") for key, names in _HEADS.items()}
    if not heads["path"] and not heads["organ"]:
        raise WrongRegister(address)
    return heads


def _known(told: dict[str, str], folder: str, register: str) -> Known:
    year = told["year"].rstrip("年")
    return Known(
        _resolved(told["path"], folder),
        told["organ"] or None,
        told["level"] or None,
        told["region"].strip("/") or None,
        int(year) if year.isdecimal() else None,
        told["url"],
        register,
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
    """Return where a file is as a walk would tell it: without detours, where it is no address of another system."""
    if not path or "://" in path:
        return path
    if "://" in folder:
        return path if path.startswith("/") else f"{folder}/{path}"
    file, member = Place.of(path)
    file = posixpath.normpath(posixpath.join(folder, file))
    return f"{file}{MEMBER}{member}" if member else file
