"""Records as blocks of an item's text."""

from datetime import date

from gongkai.web.publishing.tabled import paragraph, table


def test_text_is_text_and_no_markup():
    assert paragraph("甲<乙") == ("text", "<p>甲&lt;乙</p>")


def test_a_table_has_its_headings_first_and_days_as_documents_write_them():
    kind, value = table("说明", ("名称", "日期"), [("文件", date(2026, 3, 2)), (None, 5)])
    assert kind == "table"
    assert value["data"] == [["名称", "日期"], ["文件", "2026年3月2日"], ["", "5"]]
    assert value["first_row_is_table_header"]
