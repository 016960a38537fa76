import time

import pytest
from selectolax.lexbor import LexborHTMLParser

from gongkai.readers.errors import CannotRead
from gongkai.readers.html.guard import harmless, slim

ROW = "<tr><td class='a'><p><span style=\"x\"><b>1</b></span></p></td></tr>"


@pytest.mark.parametrize(
    "page",
    [
        "",
        "<p>" * 50_000,
        ROW * 5_000,
        "<div>" * 400 + ROW * 1000 + "</div>" * 400,
        "<li>项<br>" * 20_000,
        "<p>" + "文字 " * 100_000,
        "<script>if (a<b && c>d) { x = '<i></i>' }</script>" * 1_000,
    ],
)
def test_large_but_honest_pages_pass(page):
    assert LexborHTMLParser(harmless(page)).text() == LexborHTMLParser(page).text()


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 100_000,
        "<DIV>" * 3_000 + "</div>" * 3_000,
        "".join(f"<font a={n}>" for n in range(3_000)) + "<p>x" * 3_000,
        "<div>" + "".join(f"<b a={n}>" for n in range(1_900)) + "</div>" + "<div>x</div>" * 4_000,
        "<i>" * 1_000_001,
    ],
)
def test_pages_made_to_take_forever_are_refused(page):
    with pytest.raises(CannotRead) as refused:
        harmless(page)
    assert refused.value.code == "E118"


@pytest.mark.parametrize(
    "attributes",
    [
        " ".join(f"a{n}" for n in range(100_000)),
        "/".join(f"a{n}" for n in range(100_000)),
        " ".join(f'a{n}=">"' for n in range(100_000)),
        " ".join(f'a{n}="<"' for n in range(100_000)),
        "".join(f"id{n}='x'" for n in range(100_000)),
        "id " * 100_000,
        '="' + " ".join(f"a{n}" for n in range(100_000)) + '"',
    ],
)
def test_attributes_without_number_are_harmless(attributes):
    start = time.process_time()
    LexborHTMLParser(harmless(f"<i {attributes}>x"))
    assert time.process_time() - start < 5


LARGE = "<p>文字</p>" * 20_000


@pytest.mark.parametrize(
    "tag",
    [
        "<td class=a STYLE = 'b>c'   rowspan=2 hidden>",
        '<img src=/a/b.png alt="" />',
        '<a href="x"title="y">',
        "</td >",
        "<o:p>",
        "<i a=='x y'>",
    ],
)
def test_a_large_page_of_ordinary_tags_passes_as_it_is(tag):
    assert harmless(LARGE + tag) == LARGE + tag


@pytest.mark.parametrize(
    "tag",
    [
        "<i " + "a " * 41 + ">",
        "<i a",
        '<i a="<b>">',
        "<i =x>",
        "<i a= >",
        '<i a="',
        "<i a='>'",
        "</i a <b>",
    ],
)
def test_a_large_page_with_a_tag_that_may_go_on_is_stripped(tag):
    assert harmless(LARGE + tag) == slim(LARGE + tag)


def test_a_large_page_keeps_what_is_read():
    page = (
        "<!DOCTYPE html><!-- a > b <i> --><meta charset=gbk><td COLSPAN='2' rowspan=3 onclick=\"a>b\">1 > 0</td>"
        '<script type="application/json" id=a>{}</script><div hidden style="display:none">x < 3</div><p>中<!--x-->文'
    )
    assert slim(page) == (
        "<!DOCTYPE html><meta charset=gbk><td COLSPAN='2' rowspan=3>1 &gt; 0</td>"
        '<script type="application/json" id=a>{}</script><div hidden style="display:none">x &lt; 3</div><p>中文'
    )
