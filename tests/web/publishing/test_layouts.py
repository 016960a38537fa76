"""The layouts of the day registers: sound tables, headings however they are written, cells to values."""

from datetime import date
from decimal import Decimal

import pytest

from gongkai.law import form, sources
from gongkai.law.dated import parameters
from gongkai.web.publishing.layouts import layouts, recognised, shown
from gongkai.web.publishing.models import RegisterRow
from gongkai.web.publishing.models.register import REGISTERS
from gongkai.web.publishing.tables import item_kinds


def test_every_layout_is_of_a_known_register_period_cell_kind_and_source():
    assert list(layouts()) == [key for key, _ in REGISTERS]
    for layout in layouts().values():
        assert form("2021").cell(layout.cell)
        assert layout.period == "" or layout.period in parameters("deadlines")
        assert layout.item in item_kinds()
        assert layout.source.partition("/")[0] in sources()
        assert {"number", "matter", "decided_on"} <= {column.fills for column in layout.columns if column.required}


@pytest.mark.parametrize("key", list(layouts()))
def test_no_two_columns_of_a_layout_bear_the_same_heading(key):
    for column in layouts()[key].columns:
        for heading in (column.name, *column.also):
            assert layouts()[key].column_of(heading) is column, heading


@pytest.mark.parametrize(
    "heading",
    [
        "行政相对人代码_1（统一社会信用代码）",
        "行政相对人代码_1 (统一社会信用代码)",
        "* 行政相对人代码-1(统一社会信用代码)：",
        "统一社会信用代码",
    ],
)
def test_a_heading_is_known_however_its_brackets_are_written(heading):
    assert layouts()["licence"].column_of(heading).key == "code"


def test_a_line_of_headings_gives_their_places():
    found = dict(recognised(layouts()["fee"], ["序号", "金额(元)", "", "票据号"]))
    assert {place: column.key for place, column in found.items()} == {1: "amount", 3: "number"}


def column(register, key):
    return next(each for each in layouts()[register].columns if each.key == key)


@pytest.mark.parametrize(
    ("register", "key", "text", "value"),
    [
        ("fee", "decided_on", "2026年3月2日", date(2026, 3, 2)),
        ("fee", "amount", "1,200.50元", Decimal("1200.50")),
        ("penalty", "fine", "0.0005", Decimal("0.0005")),
        ("fee", "matter", "占道费", "占道费"),
        ("fee", "remark", "", None),
    ],
)
def test_a_cell_stands_for_a_value(register, key, text, value):
    assert column(register, key).read(text) == (value, None)


@pytest.mark.parametrize(
    ("register", "key", "text"),
    [
        ("fee", "decided_on", "上周"),
        ("fee", "amount", "一千"),
        ("fee", "amount", "1.005"),
        ("fee", "amount", "-1"),
        ("fee", "amount", "NaN"),
        ("fee", "number", ""),
    ],
)
def test_a_cell_that_stands_for_none_is_told(register, key, text):
    assert column(register, key).read(text)[1].message


def test_a_record_keeps_what_it_is_asked_and_shows_it_again():
    layout = layouts()["penalty"]
    values = {
        "party": "某公司",
        "number": "1",
        "facts": "占道",
        "decided_on": date(2026, 3, 2),
        "valid_until": date(2027, 3, 2),
    }
    row = RegisterRow(**layout.told(values))
    assert row.fields == {"valid_until": "2027-03-02"}
    assert [shown(column("penalty", key), row) for key in values] == list(values.values())


def test_personal_numbers_are_neither_asked_for_nor_shown():
    for layout in layouts().values():
        assert not any(each.personal for each in (*layout.kept, *layout.published))
    assert {each.key for each in layouts()["licence"].columns if each.personal} >= {
        "paper_number",
        "representative_number",
    }
