"""A report beside its source: the form filled from the data set, what was found, and the document itself."""

from hashlib import sha256
from typing import Any, NamedTuple

import polars as pl

from gongkai.corpus.order import content
from gongkai.corpus.part import Task
from gongkai.corpus.study.dataset import Dataset
from gongkai.law import form
from gongkai.report import Report, Section
from gongkai.writers import render

_SHOWN = {"html": "text/html", "pdf": "application/pdf", "text": "text/plain"}

_NAMED = {".html": "html", ".htm": "html", ".pdf": "pdf", ".txt": "text", ".md": "text"}


class Content(NamedTuple):
    """A source: its bytes, its media type with the encoding where that is certain, whether a browser may show it."""

    data: bytes
    media: str
    shown: bool


class Beside:
    """The reports of one data set, one at a time."""

    def __init__(self, data: Dataset) -> None:
        self._data = data

    def told(self, identity: str) -> dict[str, Any] | None:
        """Return everything known of a report, None where there is no such report."""
        rows = self._of("reports", identity)
        if not rows:
            return None
        files = self._data.scan("files").filter(pl.col("id") == identity).collect().rows(named=True)
        findings = sorted(self._of("findings", identity), key=lambda row: int(row["number"]))
        doubts = sorted(self._of("doubts", identity), key=lambda row: int(row["number"]))
        viewable = _kind(rows[0], files) in _SHOWN
        return {"report": rows[0], "files": files, "findings": findings, "doubts": doubts, "viewable": viewable}

    def form(self, identity: str) -> bytes | None:
        """Return the report on the statutory form, as a page, None where it was not read."""
        wide = self._of("wide", identity)
        return render(self._report(wide[0], identity), "html") if wide else None

    def source(self, identity: str) -> Content | None:
        """Return the document the report was read from, None where it can no longer be fetched."""
        files = self._data.scan("files").filter(pl.col("id") == identity).collect().rows(named=True)
        reports = self._of("reports", identity)
        if not files or not reports:
            return None
        data = next(filter(None, (_unchanged(identity, file) for file in files)), None)
        if data is None:
            return None
        kind = _kind(reports[0], files)
        media = _SHOWN.get(kind, "application/octet-stream")
        told = _as_utf8(data) if kind == "text" else data
        return Content(told, f"{media}; charset=utf-8" if _says_utf8(told, media) else media, kind in _SHOWN)

    def _of(self, table: str, identity: str) -> list[dict[str, Any]]:
        return self._data.scan(table).filter(pl.col("id") == identity).collect().rows(named=True)

    def _report(self, wide: dict[str, Any], identity: str) -> Report:
        """Return the report as the data set holds it."""
        statutory = form(wide["form"])
        told = self._of("reports", identity)[0]
        lines: dict[int, list[str]] = {}
        for row in sorted(self._of("texts", identity), key=lambda row: (row["section"], row["paragraph"])):
            lines.setdefault(row["section"], []).append(row["text"])
        return Report.of(
            {path: wide[path] for path in statutory.paths},
            organ=wide["organ"],
            year=told["year"],
            form_id=wide["form"],
            title=told["title"],
            preamble=lines.get(0, ()),
            sections=[
                Section(part.number, part.heading, tuple(lines.get(part.number, ()))) for part in statutory.parts
            ],
        )


def _kind(report: dict[str, Any], files: list[dict[str, Any]]) -> str:
    """Return what kind of document it is: as it was read, or, where it was not, as its name says."""
    return report["format"] or _NAMED.get(files[0]["suffix"] if files else "", "")


def _unchanged(identity: str, file: dict[str, Any]) -> bytes | None:
    """Return what lies at a place, None where that is no longer what was read."""
    try:
        data = content(Task(identity, file["place"], file["suffix"], file["size"]))
    except Exception:  # noqa: BLE001 -- a disk taken away, a bucket closed: there is nothing to show, that is all
        return None
    return data if sha256(data).hexdigest() == identity else None


def _says_utf8(data: bytes, media: str) -> bool:
    """Tell whether a text is in UTF-8: a page in another encoding says so itself, and what we say goes before that."""
    if not media.startswith("text/"):
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _as_utf8(data: bytes) -> bytes:
    for encoding in ("utf-8-sig", "gb18030"):
        try:
            return data.decode(encoding).encode()
        except UnicodeDecodeError:
            continue
    return data
