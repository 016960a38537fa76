import pytest

from gongkai.readers.docx.plain import Unusual
from gongkai.readers.docx.walk import steps, walk
from gongkai.readers.errors import CannotRead
from gongkai.readers.grid import Grid, Paragraph
from gongkai.readers.limits import DEFAULT_LIMITS, Limits

MERGED, GOES_ON = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"


@pytest.fixture
def walked(main):
    return lambda body, limits=DEFAULT_LIMITS: walk(main(body).encode(), limits)


def wide(columns):
    return f'<w:gridSpan w:val="{columns}"/>'


def test_paragraphs_are_stripped_and_empty_ones_left_out(walked, p):
    body = p("　一、总体情况 ") + "<w:p/>" + p(" ") + '<w:p w:rsidR="0"/>' + p("全年12条。")
    assert walked(body) == [Paragraph("一、总体情况"), Paragraph("全年12条。")]


def test_runs_join_and_characters_are_unescaped(walked):
    body = (
        "<w:p><w:r><w:t>公开1</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>2条 &lt;A&amp;B&gt; &#19968;</w:t></w:r></w:p>"
    )
    assert walked(body) == [Paragraph("公开12条 <A&B> 一")]


def test_breaks_part_lines_and_tabs_stay(walked):
    body = (
        '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs></w:pPr><w:r><w:t>上</w:t><w:br/><w:t>中</w:t>'
        '<w:tab/><w:t>右</w:t><w:br w:type="page"/><w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:cr/></w:r></w:p>'
    )
    assert walked(body) == [Paragraph("上"), Paragraph("中\t右"), Paragraph("A-B")]


@pytest.mark.parametrize("sign", ["<w:tab/>", "<w:tab />", "<w:tab\t/>", "<w:tab></w:tab>"])
def test_a_tab_parts_figures_however_it_is_closed(walked, sign):
    body = f'<w:p><w:pPr><w:tabs><w:tab w:val="left" /></w:tabs></w:pPr><w:r><w:t>1</w:t>{sign}<w:t>2</w:t></w:r></w:p>'
    assert walked(body) == [Paragraph("1\t2")]


def test_fields_links_controls_and_insertions_are_looked_through(walked):
    body = (
        '<w:sdt><w:sdtPr><w:alias w:val="a"/></w:sdtPr><w:sdtContent><w:p><w:hyperlink r:id="x"><w:r><w:t>链</w:t>'
        '</w:r></w:hyperlink><w:ins w:id="1"><w:r><w:t>增</w:t></w:r></w:ins><w:r><w:fldChar w:fldCharType="begin"/>'
        '</w:r><w:r><w:instrText>PAGE 9</w:instrText></w:r><w:fldSimple w:instr="X"><w:r><w:t>3</w:t></w:r>'
        "</w:fldSimple></w:p>"
        "</w:sdtContent></w:sdt>"
    )
    assert walked(body) == [Paragraph("链增3")]


def test_merged_cells_are_resolved(walked, tbl, tc):
    body = tbl(
        [tc("角", wide(2) + MERGED), tc("申请人情况", wide(2))],
        [tc("", wide(2) + GOES_ON), tc("自然人"), tc("总计")],
        [tc("三、", MERGED), tc("（一）"), tc("1"), tc("")],
        [tc("", '<w:vMerge w:val="continue"/>'), tc("（二）"), tc(""), tc("0")],
    )
    assert walked(body) == [
        Grid(
            (
                ("角", None, "申请人情况", None),
                (None, None, "自然人", "总计"),
                ("三、", "（一）", "1", ""),
                (None, "（二）", "", "0"),
            )
        )
    ]


def test_a_cells_paragraphs_are_its_lines(walked, tbl, tc, p):
    body = tbl([f"<w:tc>{p('本年新')}{p('制作数量')}</w:tc>", tc("9")])
    assert walked(body) == [Grid((("本年新\n制作数量", "9"),))]


def test_short_rows_are_filled_up(walked, tbl, tc):
    body = tbl([tc("a"), tc("b")], [tc("c")]).replace(
        '<w:tr><w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t xml:space="preserve">c',
        '<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr><w:tc><w:p><w:r><w:t>c',
    )
    assert walked(body) == [Grid((("a", "b"), ("", "c")))]
    assert walked(tbl([tc("a"), tc("b")], [tc("c")])) == [Grid((("a", "b"), ("c", "")))]


def test_a_table_that_frames_the_report_is_taken_off(walked, tbl, tc, p):
    inner = tbl([tc("规章"), tc("0")], [tc("行政许可"), tc("2")])
    body = tbl([f"<w:tc>{p('一、总体情况')}{inner}{p('注。')}</w:tc>", tc("")])
    grid = Grid((("规章", "0"), ("行政许可", "2")))
    assert walked(body) == [Paragraph("一、总体情况"), grid, Paragraph("注。")]
    assert walked(tbl([tc("只有")], [tc("一列")])) == [Paragraph("只有"), Paragraph("一列")]


def test_a_small_table_within_a_cell_stands_behind_the_large_one(walked, tbl, tc):
    inner = tbl([tc("x"), tc("y")])
    body = tbl([tc("a"), tc("b")], [tc("c"), f"<w:tc>{inner}<w:p/></w:tc>"])
    assert walked(body) == [Grid((("a", "b"), ("c", ""))), Grid((("x", "y"),))]
    single = tbl([tc("a"), tc("b")], [tc("c"), f"<w:tc>{tbl([tc('7')])}<w:p/></w:tc>"])
    assert walked(single) == [Grid((("a", "b"), ("c", "7")))]


def test_cells_and_rows_may_be_closed_as_they_open(walked):
    body = "<w:tbl><w:tr><w:tc/><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr><w:tr/></w:tbl><w:tbl/>"
    assert walked(body) == [Grid((("", "a"),))]
    body = '<w:tbl><w:tr><w:tc><w:gridSpan w:val="2"></w:gridSpan><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>'
    assert walked(body) == [Grid((("", None, ""),))]


def test_text_between_tables_keeps_its_place(walked, tbl, tc, p):
    body = p("一") + tbl([tc("a"), tc("b")]) + p("二") + tbl([tc("c"), tc("d")]) + p("三")
    assert [type(block) for block in walked(body)] == [Paragraph, Grid, Paragraph, Grid, Paragraph]


@pytest.mark.parametrize(
    "markup",
    [
        '<w:del w:id="1">',
        "<w:moveFrom>",
        "<w:rPr><w:vanish/></w:rPr>",
        "<w:txbxContent>",
        "<mc:AlternateContent>",
        "<w:rt>",
        "<m:oMath>",
        '<w:pPrChange w:id="3">',
        '<w:vertAlign w:val="superscript"/>',
        "<w:strike/>",
        '<w:dstrike w:val="1"/>',
    ],
)
def test_markup_that_needs_a_tree_is_not_guessed_at(markup):
    with pytest.raises(Unusual):
        steps(f"{markup}<w:t".encode())


@pytest.mark.parametrize(
    "markup", ["</w:r>", "<w:t/", "<w:t>a", "<w:t>a <w:t", "<w:t></w:t ><w:t", "<w:tab", "<w:p <w:p/><w:t"]
)
def test_markup_that_ends_in_no_text_or_holds_another_is_not_guessed_at(markup):
    with pytest.raises(Unusual):
        steps(markup.encode())


def test_a_bare_angle_in_a_text_needs_a_tree(walked):
    with pytest.raises(Unusual):
        walked("<w:p><w:r><w:t>a > b</w:t></w:r></w:p>")


@pytest.mark.parametrize("off", ["0", "false", "off"])
def test_what_is_not_struck_out_needs_no_tree(off):
    assert steps(f'<w:rPr><w:strike w:val="{off}"/><w:dstrike w:val="{off}"/></w:rPr><w:t'.encode()) == ()


def test_looks_mean_nothing():
    assert (
        steps(b'<w:rPr><w:rFonts w:hint="eastAsia"/><w:vertAlign w:val="baseline"/><w:tab w:val="left"/></w:rPr><w:t')
        == ()
    )


@pytest.mark.parametrize(
    "body",
    ["<w:tbl><w:tr><w:tc><w:p>", "</w:tc>", "<w:tc></w:tc>", "</w:tbl>", "<w:tr></w:tr>", '<w:gridSpan w:val="2"/>'],
)
def test_torn_structure_is_refused(walked, body):
    with pytest.raises(CannotRead) as refused:
        walked(body)
    assert refused.value.code == "E105"


def test_without_a_body_there_is_nothing_to_read():
    with pytest.raises(CannotRead):
        walk(b"<w:document/>", DEFAULT_LIMITS)


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([["x", "y"]] * 60, "E108"),
        ([[wide(10**9)]], "E108"),
        ([['<w:gridBefore w:val="999999999"/>']], "E108"),
        ([[wide(90)], *[["x"]] * 5], "E108"),
    ],
)
def test_cells_are_bounded(walked, tbl, tc, rows, code):
    body = tbl(*([tc("", cell) if "<" in cell else tc(cell) for cell in row] for row in rows))
    with pytest.raises(CannotRead) as refused:
        walked(body, Limits(cells=100))
    assert refused.value.code == code


def test_lines_are_bounded(walked, p):
    with pytest.raises(CannotRead) as refused:
        walked(p("x") * 11, Limits(paragraphs=10))
    assert refused.value.code == "E117"
