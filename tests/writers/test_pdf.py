import json
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import given, settings

from gongkai.readers import read_bytes
from gongkai.report import Report, Section
from gongkai.writers.pdf import render, source
from strategies import reports

FONTS = {"title": ["甲"], "body": ["乙"]}


def text_of(content):
    document = pypdfium2.PdfDocument(content)
    try:
        return "".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


@settings(max_examples=5)
@given(reports(text=True))
def test_every_figure_is_read_back(report):
    assert read_bytes(render(report), "report.pdf").report.values == report.values


def test_what_is_set_is_as_it_was(golden_report, golden_file):
    setting = json.dumps(source(golden_report, FONTS), ensure_ascii=False, indent=1)
    golden_file(f"{golden_report.form_id}.pdf.json", setting + "\n")


def test_the_same_report_gives_the_same_bytes():
    report = Report.of({"t3.new.total": 7})
    assert render(report) == render(replace(report))


def test_the_file_is_tagged_and_says_so(report):
    content = render(report)
    document = pypdfium2.PdfDocument(content)
    assert document.get_metadata_value("Title") == report.title
    document.close()
    assert b"/MarkInfo" in content
    assert b"pdfuaid" in content


def test_text_and_figures_can_be_selected(report):
    text = text_of(render(report))
    assert "总体情况" in text
    assert "59237.2449" in text


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("#panic() $x$ *b* _i_ `c` \\ @ref <label> //", "#panic() $x$ *b* _i_ `c`"),
        ("甲\x00乙\ud800", "甲\ufffd乙\ufffd"),
        ("甲" * 20_000, "甲" * 20),
        ("一\n二", "一"),
    ],
)
def test_no_text_is_markup(text, printed):
    content = render(Report.of({}, organ=text, title=text, preamble=[text], sections=[Section(1, text, (text,))]))
    assert text_of(content).count(printed) >= 4
