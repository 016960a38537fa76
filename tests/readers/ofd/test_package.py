import contextlib
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

import gongkai
from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.readers.ofd import read
from gongkai.readers.pdf.file import _sheets
from gongkai.samples import reading

TABLE = (
    ("第二十条第（一）项", None, None, None),
    ("信息内容", "本年制发", "本年废止", "现行有效"),
    ("规章", "0", "12", "345"),
)


def refusal(data, limits=DEFAULT_LIMITS):
    with pytest.raises(CannotRead) as refused:
        read(data, limits)
    assert refused.value.text()
    return refused.value.code


def test_text_and_tables_are_read_in_their_order(maker):
    maker.page(
        maker.text("清溪镇2024年政府信息公开工作年度报告", 30, 20, size=6),
        maker.text("一、总体情况", 28, 40),
        maker.grid(TABLE, 28, 60),
        maker.text("三、收到和处理情况", 28, 120),
    )
    document = read(maker.file(), DEFAULT_LIMITS)
    assert document.format == "ofd"
    assert document.blocks == (
        Paragraph("清溪镇2024年政府信息公开工作年度报告", 1),
        Paragraph("一、总体情况", 1),
        Grid(TABLE, 1),
        Paragraph("三、收到和处理情况", 1),
    )


def test_a_whole_report_is_read_as_from_its_pdf(maker):
    report = reading("liuwan-2024.docx").report
    with contextlib.closing(PdfDocument(gongkai.render(report, "pdf"))) as pdf:
        for sheet in _sheets(pdf, DEFAULT_LIMITS):
            maker.sheet(sheet)
    read_back = gongkai.read_bytes(maker.file(), "report.ofd")
    assert read_back.format == "ofd"
    assert read_back.report == report
    assert not read_back.doubts


def test_a_template_is_printed_behind_its_pages(maker):
    maker.template("7", maker.grid(TABLE, 28, 60))
    maker.page(maker.text("一、总体情况", 28, 40), template="7")
    assert read(maker.file(), DEFAULT_LIMITS).blocks == (Paragraph("一、总体情况", 1), Grid(TABLE, 1))


def test_pages_follow_one_another(maker):
    maker.page(maker.text("五、存在的主要问题。", 28, 40))
    maker.page(maker.text("六、其他事项。", 28, 40))
    assert [block.page for block in read(maker.file(), DEFAULT_LIMITS).blocks] == [1, 2]


def test_parts_may_be_named_from_the_root(maker):
    maker.page(maker.text("一、总体情况", 28, 40), template="7")
    maker.template("7")
    maker.templates[0] = maker.templates[0].replace("Tpls/", "/Doc_0/Tpls/")
    assert len(read(maker.file(), DEFAULT_LIMITS).blocks) == 1


def test_a_scan_is_told_apart(maker):
    maker.page(maker.line(10, 10, 100, 10))
    assert refusal(maker.file()) == "E119"


def test_a_locked_file_is_told_apart(maker):
    maker.parts["Encryptions.xml"] = "<x/>"
    assert refusal(maker.file()) == "E109"


def test_a_missing_page_is_a_damage(maker):
    maker.page(maker.text("一", 10, 10))
    maker.pages[0] = "<torn"
    assert refusal(maker.file()) == "E105"


def test_pages_and_marks_are_bounded(maker):
    for _ in range(3):
        maker.page(maker.text("一二三四", 10, 10))
    assert refusal(maker.file(), replace(DEFAULT_LIMITS, pages=2)) == "E114"
    assert refusal(maker.file(), replace(DEFAULT_LIMITS, marks=10)) == "E116"


def test_foreign_entities_are_refused(maker):
    maker.page("")
    maker.pages[0] = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'
    assert refusal(maker.file()) == "E107"


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_mutated_files_are_read_or_refused(maker, data):
    if not maker.pages:
        maker.page(maker.text("一、总体情况", 28, 40), maker.grid(TABLE, 28, 60))
    whole = maker.pages[0]
    cut = data.draw(st.integers(0, len(whole) - 1))
    junk = data.draw(st.sampled_from(["", "<", "9" * 30, "-1e99", '"', "</ofd:Layer>", "nan", "g 9 9"]))
    maker.pages = [whole[:cut] + junk + whole[cut + data.draw(st.integers(0, 9)) :]]
    with contextlib.suppress(CannotRead):
        assert read(maker.file(), Limits(marks=5000)).format == "ofd"
    maker.pages = [whole]
