"""A printed report reads back as it was; a torn one never gains a wrong number."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import strategies as own
from documents import STYLES, document, read_text, scattered, text
from gongkai.readers.grid import Document, Paragraph
from gongkai.readers.placing import place

UNFILLED = {"D101", "D102", "D103", "D104", "D106", "D107", "D111"}
seeds = st.integers(0, 2**32)
forms = st.sampled_from(own.FORMS)


def accounted(reading):
    """Every blank cell is named by a doubt, no such doubt names a cell with a value, and every doubt can be said."""
    assert all(doubt.text() and doubt.text("en") for doubt in reading.doubts)
    blank = {path for path, value in reading.report.cells() if value is None}
    return blank == {path for doubt in reading.doubts if doubt.code in UNFILLED for path in doubt.paths}


def wrong_numbers(reading, truth):
    """The cells that were read and have another value than the report had."""
    read = reading.report
    return [path for path, value in read.cells() if value is not None and value != dict(truth.cells()).get(path)]


@settings(max_examples=15)
@given(own.reports())
def test_a_clean_document_reads_back_equal(report):
    reading = place(document(report))
    assert reading.report == report
    assert accounted(reading)
    assert set(reading.origins) == set(report.form.paths)


@given(seeds, forms, st.sampled_from(STYLES))
def test_a_flattened_report_without_blanks_reads_back_whole(seed, form_id, style):
    report = scattered(seed, form_id)
    reading = read_text(text(report, style))
    assert reading.report.values == report.values


@given(seeds, forms, st.sampled_from(STYLES), st.sampled_from([0.05, 0.3, 0.8]))
def test_a_flattened_report_with_blanks_gains_no_wrong_number(seed, form_id, style, blank):
    report = scattered(seed, form_id, blank=blank)
    reading = read_text(text(report, style))
    assert wrong_numbers(reading, report) == []
    assert accounted(reading)


@given(seeds, forms, st.sampled_from(STYLES), st.sampled_from([0.0, 0.0, 0.3]))
def test_a_lost_line_costs_numbers_and_changes_none(seed, form_id, style, blank):
    report = scattered(seed, form_id, blank=blank)
    lines = text(report, style).split("\n")
    del lines[seed % len(lines)]
    reading = read_text("\n".join(lines))
    assert wrong_numbers(reading, report) == []
    assert accounted(reading)


@given(seeds, forms, st.sampled_from(["tabs", "pipes", "spaces"]), st.sampled_from([0.0, 0.0, 0.3]))
def test_a_lost_cell_costs_numbers_and_changes_none(seed, form_id, style, blank):
    report = scattered(seed, form_id, blank=blank)
    mark = {"tabs": "\t", "pipes": "|", "spaces": "   "}[style]
    lines = text(report, style).split("\n")
    rows = [number for number, line in enumerate(lines) if mark in line]
    number = rows[seed % len(rows)]
    cells = lines[number].split(mark)
    del cells[seed // len(rows) % len(cells)]
    lines[number] = mark.join(cells)
    reading = read_text("\n".join(lines))
    assert wrong_numbers(reading, report) == []
    assert accounted(reading)


@pytest.mark.parametrize("style", STYLES)
def test_a_table_flattened_into_paragraphs_of_a_richer_format(style):
    report = scattered(7)
    lines = [Paragraph(line) for line in text(report, style).split("\n") if line.strip()]
    if style != "cells":  # blank lines part its rows, and paragraphs are never blank
        assert place(Document(tuple(lines), "html")).report.values == report.values
    else:
        assert wrong_numbers(place(Document(tuple(lines), "html")), report) == []


def test_what_is_printed_holds_against_what_is_embedded():
    report = scattered(8)
    cells = {path: str(value) for path, value in report.cells()} | {"t3.new.total": 1, "t2.fees.amount": None}
    reading = place(document(report)._replace(embedded={"cells": cells}))
    assert reading.report.values == report.values
    assert {doubt.paths for doubt in reading.doubts if doubt.code == "D112"} == {("t3.new.total",), ("t2.fees.amount",)}


@pytest.mark.parametrize("cells", [[], None, 7, "t3", {}])
def test_embedded_data_without_cells_are_none(cells):
    report = scattered(8)
    reading = place(document(report)._replace(embedded={"title": report.title, "cells": cells}))
    assert reading.report.values == report.values
    assert {doubt.code for doubt in reading.doubts} <= ({"D112"} if cells == {} else set())


@pytest.mark.parametrize("stated", ["五件", "", True, [1], {"value": 1}, "sNaN", "NaN", "1" * 100_000, 1e400])
def test_embedded_data_that_are_no_number_differ_from_what_is_printed(stated):
    report = scattered(8)
    cells = {path: str(value) for path, value in report.cells()} | {"t3.new.total": stated}
    (doubt,) = place(document(report)._replace(embedded={"cells": cells})).doubts
    assert (doubt.code, doubt.paths) == ("D112", ("t3.new.total",))
    assert len(doubt.text()) < 100
