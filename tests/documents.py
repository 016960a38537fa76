"""A report printed as a Document or as text, as reports are really found: clean grids, tab rows, a cell per line.

The printers know the form only as data, and nothing of the readers or writers they help to test.
"""

from random import Random

from gongkai.law import form
from gongkai.law.form import AMOUNT
from gongkai.readers import text as text_reader
from gongkai.readers.grid import Document, Grid, Paragraph
from gongkai.readers.limits import DEFAULT_LIMITS
from gongkai.readers.placing import place
from gongkai.report import Report, Section
from gongkai.words import count

TITLE = "青禾县石桥镇人民政府2023年政府信息公开工作年度报告"
NUMERALS = "一二三四五六"
STYLES = ("tabs", "cells", "pipes", "spaces", "singles")


def document(report, *, kind="docx"):
    """Print `report` as a format with merged cells would give it."""
    return Document(tuple(blocks(report)), kind)


def blocks(report):
    """Yield title, preamble, and for each part its heading, paragraphs, table and what stands behind it."""
    yield Paragraph(report.title)
    yield from map(Paragraph, report.preamble)
    grids = {"t2": grid_two, "t3": grid_three, "t4": grid_four}
    for statutory in report.form.parts:
        part = report.section(statutory.number) or Section(statutory.number, statutory.heading)
        yield Paragraph(f"{NUMERALS[part.number - 1]}、{part.heading}")
        yield from map(Paragraph, part.paragraphs)
        if statutory.table:
            yield Grid(tuple(map(tuple, grids[statutory.table](report))))
        yield from map(Paragraph, part.after)


def scattered(seed, form_id="2021", *, blank=0.0):
    """Return a report of random cells, the same for the same `seed`; `blank` is the share of blank cells.

    Far quicker than drawing every cell, and its numbers are nearly all different: a number in a wrong cell shows. Rows
    add up where no cell of theirs is blank.
    """
    dice = Random(seed)  # noqa: S311 -- no secret, only numbers
    cells = {path: None if dice.random() < blank else dice.randrange(100, 99_999) for path in form(form_id).paths}
    for each in form(form_id).sums:
        if each.axis == "row" and None not in (parts := [cells[part] for part in each.parts]):
            cells[each.total] = sum(parts)
    return Report.of(cells, organ="青禾县石桥镇人民政府", year=2023, form_id=form_id, title=TITLE)


def grid_two(report):
    """Yield the rows of table two as one grid of four columns, shorter heads merged over the rest."""
    for block in report.form.t2:
        yield [block.label, None, None, None]
        yield _spread(block.lead, [column.label for column in block.columns])
        for row in block.rows:
            cells = [_printed(report, f"t2.{row.key}.{column.key}", column) for column in block.columns]
            yield _spread(row.label, cells)


def grid_three(report):
    """Yield the rows of table three: three columns of names, seven of numbers, names merged as in the notice."""
    statutory = report.form
    words, columns = statutory.t3_words, [column.label for column in statutory.t3_columns]
    yield [words["corner"], None, None, words["applicants"], *[None] * 6]
    yield [None, None, None, columns[0], words["legal_persons"], *[None] * 4, columns[-1]]
    yield [None, None, None, None, *columns[1:-1], None]
    seen = set()
    for row in statutory.t3_rows:
        cells = [_printed(report, f"t3.{row.key}.{column.key}", column) for column in statutory.t3_columns]
        if not row.inside_results:
            yield [row.label, None, None, *cells]
            continue
        results = None if seen else words["results"]
        if row.group:
            group = None if row.group in seen else statutory.t3_groups[row.group]
            yield [results, group, row.label, *cells]
        else:
            yield [results, row.label, None, *cells]
        seen |= {"results", row.group}


def grid_four(report):
    """Yield the four rows of table four."""
    blocks_, words = report.form.t4, report.form.t4_words
    leaves = [column.label for column in blocks_[0].columns]
    yield [blocks_[0].label, *[None] * 4, words["suits"], *[None] * 9]
    yield [*leaves, blocks_[1].label, *[None] * 4, blocks_[2].label, *[None] * 4]
    yield [*[None] * 5, *leaves, *leaves]
    yield [_printed(report, f"t4.{block.key}.{column.key}", column) for block in blocks_ for column in block.columns]


def text(report, style="tabs"):
    """Print `report` as plain text, its tables flattened in `style`."""
    lines = []
    for block in blocks(report):
        lines += [block.text, ""] if isinstance(block, Paragraph) else [*flat(block.rows, style), "", ""]
    return "\n".join(lines)


def flat(rows, style):
    """Return the lines of a grid flattened in `style`."""
    return [line for row in rows for line in _FLAT[style](row)]


def _tabs(row):
    """One line for a row; a merged cell leaves an empty one."""
    return ["\t".join(cell or "" for cell in row)]


def _cells(row):
    """One line for a cell behind a tab; cells merged sideways leave none, those merged from above an empty one."""
    kept = [cell or "" for place, cell in enumerate(row) if cell is not None or not any(row[:place])]
    return [*("\t" + cell for cell in kept), ""]


def _pipes(row):
    return ["| " + " | ".join(cell or "" for cell in row) + " |"]


def _spaces(row):
    return ["   ".join(cell for cell in row if cell)]


def _singles(row):
    return [cell for cell in row if cell]


_FLAT = {"tabs": _tabs, "cells": _cells, "pipes": _pipes, "spaces": _spaces, "singles": _singles}


def _printed(report, path, column):
    value = report[path]
    return count(value) + (column.unit if value is not None and column.kind == AMOUNT and column.unit == "元" else "")


def _spread(first, rest, width=4):
    return [first, *rest, *[None] * (width - 1 - len(rest))]


def read_grids(*grids, ragged=False, before=()):
    """Read grids given as lists of rows, under a title and the paragraphs `before`."""
    head = [Paragraph(TITLE), *map(Paragraph, before)]
    return place(Document((*head, *(Grid(tuple(map(tuple, rows)), ragged=ragged) for rows in grids)), "docx"))


def read_text(words):
    """Read plain text."""
    return place(text_reader.read(words.encode(), DEFAULT_LIMITS))


def doubts_of(reading, code):
    """Return the values of every doubt of a kind."""
    return [dict(doubt.values) for doubt in reading.doubts if doubt.code == code]


def replaced(rows, old, new):
    """Return rows with the text of a cell replaced, wherever it stands."""
    return [[new if cell == old else cell for cell in row] for row in rows]
