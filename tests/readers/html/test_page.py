import contextlib
import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.html import read
from gongkai.readers.html.page import characters
from gongkai.readers.limits import DEFAULT_LIMITS, Limits

PAGE = (
    "<html><head><title>{name}</title></head><body><div class=nav><a>首页</a></div><div><h2>一、总体情况</h2>"
    "<table><tr><td rowspan=2>规章<td>0<tr><td>12</table><table><tr><td>a<td>b</table><h2>六、其他</h2><p>无。</p>"
    "</div><div>版权所有</div></body></html>"
)
NAME = "清溪镇2024年政府信息公开工作年度报告"


def refusal(data, limits=DEFAULT_LIMITS):
    with pytest.raises(CannotRead) as refused:
        read(data, limits)
    assert refused.value.text()
    return refused.value.code


def test_a_page_is_read_without_its_surroundings():
    document = read(PAGE.format(name=NAME).encode(), DEFAULT_LIMITS)
    assert document.format == "html"
    assert document.embedded is None
    assert document.blocks == (
        Paragraph(NAME),
        Paragraph("一、总体情况"),
        Grid((("规章", "0"), (None, "12"))),
        Grid((("a", "b"),)),
        Paragraph("六、其他"),
        Paragraph("无。"),
    )


def test_a_title_above_the_article_is_printed_first():
    page = PAGE.format(name="清溪镇").replace("<div><h2>", f"<p>{NAME}</p><p>来源：清溪镇</p><div><h2>")
    assert read(page.encode(), DEFAULT_LIMITS).blocks[:2] == (Paragraph(NAME), Paragraph("一、总体情况"))


@pytest.mark.parametrize(
    ("encoding", "head"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("gb18030", ""),
        ("gb18030", '<meta charset="gb2312">'),
        ("gb18030", '<META http-equiv=Content-Type content="text/html; charset=gbk">'),
        ("utf-8", '<meta charset="gbk">'),
        ("utf-16", ""),
    ],
)
def test_characters_are_found_out(encoding, head):
    assert characters(f"{head}<p>{NAME}".encode(encoding)).endswith(NAME)


def test_traditional_pages_are_read_as_they_declare():
    assert characters('<meta charset="Big5"><p>年度報告'.encode("big5")).endswith("年度報告")


@pytest.mark.parametrize(
    "how", ['style="display:none"', 'style="color:red; DISPLAY: none"', "hidden", 'style="visibility: hidden"']
)
def test_hidden_elements_are_left_out(how):
    document = read(f"<p>前</p><div {how}>隐<p>藏</p></div><p>后</p>".encode(), DEFAULT_LIMITS)
    assert document.blocks == (Paragraph("前"), Paragraph("后"))


def test_an_article_that_only_a_script_shows_is_read_all_the_same():
    document = read(b"<p>x</p><div style='display:none'><table><tr><td>1<td>2</table></div>", DEFAULT_LIMITS)
    assert Grid((("1", "2"),)) in document.blocks


def embedded(content):
    script = f'<script type="application/json" id="gongkai-report">{content}</script>'
    return read(f"<head>{script}</head><p>文".encode(), DEFAULT_LIMITS).embedded


def test_published_pages_are_read_into_their_tables(seeds):
    shapes = {
        path.name: [
            (len(grid.rows), len(grid.rows[0]))
            for grid in read(path.read_bytes(), DEFAULT_LIMITS).blocks
            if isinstance(grid, Grid)
        ]
        for path in seeds.glob("*.html")
    }
    assert shapes["hangzhou_2025.html"] == [(14, 4), (28, 10), (4, 15)]
    assert shapes["shanghai_office_2019.html"] == [(18, 5), (26, 10), (4, 15)]


def test_our_own_data_is_handed_on():
    data = {"schema": "gongkai-report/1", "title": "<b>"}
    assert embedded(json.dumps(data).replace("<", "\\u003c")) == data


@pytest.mark.parametrize("content", ["", "{", "[]", "[" * 100_000])
def test_broken_data_is_none(content):
    assert embedded(content) is None


def test_the_file_is_bounded():
    assert refusal(PAGE.encode(), Limits(file_bytes=100)) == "E102"


@pytest.mark.parametrize(
    ("page", "code"),
    [
        ("<table><tr><td colspan=1000000 rowspan=1000000>x" + "<tr><td colspan=1000000>x" * 1000, "E108"),
        ("<table>" + ("<tr>" + "<td>1" * 1000) * 201, "E108"),
        ("<div>" * 200_000, "E118"),
        ("<table><tr><td>" * 200_000, "E118"),
        ("<div>" + "".join(f"<b a={n}>" for n in range(3_000)) + "</div>" + "<div>x</div>" * 20_000, "E118"),
    ],
)
def test_hostile_pages_are_refused_in_time(page, code):
    start = time.process_time()
    assert refusal(page.encode()) == code
    assert time.process_time() - start < 20


def test_a_truncated_page_gives_what_is_left():
    whole = PAGE.format(name=NAME).encode()
    assert read(whole[: len(whole) // 2], DEFAULT_LIMITS).blocks[0] == Paragraph(NAME)


@given(st.data())
def test_mutated_pages_are_read_or_refused(data):
    whole = bytearray(PAGE.format(name=NAME).encode())
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(CannotRead):
        assert read(bytes(whole), DEFAULT_LIMITS).format == "html"


@given(
    st.lists(
        st.sampled_from(
            ["<table>", "<tr>", "<td colspan=3>", "<td rowspan=9>", "</table>", "<p>", "x", "<b>", "</b>", "<svg>"]
        )
    )
)
def test_any_tags_are_read(tags):
    assert read(f"<body>{''.join(tags)}".encode(), DEFAULT_LIMITS).format == "html"
