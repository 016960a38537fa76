"""Real published reports, figure by figure as they are printed; and what the one door refuses.

The figures were taken from the files by eye. A cell not named is 0 where `rest` is 0, blank where it is None.
"""

from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.law import form
from gongkai.readers import CannotRead, Limits, NotAReport, read, read_bytes

KINDS = ("natural", "business", "research", "welfare", "legal_service", "other", "total")
ENDS = ("upheld", "corrected", "other", "pending", "total")


def figures(form_id, rest, two, three, four):
    """Return every cell of a form: `two` by path, `three` and `four` as lines “row number number …”; “-” is a blank."""
    cells = dict.fromkeys(form(form_id).paths, rest)
    cells |= {f"t2.{path}": value for path, value in two.items()}
    for table, lines, keys in (("t3", three, KINDS), ("t4", four, ENDS)):
        for line in lines.strip().splitlines():
            row, *numbers = line.split()
            pairs = zip(keys, numbers, strict=True)
            cells |= {f"{table}.{row}.{key}": None if text == "-" else int(text) for key, text in pairs}
    return cells


HUAISHUWAN = figures("2021", 0, {"licensing.decisions": 70, "penalties.decisions": 32}, "", "")
NOTHING = figures("2021", 0, {}, "", "")
ZHULOU = figures(
    "2021",
    0,
    {},
    """
    new 3 0 0 0 0 0 3
    denied.state_secret 3 0 0 0 0 0 3
    concluded 3 0 0 0 0 0 3
    """,
    "reconsideration 0 1 0 0 1",
)
XIAOYUN = {path: None if path.startswith("t3.") else 0 for path in form("2021").paths} | {
    f"t3.{row}.{kind}": 0 for row in ("new", "carried_in") for kind in KINDS
}
HANGZHOU = figures(
    "2021",
    None,
    {
        "regulations.issued": 3,
        "regulations.repealed": 5,
        "regulations.in_force": 74,
        "normative.issued": 564,
        "normative.repealed": 984,
        "normative.in_force": 4185,
        "licensing.decisions": 11398889,
        "penalties.decisions": 6937489,
        "coercion.decisions": 166105,
        "fees.amount": 316441,
    },
    """
    new 13612 252 0 45 128 32 14069
    carried_in 535 6 0 1 18 0 560
    granted 5345 129 0 41 19 14 5548
    partial 2120 39 0 1 6 2 2168
    denied.state_secret 13 0 0 0 0 0 13
    denied.forbidden_by_law 30 0 0 0 0 0 30
    denied.security_stability 11 0 0 0 0 0 11
    denied.third_party 49 2 0 0 0 0 51
    denied.internal 103 1 0 0 0 0 104
    denied.process 84 1 0 0 0 0 85
    denied.enforcement_file 282 4 0 0 0 0 286
    denied.query_matter 147 0 0 0 1 2 150
    unable.not_held 3075 50 0 0 89 8 3222
    unable.must_be_made 177 3 0 0 0 0 180
    unable.still_unclear 19 0 0 0 0 0 19
    unprocessed.petition 199 1 0 0 3 0 203
    unprocessed.repeated 147 1 0 0 0 0 148
    unprocessed.publication 0 0 0 0 0 0 0
    unprocessed.excessive 100 1 0 0 0 0 101
    unprocessed.reissue 5 0 0 0 0 0 5
    other.not_corrected 315 3 0 0 0 0 318
    other.unpaid 202 0 0 1 0 0 203
    other.other 941 17 0 1 3 3 965
    concluded 13364 252 0 44 121 29 13810
    carried_out 783 6 0 2 25 3 819
    """,
    """
    reconsideration 376 97 196 121 790
    direct_suit 16 1 12 27 56
    suit_after 74 1 30 51 156
    """,
)
SHANGHAI = figures(
    "2019",
    None,
    {
        **{
            f"{row}.{key}": 0
            for row in ("licensing", "other_services", "penalties", "coercion")
            for key in ("items_last_year", "items_change", "decisions")
        },
        "regulations.made": 13,
        "regulations.published": 13,
        "regulations.public_total": 524,
        "normative.made": 60,
        "normative.published": 60,
        "normative.public_total": 368,
        "fees.items_last_year": 0,
        "fees.items_change": 0,
        "procurement.items": 6,
        "procurement.amount": 251000,
    },
    """
    new 821 35 - - 2 1 859
    carried_in 18 - - - - - 18
    granted 258 12 - - 1 1 -
    partial 3 - - - - - -
    denied.state_secret 14 - - - - - -
    denied.internal 5 - - - - - -
    denied.process 3 1 - - - - -
    denied.query_matter 10 2 - - - - -
    unable.not_held 252 12 - - 1 - -
    unable.must_be_made 44 3 - - - - -
    unable.still_unclear 25 - - - - - -
    unprocessed.petition 148 1 - - - - -
    unprocessed.repeated 5 4 - - - - -
    concluded 767 35 - - 2 1 805
    carried_out 72 - - - - - 72
    """,
    """
    reconsideration 5 - - 2 7
    direct_suit 8 - - 1 9
    """,
)
HONGZE_2023 = figures(
    "2021+2019",
    0,
    {
        "normative.repealed": 5,
        "normative.in_force": 5,
        "licensing.decisions": 550,
        "penalties.decisions": 4119,
        "coercion.decisions": 195,
        "fees.amount": Decimal("7730.28"),
    },
    """
    new 21 0 0 0 0 0 21
    partial 4 0 0 0 0 0 4
    denied.state_secret 1 0 0 0 0 0 1
    denied.process 1 0 0 0 0 0 1
    denied.enforcement_file 1 0 0 0 0 0 1
    unable.not_held 10 0 0 0 0 0 10
    unable.must_be_made 3 0 0 0 0 0 3
    unprocessed.petition 1 0 0 0 0 0 1
    concluded 21 0 0 0 0 0 21
    """,
    """
    reconsideration 10 1 0 0 0
    suit_after 5 0 0 0 0
    """,
)
HONGZE_2024 = figures(
    "2021+2019",
    0,
    {
        "normative.issued": 3,
        "normative.in_force": 8,
        "licensing.decisions": 9487,
        "penalties.decisions": 2776,
        "coercion.decisions": 84,
        "fees.amount": 7545,
    },
    """
    new 95 0 0 0 0 0 95
    granted 50 0 0 0 0 0 50
    partial 9 0 0 0 0 0 9
    denied.security_stability 1 0 0 0 0 0 1
    denied.process 1 0 0 0 0 0 1
    denied.enforcement_file 1 0 0 0 0 0 1
    unable.not_held 31 0 0 0 0 0 31
    unable.must_be_made 1 0 0 0 0 0 1
    unprocessed.petition 1 0 0 0 0 0 1
    concluded 95 0 0 0 0 0 95
    """,
    """
    reconsideration 1 1 0 0 2
    direct_suit 1 0 0 0 1
    suit_after 2 0 1 0 3
    """,
)

PIECES = [
    *(
        "一、总体情况",
        "三、收到和处理政府信息公开申请情况",
        "石桥镇2024年政府信息公开工作年度报告",
        "五、存在的主要问题及改进情况",
    ),
    *(
        "规章",
        "行政许可",
        "信息内容",
        "本年处理决定数量",
        "1.属于国家秘密",
        "（七）总计",
        "总计",
        "其他",
        "自然人",
        "行政复议",
    ),
    *("0", "12", "无", "—", " ", "   ", "\t", "\n", "\n\n", "|", "---", "（", "正文。", "\ufffd", "结果维持", "本年新"),
]
SEEDS = {
    "huaishuwan-2024.txt": (HUAISHUWAN, 2024, [1, 2, 3, 4, 5, 6]),
    "yanghu-2023.txt": (NOTHING, 2023, [1, 2, 3, 4, 5, 6]),
    "zhulou-2024.txt": (ZHULOU, 2024, [1, 2, 3, 4, 5, 6]),
    "xiaoyun-2024.txt": (XIAOYUN, 2024, [1, 2, 3, 5, 6]),
    "caijiabao-2024.txt": (NOTHING, 2024, [1, 2, 3, 4, 5, 6]),
    "hangzhou_2025.html": (HANGZHOU, 2025, [1, 2, 3, 4, 5, 6]),
    "shanghai_office_2019.html": (SHANGHAI, 2019, [1, 2, 3, 4, 5, 6]),
    "hongze_2023.pdf": (HONGZE_2023, 2023, [1, 2, 3, 4, 5, 6]),
    "hongze_2024.pdf": (HONGZE_2024, 2024, [1, 2, 3, 4, 5, 6]),
}


@pytest.mark.parametrize("name", SEEDS)
def test_every_printed_number_lands_in_its_cell(seeds, name):
    cells, year, parts = SEEDS[name]
    reading = read(seeds / name)
    assert dict(reading.report.cells()) == cells
    assert reading.report.year == year
    assert [part.number for part in reading.report.sections] == parts


@pytest.mark.parametrize("name", SEEDS)
def test_every_gap_is_a_doubt_and_every_number_has_its_origin(seeds, name):
    reading = read(seeds / name)
    blank = {path for path, value in reading.report.cells() if value is None}
    assert {path for doubt in reading.doubts for path in doubt.paths} == blank
    assert all(reading.origins[path].raw.strip() for path in reading.report.form.paths if path not in blank)


DOUBTS = {
    "huaishuwan-2024.txt": set(),
    "yanghu-2023.txt": set(),
    "zhulou-2024.txt": set(),
    "caijiabao-2024.txt": set(),
    "xiaoyun-2024.txt": {"D103", "D108", "D204"},
    "hongze_2023.pdf": {"D109"},
    "hongze_2024.pdf": {"D109"},
    "shanghai_office_2019.html": {"D101"},
    "hangzhou_2025.html": set(),
}


@pytest.mark.parametrize("name", DOUBTS)
def test_only_what_is_open_is_doubted(seeds, name):
    doubts = read(seeds / name).doubts
    assert {doubt.code for doubt in doubts} == DOUBTS[name]


def test_lost_rows_are_named_one_by_one(seeds):
    doubts = read(seeds / "xiaoyun-2024.txt").doubts
    assert sum(doubt.code == "D103" for doubt in doubts) == 23
    assert ("本年度止件数", "本年废止件数") in {
        tuple(dict(doubt.values).values()) for doubt in doubts if doubt.code == "D108"
    }


def test_titles_broken_over_lines_are_whole(seeds):
    titles = {name: read(seeds / name).report for name in ("huaishuwan-2024.txt", "yanghu-2023.txt", "hongze_2023.pdf")}
    assert all(report.title.endswith(f"{report.year}年政府信息公开工作年度报告") for report in titles.values())
    assert all(report.title.startswith(report.organ) for report in titles.values())


def test_a_missing_file_is_refused():
    with pytest.raises(CannotRead) as refusal:
        read("no/such/report.docx")
    assert refusal.value.code == "E101"


def test_a_folder_is_refused(tmp_path):
    with pytest.raises(CannotRead) as refusal:
        read(tmp_path)
    assert refusal.value.code == "E101"


def test_a_large_file_is_refused_before_it_is_read(tmp_path):
    path = tmp_path / "report.txt"
    path.write_bytes(b"x" * 100)
    for refuse in (
        lambda: read(path, limits=Limits(file_bytes=99)),
        lambda: read_bytes(b"x" * 100, limits=Limits(file_bytes=99)),
    ):
        with pytest.raises(CannotRead) as refusal:
            refuse()
        assert refusal.value.code == "E102"


@given(st.binary(max_size=400))
def test_any_bytes_are_read_or_refused(data):
    with suppress(CannotRead):
        read_bytes(data, "report.txt")


@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_any_text_is_read_or_refused(text):
    with suppress(CannotRead):
        reading = read_bytes(text.encode(), "report.txt")
        blank = {path for path, value in reading.report.cells() if value is None}
        assert blank <= {path for doubt in reading.doubts for path in doubt.paths}


def test_prose_is_no_report():
    with pytest.raises(NotAReport) as refusal:
        read_bytes("今天天气很好。\n".encode() * 50, "letter.txt")
    assert refusal.value.code == "E204"
