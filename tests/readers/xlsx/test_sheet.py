import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.readers.errors import CannotRead
from gongkai.readers.limits import Limits
from gongkai.readers.markup import parse
from gongkai.readers.table import Bounds
from gongkai.readers.xlsx.sheet import Merge, number, sheet, text_of

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def made(rows, more="", limits=None, strings=("零", "一")):
    xml = f'<worksheet xmlns="{MAIN}"><sheetData>{rows}</sheetData>{more}</worksheet>'
    return sheet(parse(xml.encode(), "sheet"), strings, Bounds(limits or Limits()))


def texts(rows, **more):
    return [(row.number, row.texts) for row in made(rows, **more).rows]


@pytest.mark.parametrize(
    ("stored", "read"),
    [
        ("1", "1"),
        ("1.0", "1"),
        ("-4", "-4"),
        ("0", "0"),
        ("007", "007"),
        ("59237.2449", "59237.2449"),
        ("59237.244899999998", "59237.2449"),
        ("7730.280", "7730.28"),
        ("0.1", "0.1"),
        ("0.10000000000000001", "0.1"),
        ("1E3", "1000"),
        ("1.5E-3", "0.0015"),
        ("123456789012345678", "123456789012345678"),
        ("1E300", "1E300"),
        ("NaN", "NaN"),
        ("x", "x"),
        ("", ""),
    ],
)
def test_numbers_are_as_they_were_typed(stored, read):
    assert number(stored) == read


@given(st.decimals(0, 10**9, places=4))
def test_amounts_are_exact(amount):
    assert float(number(repr(float(amount)))) == float(amount)
    assert "E" not in number(repr(float(amount)))


def test_every_kind_of_cell_is_read():
    row = (
        '<row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>'
        '<c r="D3" t="str"><f>A1</f><v>丙</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#REF!</v></c>'
        '<c r="AA3"><v>12.0</v></c><c r="AB3" s="1"/></row>'
    )
    assert texts(row) == [(2, {1: "一", 2: "甲乙", 3: "丙", 4: "1", 5: "#REF!", 26: "12"})]
    assert made(row).rows[0].present == {1, 2, 3, 4, 5, 26, 27}


def test_places_may_be_left_out():
    rows = "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"
    assert texts(rows) == [(0, {0: "1", 1: "2"}), (1, {0: "3"})]


def test_a_formula_never_reckoned_is_blank():
    assert texts('<row r="1"><c r="A1"><f>SUM(B1:C1)</f></c></row>') == [(0, {})]


@pytest.mark.parametrize("place", ["9", "-1", "x", ""])
def test_a_text_that_is_not_there_is_blank(place):
    assert texts(f'<row r="1"><c r="A1" t="s"><v>{place}</v></c></row>') == [(0, {})]


def test_readings_set_beside_a_text_are_no_text():
    item = f'<si xmlns="{MAIN}"><t>总_x000D_\n计_x005F_x</t><rPh sb="0" eb="1"><t>zong</t></rPh></si>'
    assert text_of(parse(item.encode(), "si")) == "总\n计_x"


def test_a_raised_run_of_a_string_is_a_note_and_no_digit():
    up = '<rPr><b/><vertAlign val="superscript"/></rPr>'
    item = f"<si><r><t>22</t></r><r>{up}<t>1</t></r><r><rPr><b/></rPr><t>件</t></r></si>"
    assert text_of(parse(item.encode(), "si")) == "22（1）件"


def test_merged_cells_are_kept_by_their_corner():
    more = '<mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="B9"/><mergeCell ref="x:y"/></mergeCells>'
    assert made("", more).merges == {(0, 0): Merge(0, 0, 1, 2)}


def test_cells_are_bounded():
    row = f"<row>{'<c/>' * 60}</row>"
    with pytest.raises(CannotRead) as refused:
        made(row * 2, limits=Limits(cells=100))
    assert refused.value.code == "E108"
