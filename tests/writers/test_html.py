import json
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from gongkai.readers import read_bytes
from gongkai.report import Report, Section
from gongkai.report.plain import from_plain
from gongkai.writers.html import EMBEDDED, render
from gongkai.writers.tables import tables
from strategies import reports


def page(report):
    return html.fromstring(render(report).decode())


@given(reports(text=True))
def test_what_is_written_is_read_back(report):
    assert read_bytes(render(report), "report.html").report == report


def test_the_page_is_as_it_was(golden_report, golden_file):
    golden_file(f"{golden_report.form_id}.html", render(golden_report))


def test_the_same_report_gives_the_same_bytes(report):
    assert render(report) == render(replace(report))


def test_every_figure_names_the_heads_it_stands_under(report):
    written = page(report)
    ids = [each.get("id") for each in written.iter("th")]
    assert len(ids) == len(set(ids))
    for table in tables(report.form_id).values():
        for cell in table.cells():
            if cell.path:
                (figure,) = written.xpath(f'//td[@data-path="{cell.path}"]')
                heads = [written.get_element_by_id(name) for name in figure.get("headers").split()]
                assert [head.text for head in heads] == [head.text for head in table.heads(cell)]
                assert {head.tag for head in heads} == {"th"}


def test_every_head_has_a_scope_and_every_table_a_caption(report):
    written = page(report)
    assert {each.get("scope") for each in written.iter("th")} == {"row", "rowgroup", "col", "colgroup"}
    assert [each.text for each in written.iter("caption")] == [
        f"{table.name}　{table.caption}" for table in tables(report.form_id).values()
    ]


def test_rows_are_full(report):
    for table, grid in zip(page(report).iter("table"), tables(report.form_id).values(), strict=True):
        area = sum(int(each.get("colspan", 1)) * int(each.get("rowspan", 1)) for each in table.xpath(".//td|.//th"))
        assert area == len(grid.rows) * len(grid.widths)


def test_headings_make_an_outline(report):
    written = page(report)
    assert [each.text_content() for each in written.iter("h1")] == [report.title]
    headings = [(each.tag, each.text_content()) for each in written.iter("h2", "h3")]
    assert headings[:3] == [
        ("h2", "一、总体情况"),
        ("h3", "（二）依申请公开情况"),
        ("h2", f"二、{report.sections[1].heading}"),
    ]
    for section in written.iter("section"):
        assert written.get_element_by_id(section.get("aria-labelledby")).tag == "h2"


def test_a_reader_without_a_mouse_can_skip_and_scroll(report):
    written = page(report)
    (skip,) = written.xpath('//a[@class="skip"]')
    assert written.get_element_by_id(skip.get("href")[1:]).tag == "main"
    assert [each.get("tabindex") for each in written.xpath('//div[@role="region"]')] == ["0"] * 3
    assert written.get("lang") == "zh-CN"


def test_the_page_loads_nothing_and_runs_nothing(report):
    written = page(report)
    assert written.xpath("//script[not(@type='application/json' or @type='application/ld+json')]|//link|//img") == []
    assert written.xpath("//@src|//@onclick") == []
    assert not re.search(r"url\(|@import", render(report).decode())


def test_the_data_are_embedded(report):
    (data,) = page(report).xpath(f'//script[@id="{EMBEDDED}"]/text()')
    assert from_plain(json.loads(data)) == report


def test_search_engines_are_told_what_it_is(report):
    (data,) = page(report).xpath('//script[@type="application/ld+json"]/text()')
    linked = json.loads(data)
    assert linked["@type"] == ["Report", "Dataset"]
    assert (linked["name"], linked["creator"]["name"]) == (report.title, report.organ)
    assert linked["temporalCoverage"] == "2024-01-01/2024-12-31"
    assert linked["isBasedOn"]["legislationIdentifier"]


def test_what_is_not_known_is_not_told():
    (data,) = page(Report.of({})).xpath('//script[@type="application/ld+json"]/text()')
    assert {"creator", "temporalCoverage"} & json.loads(data).keys() == set()


@pytest.mark.parametrize(
    "text", ["</script><script>alert(1)</script>", "<!--<script>", "]]>&amp;\"'", "\u2028\x00\ud800", "甲\n乙"]
)
def test_no_text_breaks_out(text):
    written = page(Report.of({}, organ=text, title=text, preamble=[text], sections=[Section(1, text, (text,))]))
    assert len(written.xpath("//script")) == 2
    assert len(written.xpath("//p")) == 2
    (data,) = written.xpath(f'//script[@id="{EMBEDDED}"]/text()')
    assert json.loads(data)["title"] == text


def test_a_blank_is_an_empty_cell_and_zero_is_zero():
    written = page(Report.of({"t3.new.total": 0}))
    assert written.xpath('//td[@data-path="t3.new.total"]/text()') == ["0"]
    assert written.xpath('//td[@data-path="t3.new.other"]/node()') == []


@given(st.text(max_size=60))
def test_any_text_makes_a_page_that_holds_it(text):
    report = Report.of({}, title=text, preamble=[text], sections=[Section(1, text, (text,))])
    (data,) = page(report).xpath(f'//script[@id="{EMBEDDED}"]/text()')
    assert from_plain(json.loads(data)) == report
