"""Reading and checking a report, against what others take for merely walking through its tables."""

import argparse
from functools import partial
from io import BytesIO
from pathlib import Path

import docx
import pdfplumber
from bs4 import BeautifulSoup
from published import published
from stopwatch import race, table

import gongkai
from gongkai.samples import reading

SEEDS = Path(__file__).parents[2] / "shared" / "reports"
OURS = "gongkai: read and check"


def read_and_check(data, name):
    """Do the whole of our work."""
    return gongkai.check(gongkai.read_bytes(data, name))


def walk_docx(data):
    """Take every cell's text with python-docx."""
    document = docx.Document(BytesIO(data))
    return [[cell.text for cell in row.cells] for each in document.tables for row in each.rows]


def walk_html(data, parser):
    """Take every cell's text with BeautifulSoup."""
    page = BeautifulSoup(data, parser)
    return [[cell.get_text() for cell in row.find_all(["td", "th"])] for row in page.find_all("tr")]


def walk_pdf(data):
    """Take every table with pdfplumber."""
    with pdfplumber.open(BytesIO(data)) as document:
        return [each for page in document.pages for each in page.extract_tables()]


def others(ending, data):
    """Return the other ways to get at the tables of a file of this kind."""
    ways = {
        "docx": {"python-docx: walk the tables": partial(walk_docx, data)},
        "pdf": {"pdfplumber: extract the tables": partial(walk_pdf, data)},
    }
    soups = {
        f"BeautifulSoup ({parser}): walk the tables": partial(walk_html, data, parser)
        for parser in ("lxml", "html.parser")
    }
    return ways.get(ending, soups)


def main():
    """Race through a sample in each format, and through published files where they are at hand."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=20)
    rounds = options.parse_args().rounds
    report = reading("liuwan-2024.docx").report
    races = [(f"sample.{ending}", gongkai.render(report, ending)) for ending in ("docx", "html", "pdf")]
    races.insert(2, ("published.html", published(report)))
    seeds = [path for name in ("hangzhou_2025.html", "hongze_2024.pdf") if (path := SEEDS / name).is_file()]
    races += [(path.name, path.read_bytes()) for path in seeds]
    print("## Speed: read and check a report")
    for name, data in races:
        ending = name.rpartition(".")[2]
        ways = {OURS: partial(read_and_check, data, name), **others(ending, data)}
        ways["of which reading"] = partial(gongkai.read_bytes, data, name)
        table(f"{name} ({len(data) // 1024} KiB)", race(ways, rounds if ending != "pdf" else max(rounds // 4, 3)), OURS)


if __name__ == "__main__":
    main()
