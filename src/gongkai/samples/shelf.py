"""Where the sample reports are kept: some as data for our own writers, some as the files themselves."""

import tomllib
from decimal import Decimal
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from gongkai.law import form
from gongkai.law.form import AMOUNT
from gongkai.readers import read_bytes
from gongkai.report import Reading, Report, Section
from gongkai.writers import render

_DATA = ".toml"


def names() -> tuple[str, ...]:
    """Return the samples' file names, such as `liuwan-2024.docx`, in order."""
    return tuple(sorted(_as_file(name) for name in _shelf()))


def lay_out(folder: Path) -> list[Path]:
    """Put every sample into `folder` as a file of its own format and return the files. Raises OSError, CannotWrite."""
    folder.mkdir(parents=True, exist_ok=True)
    laid = []
    for name, content in _shelf().items():
        path = folder / _as_file(name)
        path.write_bytes(_file(name, content))
        laid.append(path)
    return sorted(laid)


def reading(name: str) -> Reading:
    """Read one sample by its file's name. Raises KeyError."""
    return _readings()[name]


@cache
def _readings() -> dict[str, Reading]:
    """Read every sample. Those kept as data are taken as they are: reading their files would give the same, later."""
    return {
        _as_file(name): Reading(_report(content), file=_as_file(name))
        if name.endswith(_DATA)
        else read_bytes(content, name)
        for name, content in _shelf().items()
    }


@cache
def _shelf() -> dict[str, bytes]:
    folder = files("gongkai.samples").joinpath("reports")
    return {entry.name: entry.read_bytes() for entry in sorted(folder.iterdir(), key=lambda entry: entry.name)}


def _as_file(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    return f"{stem}.{_data(_shelf()[name])['format']}" if dot + ending == _DATA else name


def _file(name: str, content: bytes) -> bytes:
    return render(_report(content), _data(content)["format"]) if name.endswith(_DATA) else content


def _data(content: bytes) -> dict[str, Any]:
    return tomllib.loads(content.decode())


def _report(content: bytes) -> Report:
    """Build the report that data describes: statutory headings, cells not named zero."""
    data = _data(content)
    statutory = form("2021")
    kinds = {cell.path: cell.kind for cell in statutory.cells}
    parts = zip(statutory.parts, data["part"], strict=True)
    return Report.of(
        {
            path: Decimal(data["cells"].get(path, 0)) if kind == AMOUNT else data["cells"].get(path, 0)
            for path, kind in kinds.items()
        },
        organ=data["organ"],
        year=data["year"],
        title=f"{data['organ']}{data['year']}年{statutory.title}",
        preamble=data["preamble"],
        sections=[Section(part.number, part.heading, tuple(said.get("paragraphs", ()))) for part, said in parts],
    )
