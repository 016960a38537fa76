"""What is found, grouped and ordered."""

from gongkai.vetting import look, vet
from gongkai.vetting.passage import Content, Place, Trace, passage
from planted import ADULT, CHILD, MOBILE, TOLD, book, codes_of


def test_the_gravest_stands_first_and_files_stay_together():
    text = f"1、标题\n电话{MOBILE}\n机密★1年\n2026年2月30日"
    severities = [finding.code.severity.value for finding in vet(text.encode(), "a.txt", TOLD)]
    assert severities == sorted(severities, key=["block", "warn", "note"].index)


def test_of_overlapping_data_the_earlier_code_stands():
    assert codes_of(vet(f"公民身份号码及账号{CHILD}".encode(), "a.txt", TOLD)) == ["P141"]


def test_a_column_of_a_list_is_one_finding():
    findings = [each for each in vet(book(), "a.xlsx", TOLD) if each.code.key == "P110"]
    assert [each.count for each in findings] == [4]
    assert len(findings[0].masks) == 4


def test_another_datum_in_the_column_makes_another_print():
    def more(_, sheet):
        sheet.insert_rows(3)
        for column, value in enumerate([9, "李四", ADULT, MOBILE, 0], start=1):
            sheet.cell(3, column, value)

    one, other = (
        {each.code.key: each.print(b"k") for each in vet(data, "a.xlsx", TOLD)} for data in (book(), book(more))
    )
    assert one["P110"] != other["P110"]


def test_rows_of_tables_are_no_headings():
    lines = [passage(text, Place("a.pdf", "page", {"number": 1})) for text in ("一、收到", "四、结转")]
    assert look(Content(lines), TOLD) == ()


def test_traces_are_findings_as_well():
    content = Content([passage("正文", Place("a", "text"))], traces=[Trace("H201", Place("a", "comment"), count=3)])
    assert [(each.code.key, each.count) for each in look(content, TOLD)] == [("H201", 3)]
