"""The whole way: paper as real programs print it, read back block by block and cell by cell."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gongkai.readers import DEFAULT_LIMITS, read_bytes
from gongkai.readers.grid import Grid
from gongkai.readers.pdf import read
from gongkai.writers.pdf import render
from readers.pdf.printed import INDENTED, blocks_of, by_chromium, by_libreoffice, by_typst, sample, without_pages
from strategies import reports

FORMS = st.sampled_from(["2021", "2019", "2019+2021", "2021+2019"])
STYLES = {
    "indented": INDENTED,
    "small, spaced": "p { margin: 12px 0 } body { font: 13px/1.2 'Noto Sans CJK SC' } table { font-size: 8px }",
    "justified, labels upright": INDENTED + "p { text-align: justify } td[rowspan='18'] { writing-mode: vertical-rl }",
    "open sides": INDENTED + "td:first-child, table { border-left: none } td:last-child, table { border-right: none }",
    "bold by a second print, double rules": INDENTED + "td, p { text-shadow: .4px 0 #000 } td { border: 3px double }",
    "dashed rules, shaded rows": INDENTED + "td { border: 1px dashed } tr:nth-child(2n) td { background: #cde }",
}


def misread(paper, expected):
    """Return the cells read with another number than printed, and how many numbers were not read."""
    found = read_bytes(paper, "report.pdf").report
    cells = dict(found.cells())
    wrong = {path: cells.get(path) for path, value in expected.items() if cells.get(path) not in {value, None}}
    missed = [path for path, value in expected.items() if value is not None and cells.get(path) is None]
    return wrong, missed


def agrees(paper, printed):
    assert without_pages(read(paper, DEFAULT_LIMITS).blocks) == blocks_of(printed.pieces)
    assert misread(paper, printed.cells) == ({}, [])


@settings(max_examples=12)
@given(st.integers(0, 10**6), FORMS, st.booleans(), st.sampled_from(["", ", flipped: true"]))
def test_typst_prints_and_we_read(seed, form_id, heads, page):
    printed = sample(seed, form_id)
    paper = by_typst(sample(seed, form_id, heads=heads).pieces, page)
    wrong, missed = misread(paper, printed.cells)
    assert wrong == {}
    assert missed == []
    if heads:
        assert without_pages(read(paper, DEFAULT_LIMITS).blocks) == blocks_of(printed.pieces)


@pytest.mark.parametrize("style", STYLES)
def test_chromium_prints_and_we_read(style, tmp_path, program):
    printed = sample(len(style))
    agrees(by_chromium(printed.pieces, tmp_path, program, STYLES[style]), printed)


@pytest.mark.slow
@pytest.mark.parametrize(("seed", "heads"), [(1, True), (2, False)])
def test_libreoffice_prints_and_we_read(seed, heads, tmp_path, program):
    printed = sample(seed, heads=heads)
    agrees(by_libreoffice(printed.pieces, tmp_path, program), printed)


@settings(max_examples=25)
@given(reports())
def test_what_we_print_we_read_exactly(report):
    assert read_bytes(render(report), "report.pdf").report == report


def tables(seeds, name):
    blocks = read((seeds / name).read_bytes(), DEFAULT_LIMITS).blocks
    return [[[cell for cell in row if cell] for row in block.rows] for block in blocks if isinstance(block, Grid)]


def test_a_real_report_of_2023(seeds):
    two, three, four = tables(seeds, "hongze_2023.pdf")
    assert [row[1:] for row in two if row[-1][-1].isdigit()] == [
        ["0", "0", "0"],
        ["0", "5", "5"],
        ["550"],
        ["4119"],
        ["195"],
        ["7730.28"],
    ]
    naturals = [21, 0, 0, 4, 1, 0, 0, 0, 0, 1, 1, 0, 10, 3, 0, 1, 0, 0, 0, 0, 0, 21, 0]
    assert [row[-7:] for row in three[3:]] == [[str(count), *"00000", str(count)] for count in naturals]
    assert four[-1] == ["10", "1", *"00000000", "5", *"0000"]


def test_a_real_report_of_2024(seeds):
    two, three, four = tables(seeds, "hongze_2024.pdf")
    assert [row[1:] for row in two if row[-1][-1].isdigit()] == [
        ["0", "0", "0"],
        ["3", "0", "8"],
        ["9487"],
        ["2776"],
        ["84"],
        ["7545"],
    ]
    naturals = [95, 0, 50, 9, 0, 0, 1, 0, 0, 1, 1, 0, 31, 1, 0, 1, 0, 0, 0, 0, 0, 95, 0]
    assert [row[-7:] for row in three[3:]] == [[str(count), *"00000", str(count)] for count in naturals]
    assert four[-1] == ["1", "1", "0", "0", "2", "1", *"000", "1", "2", "0", "1", "0", "3"]


@pytest.mark.parametrize("year", [2023, 2024])
def test_real_reports_keep_their_paragraphs(seeds, year):
    found = read_bytes((seeds / f"hongze_{year}.pdf").read_bytes(), "report.pdf").report
    assert found.year == year
    assert found.form_id == "2021+2019"
    assert [len(part.paragraphs) for part in found.sections] == [{2023: 7, 2024: 6}[year], 0, 0, 0, year - 2022, 1]
    assert all(line.endswith("。") for part in found.sections for line in part.lines)


def test_the_package_loads_pdfium_only_to_read():
    code = "import sys, gongkai.readers.pdf.blocks; sys.exit('pypdfium2' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
