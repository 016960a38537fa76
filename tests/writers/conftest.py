"""Reports the writers' tests share: fixed ones for golden files, with a blank, an amount, marks and odd characters."""

from decimal import Decimal
from pathlib import Path

import pytest

from gongkai.law import form
from gongkai.law.form import AMOUNT, CHANGE
from gongkai.report import Report, Section

GOLDEN = Path(__file__).parent / "golden"
FORM_IDS = ("2021", "2019", "2019+2021", "2021+2019")

ONE = (
    "（一）主动公开。全年主动公开信息128条，<b>重点</b>领域 & 日常事项都在其中。",
    "（二）依申请公开情况",
    "收到的申请均按期办结；网址 https://www.example.gov.cn/a?b=1&c=2 可供查阅。",
)


@pytest.fixture(params=FORM_IDS)
def report(request):
    """One fixed report per form."""
    return fixed(request.param)


@pytest.fixture(params=FORM_IDS[:2])
def golden_report(request):
    """One fixed report per form that was issued; the mixed ones are made of the same tables."""
    return fixed(request.param)


@pytest.fixture
def golden_file(golden):
    """A function that compares what was written with the golden file of that name."""
    return lambda name, content: golden(GOLDEN / name, content)


def fixed(form_id):
    statutory = form(form_id)
    cells = {cell.path: value(cell, place) for place, cell in enumerate(statutory.cells)}
    cells["t3.granted.research"] = None
    cells["t4.direct_suit.other"] = None
    texts = {1: ONE, 5: ("存在问题与改进。",), 6: ("没有其他事项。",)}
    return Report.of(
        cells,
        organ="青禾县柳湾镇人民政府",
        year=2024,
        form_id=form_id,
        title=f"青禾县柳湾镇人民政府2024年{statutory.title}",
        preamble=("本报告由青禾县柳湾镇人民政府编制。",),
        sections=[
            Section(part.number, part.heading, texts.get(part.number, ()), ("注：数字含上年。",) * (part.number == 4))
            for part in statutory.parts
        ],
    )


def value(cell, place):
    if cell.kind == AMOUNT:
        return Decimal("59237.2449")
    return 3 - place % 7 if cell.kind == CHANGE else place * 37 % 1000
