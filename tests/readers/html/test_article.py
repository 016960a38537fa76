import pytest
from selectolax.lexbor import LexborHTMLParser

from gongkai.readers.html.article import article, title

TABLES = "<h2>一、总体情况</h2><table><tr><td>1</table><table><tr><td>2</table><h2>六、其他</h2>"


def found(html):
    page = LexborHTMLParser(html)
    return article(page, page.body)


def test_the_article_is_what_holds_the_tables_and_the_six_parts():
    assert found(f"<div>栏目</div><div><div id=a><div><p>x</p></div>{TABLES}</div></div><div>版权</div>").id == "a"


def test_headings_outside_the_tables_own_element_are_taken_in():
    split = TABLES.replace("<table>", "<div><table>", 1).replace("</table><h2>六", "</table></div><h2>六")
    assert found(f"<div>栏目</div><div id=b>{split}</div>").id == "b"


def test_a_layout_table_may_be_the_article():
    assert found(f"<table><tr><td>栏目<td id=c>{TABLES}</table>").id == "c"


@pytest.mark.parametrize(
    "html", ["<p>文", "<!DOCTYPE html><p>一、<table><tr><td>1</table>六、", "<div><table><tr><td>1</table></div>"]
)
def test_without_a_clear_article_all_is_kept(html):
    assert found(html).tag == "body"


NAME = "清溪镇2024年政府信息公开工作年度报告"


@pytest.mark.parametrize(
    "head",
    [
        f"<title>{NAME}</title>",
        f"<title>政务公开-{NAME}_清溪镇人民政府</title>",
        f'<title>清溪镇</title><meta name="ArticleTitle" content="{NAME}">',
        f"<title>清溪镇</title><h1>{NAME}</h1>",
    ],
)
def test_a_title_is_taken_from_wherever_the_page_has_it(head):
    assert title(LexborHTMLParser(head), ["一、总体情况"], list) == NAME


def test_a_title_printed_above_the_report_is_taken():
    page = LexborHTMLParser("<title>清溪镇政府信息公开年报</title>")
    assert title(page, ["政府信息公开年报"], lambda: ["2023年报告解读", NAME, "来源：清溪镇"]) == NAME


def test_a_printed_title_is_enough():
    assert title(LexborHTMLParser("<h1>2020年年报</h1>"), [NAME, "一、总体情况"], list) == ""
    assert title(LexborHTMLParser("<h1>年报</h1>"), ["政府信息公开工作年度报告"], list) == ""


def test_a_title_without_a_year_is_better_than_none():
    assert title(LexborHTMLParser("<title>首页-年度报告</title>"), [], list) == "年度报告"
    assert title(LexborHTMLParser(""), [], lambda: ["年度报告"]) == "年度报告"


def test_a_long_sentence_on_the_report_is_no_title():
    sentence = "本2024年报告" + "根据条例编制" * 20
    assert title(LexborHTMLParser(f"<title>{NAME}</title>"), [sentence], list) == NAME


def test_a_sentence_is_no_title():
    assert title(LexborHTMLParser(f"<title>{NAME}</title>"), ["现公布2024年度报告。"], list) == NAME


def test_other_titles_are_not_taken():
    assert title(LexborHTMLParser("<title>首页</title>"), [], list) == ""
