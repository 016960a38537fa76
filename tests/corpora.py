"""Corpora for tests: a few small reports in a folder, built into a data set in this process."""

from hashlib import sha256
from io import BytesIO

import polars as pl

from documents import text
from gongkai.corpus.build import build
from gongkai.corpus.child import read
from gongkai.corpus.part import write_part
from gongkai.corpus.tables import tables
from gongkai.report import Report
from strategies import sound_report

TOWNS = ("柳湾镇", "石桥乡", "云溪镇", "望岗乡")


def cells(new=3):
    """Cells of a sound report with so many new requests, all granted to natural persons."""
    from gongkai.law import form

    counts = dict.fromkeys(form("2021").paths, 0)
    for row in ("new", "granted", "concluded"):
        counts |= {f"t3.{row}.natural": new, f"t3.{row}.total": new}
    return counts


def report(town="柳湾镇", year=2024, new=3, **changes):
    """A sound report of a town, but for `changes` of cells given by path with `__` for the points."""
    sound = sound_report(f"青禾县{town}人民政府", year, cells(new))
    return sound.with_cells({path.replace("__", "."): value for path, value in changes.items()})


def printed(each: Report):
    """The bytes of a report as plain text."""
    return text(each).encode()


def lay_out(folder, *reports):
    """Write reports as text files named by organ and year."""
    folder.mkdir(parents=True, exist_ok=True)
    for each in reports:
        (folder / f"{each.organ}{each.year}.txt").write_bytes(printed(each))
    return folder


def inline(orders):
    """The engine of tests: the same reading, in this process."""
    for order in orders:
        yield write_part(order.folder, order.name, [read(task, order.bounds) for task in order.tasks], order.bounds)


def built(folder, *sources, engine=inline):
    """Build a data set and return its folder."""
    build([str(source) for source in sources], folder, engine)
    return folder


def digests(folder):
    """What stands in every table, sorted, as one hash each: the same for the same data however it was divided."""
    found = {}
    for table in tables().values():
        paths = sorted((folder / table.name).rglob("*.parquet"))
        if not paths:
            continue
        frame = pl.concat([pl.read_parquet(path, hive_partitioning=True) for path in paths], how="vertical_relaxed")
        stream = BytesIO()
        frame.sort(table.key).rechunk().write_parquet(stream)
        found[table.name] = sha256(stream.getvalue()).hexdigest()
    return found


def frame(folder, table):
    """A whole table of a data set."""
    return pl.read_parquet(f"{folder}/{table}/**/*.parquet", hive_partitioning=True)


def crawled(url, status="200 OK", media="text/html", data=b"<p>a</p>"):
    """An answer as it stands in a WARC file."""
    answer = f"HTTP/1.1 {status}\r\nContent-Type: {media}\r\n\r\n".encode() + data
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Type: application/http\r\n"
    return f"{head}Content-Length: {len(answer)}\r\n\r\n".encode() + answer + b"\r\n\r\n"
