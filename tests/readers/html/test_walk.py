import pytest
from selectolax.lexbor import LexborHTMLParser

from gongkai.law import form
from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.html.walk import Walker, names_a_part, spans, squeezed
from gongkai.readers.limits import DEFAULT_LIMITS, Limits
from gongkai.readers.table import Bounds


def walked(html, limits=DEFAULT_LIMITS):
    page = LexborHTMLParser(html)
    return Walker(Bounds(limits), spans(page)).blocks(page.body)


def only_grid(html):
    (block,) = walked(html)
    return block.rows


def test_blocks_are_lines_and_inline_elements_are_not():
    assert walked("前<p>一、<b>总体</b><span>情况</span></p><div>文<br>字<p>段</div>后") == [
        Paragraph(text) for text in ("前", "一、总体情况", "文", "字", "段", "后")
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("  a \n b ", "a b"),
        ("收到\n  申请12\n件", "收到申请12 件"),
        ("2024\xa0\xa0年", "2024 年"),
        ("\u3000\u3000总\u3000计", "总\u3000计"),
        ("\xa0", ""),
    ],
)
def test_white_space_is_as_a_browser_shows_it(text, shown):
    assert squeezed(text) == shown


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>9</script>",
        "<style>9</style>",
        "<template>9</template>",
        "<nav>9</nav>",
        "<footer>9</footer>",
        "<select><option>9</select>",
        "<!-- 9 -->",
        "<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>",
        "<del>9</del>",
        "<svg><text>9</text></svg>",
    ],
)
def test_what_is_no_text_of_the_page_is_left_out(hidden):
    assert [block.text.replace("汉", "") for block in walked(f"<p>前{hidden}</p><p>后</p>")] == ["前", "后"]


def test_a_note_does_not_lengthen_its_figure():
    assert walked("<p>3<sup>1</sup></p>") == [Paragraph("3（1）")]


@pytest.mark.parametrize("tag", ["s", "strike"])
def test_what_is_struck_out_does_not_join_what_replaces_it(tag):
    assert walked(f"<p><{tag}>5</{tag}>6</p>") == [Paragraph("5 6")]
    assert walked(f"<p>5<{tag}>6</{tag}>件</p>") == [Paragraph("5 6 件")]


def test_spans_are_resolved():
    html = (
        '<table><tr><td colspan=2 rowspan="2">角<td colspan="2">申请人<tr><td>自然人<td>总计'
        "<tr><td rowspan=2>三、<td>（一）<td>1<td><tr><td>（二）<td>&nbsp;<td><p>0</p></table>"
    )
    assert only_grid(html) == (
        ("角", None, "申请人", None),
        (None, None, "自然人", "总计"),
        ("三、", "（一）", "1", ""),
        (None, "（二）", "", "0"),
    )


def test_cells_that_reach_down_at_the_end_of_a_row_are_resolved():
    html = "<table><tr><td>a<td rowspan=2>b<td>c<td rowspan=0>d<tr><td>e<tr><td>f</table>"
    assert only_grid(html) == (("a", "b", "c", "d"), ("e", None, "", None), ("f", "", "", None))


def test_overlapping_spans_do_not_shift_what_follows():
    html = "<table><tr><td>a<td rowspan=3>b<tr><td colspan=2>c<tr><td>d<tr><td>e<td>f</table>"
    assert only_grid(html) == (("a", "b"), ("c", None), ("d", None), ("e", "f"))


@pytest.mark.parametrize("span", ["-1", "x", "", "1.5", "0", " 1 "])
def test_senseless_spans_count_as_one(span):
    assert only_grid(f'<table><tr><td colspan="{span}">a<td>b</table>') == (("a", "b"),)


def test_head_and_foot_stand_where_they_are_shown():
    html = "<table><tfoot><tr><td>3<td>c</tfoot><tbody><tr><td>2<td>b<thead><tr><th>1<th>a</table>"
    assert only_grid(html) == (("1", "a"), ("2", "b"), ("3", "c"))


def test_a_cells_blocks_are_its_lines():
    assert only_grid("<table><tr><td><p>本年新<br>制作<b>数量</b></p><td>9</table>") == (("本年新\n制作数量", "9"),)


def test_layout_tables_are_taken_off():
    inner = "<table><tr><td>规章<td>0<tr><td>行政许可<td>2</table>"
    assert walked(f"<table><tr><td>栏目<td><p>一、总体情况</p>{inner}<p>注。</p></table>") == [
        Paragraph("栏目"),
        Paragraph("一、总体情况"),
        Grid((("规章", "0"), ("行政许可", "2"))),
        Paragraph("注。"),
    ]
    frame = "<table><tr><td>" * 30 + "<p>文</p>" + inner + "</table>" * 30
    assert walked(frame) == [Paragraph("文"), Grid((("规章", "0"), ("行政许可", "2")))]


def test_a_caption_stands_before_its_table_unless_it_repeats_the_heading():
    heading = form("2021").parts[2].heading
    assert walked("<table><caption>单位：件</caption><tr><td>a<td>b</table>")[0] == Paragraph("单位：件")
    assert len(walked(f"<table><caption>表三　{heading}</caption><tr><td>a<td>b</table>")) == 1
    assert not names_a_part("注")


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td colspan=1000000>a</table>" * 200,
        "<table><tr><td colspan=1000 rowspan=65534>a" + "<tr>" * 1000 + "</table>",
        "<table><tr>" + "<td>x" * 1001 + "</table>",
        "<table><tr>" + "<td>" * 500 + "<tr><td>" * 450 + "</table>",
    ],
)
def test_cells_are_bounded(html):
    with pytest.raises(CannotRead) as refused:
        walked(html, Limits(cells=1000))
    assert refused.value.code == "E108"


def test_nesting_and_lines_are_bounded():
    with pytest.raises(CannotRead) as refused:
        walked("<div>" * 1000)
    assert refused.value.code == "E118"
    with pytest.raises(CannotRead) as refused:
        walked("<p>x" * 11, Limits(paragraphs=10))
    assert refused.value.code == "E117"
