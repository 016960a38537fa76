"""Numbers of documents: written one way, read back, and understood where they are written wrongly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.words.document_number import DocumentNumber, document_number, meant, parsed

SERIES = st.text("柳政办发函青禾县水利", min_size=1, max_size=8)


@given(SERIES, st.integers(1949, 2999), st.integers(1, 99999))
def test_what_is_written_is_read(series, year, serial):
    number = DocumentNumber(series, year, serial)
    assert parsed(str(number)) == meant(str(number)) == number


@given(SERIES, st.integers(1, 999))
def test_orders_count_on_from_year_to_year(series, serial):
    text = document_number(f"{series}令", 2026, serial)
    assert text == f"{series}令第{serial}号"
    assert parsed(text) == meant(text) == (f"{series}令", 0, serial)


@pytest.mark.parametrize(
    "text",
    [
        "柳政发[2026]3号",
        "柳政发（2026）3号",
        "柳政发〔2026〕03号",
        "柳政发〔2026〕第3号",
        " 柳政发﹝2026年﹞3 号",
        "柳政发【2026】3",
    ],
)
def test_a_number_written_wrongly_is_not_exact_but_understood(text):
    assert parsed(text) is None
    assert meant(text) == DocumentNumber("柳政发", 2026, 3)


@pytest.mark.parametrize(
    "text", ["", "柳政发", "〔2026〕3号", "柳政发〔2026〕0号", "柳政发〔26〕3号", "关于柳政发〔2026〕3号的通知"]
)
def test_other_texts_are_no_numbers(text):
    assert parsed(text) is None
    assert meant(text) is None
