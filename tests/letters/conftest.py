"""A letter the tests of letters share: long enough for two pages, with an odd character."""

from datetime import date
from pathlib import Path

import pytest

from gongkai.letters.letter import Letter

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def letter():
    return Letter(
        organ="柳溪镇人民政府",
        title="政府信息不予公开告知书",
        to="张三",
        paragraphs=("经审查，<b>#panic()</b> & 所申请的信息不予公开。" * 12, "联系单位：柳溪镇党政办公室。") * 2,
        number="柳公开告〔2026〕3号",
        day=date(2026, 3, 20),
    )


@pytest.fixture
def golden_file(golden):
    """A function that compares what was written with the golden file of that name."""
    return lambda name, content: golden(GOLDEN / name, content)
