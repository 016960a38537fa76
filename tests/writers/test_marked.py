from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from docx.oxml.ns import qn
from lxml import etree

from gongkai.readers import read_bytes
from gongkai.report import Place, Remark, Report, Section, Span
from gongkai.report.place import TITLE
from gongkai.writers.docx import render
from gongkai.writers.marked import AUTHOR, render_marked

TEXT = "（一）主动公开。全年公开信息12条，办结申请3件。"
REPORT = Report.of(
    {"t3.new.natural": 5, "t3.new.total": 6},
    organ="甲镇",
    year=2023,
    preamble=["前言。"],
    sections=[Section(1, "总体情况", (TEXT,)), Section(3, "收到和处理政府信息公开申请情况", (), ("表后注。",))],
)


def remark(paths=(), spans=(), text="不符"):
    return Remark(Place(tuple(paths), tuple(spans)), "error", "R301 收办相等", text)


def marks(remarks, report=REPORT, lang="zh"):
    """Return the text each comment embraces, and each comment's own text."""
    content = render_marked(report, remarks, lang)
    body = docx.Document(BytesIO(content)).element.body
    open_now, embraced = set(), {}
    for element in body.iter(qn("w:commentRangeStart"), qn("w:commentRangeEnd"), qn("w:t")):
        if element.tag == qn("w:t"):
            for number in open_now:
                embraced[number] += element.text
        elif element.tag == qn("w:commentRangeStart"):
            open_now.add(element.get(qn("w:id")))
            embraced[element.get(qn("w:id"))] = ""
        else:
            open_now.remove(element.get(qn("w:id")))
    assert not open_now
    with ZipFile(BytesIO(content)) as archive:
        comments = etree.fromstring(archive.read("word/comments.xml"))
    bodies = {each.get(qn("w:id")): "".join(each.itertext()) for each in comments}
    assert {each.get(qn("w:author")) for each in comments} <= {AUTHOR}
    references = [each.get(qn("w:id")) for each in body.iter(qn("w:commentReference"))]
    assert sorted(references) == sorted(bodies) == sorted(embraced)
    return embraced, bodies


def test_a_remark_on_cells_embraces_the_first_and_names_the_others():
    embraced, bodies = marks([remark(["t3.new.total", "t3.new.natural"])])
    assert embraced == {"0": "6"}
    assert bodies == {"0": "R301 收办相等不符另见：一、本年新收政府信息公开申请数量 自然人"}


def test_its_fixed_words_can_be_english():
    _, bodies = marks([remark(["t3.new.total", "t3.new.natural"])], lang="en")
    assert "See also" in bodies["0"]


def test_a_remark_on_a_stretch_cuts_the_runs_there():
    start = TEXT.index("12条")
    embraced, _ = marks([remark(spans=[Span(1, 0, start, start + 3), Span(3, 0, 0, 2)])])
    assert embraced == {"0": "12条", "1": "表后"}


def test_stretches_may_overlap_and_cross_a_lead():
    embraced, _ = marks([remark(spans=[Span(1, 0, 3, 12)]), remark(spans=[Span(1, 0, 8, 15)])])
    assert embraced == {"0": TEXT[3:12], "1": TEXT[8:15]}


def test_cutting_loses_no_text_and_keeps_the_lead():
    content = render_marked(REPORT, [remark(spans=[Span(1, 0, 2, 5), Span(1, 0, 5, 20)])])
    line = next(each for each in docx.Document(BytesIO(content)).paragraphs if each.text == TEXT)
    assert "".join(run.text for run in line.runs if run.style.name == "Lead") == "（一）主动公开。"


@pytest.mark.parametrize(
    "place", [Place(), Place(("t9.none",)), Place((), (Span(6, 0, 0, 1),)), Place((), (Span(1, 0, 5, 999),))]
)
def test_a_remark_on_the_whole_or_on_nothing_there_stands_at_the_title(place):
    embraced, _ = marks([Remark(place, "note", "C101", "缺")])
    assert embraced == {"0": "甲镇2023年政府信息公开工作年度报告"}


def test_a_remark_on_the_title_itself_and_an_empty_stretch():
    embraced, _ = marks([remark(spans=[Span(TITLE, 0, 0, 2), Span(0, 0, 0, 0)])])
    assert embraced == {"0": "甲镇", "1": "前言。"}


def test_a_blank_cell_can_carry_several_remarks():
    embraced, bodies = marks([remark(["t4.suit_after.total"]), remark(["t4.suit_after.total"])])
    assert embraced == {"0": "", "1": ""}
    assert len(bodies) == 2


def test_comments_change_nothing_of_what_is_read():
    places = [remark(["t3.new.total"]), remark(spans=[Span(1, 0, 2, 9)]), remark()]
    marked = read_bytes(render_marked(REPORT, places), "marked.docx").report
    assert marked == read_bytes(render(REPORT), "plain.docx").report


def test_the_same_remarks_give_the_same_bytes():
    assert render_marked(REPORT, [remark()]) == render_marked(REPORT, [remark()])


def test_no_remarks_no_comments():
    assert marks([]) == ({}, {})


def test_odd_characters_in_a_remark_break_nothing():
    _, bodies = marks([remark(text="</w:t>&\x00\ud800")])
    assert bodies["0"].endswith("</w:t>&\ufffd\ufffd")
