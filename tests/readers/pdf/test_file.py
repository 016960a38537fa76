import random
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gongkai.readers import DEFAULT_LIMITS, CannotRead, Limits
from gongkai.readers.grid import Document, Paragraph
from gongkai.readers.pdf.file import read
from readers.pdf.handmade import fill, line, pdf, say
from readers.pdf.printed import by_typst, sample

PAGE = say("政府信息公开", 72, 700)
TABLE = "".join(line(72, y, 300, y) for y in (500, 520, 540)) + "".join(line(x, 500, x, 540) for x in (72, 200, 300))
FILLED = PAGE + TABLE + say("21", 210, 505) + say("新收", 80, 505) + fill(72, 400, 200, 1)
PRINTED = by_typst(sample(1).pieces)


def refusal(data, limits=DEFAULT_LIMITS):
    with pytest.raises(CannotRead) as refused:
        read(data, limits)
    refused.value.text("en")
    return refused.value.code


def test_a_page_of_words():
    assert read(pdf(PAGE, PAGE), DEFAULT_LIMITS) == Document(
        (Paragraph("政府信息公开", 1), Paragraph("政府信息公开", 2)), "pdf"
    )


LOCK = f"/Encrypt << /Filter /Standard /V 1 /R 2 /O <{'41' * 32}> /U <{'42' * 32}> /P -4 >> /ID [<41> <41>]"


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (pdf(PAGE, trailer=LOCK), "E109"),
        (b"%PDF-1.7\nno objects\n%%EOF\n", "E105"),
        (pdf(), "E105"),
        (PRINTED[: len(PRINTED) // 2], "E105"),
        (pdf(TABLE), "E112"),
        (pdf(say("政府信息公开", 72, 700, mode=3)), "E112"),
        (pdf(PAGE, codes=False), "E115"),
    ],
    ids=["locked", "no objects", "no pages", "cut off", "no words", "scanned with hidden words", "no codes"],
)
def test_what_cannot_be_read_is_refused_with_the_reason(data, code):
    assert refusal(data) == code


@pytest.mark.parametrize(
    ("limits", "code"),
    [
        (Limits(pages=2), "E114"),
        (Limits(marks=20), "E116"),
        (Limits(seconds=-1.0), "E113"),
        (Limits(cells=3), "E108"),
        (Limits(unpacked_bytes=10), "E106"),
    ],
)
def test_every_bound_holds(limits, code):
    packed = zlib.compress(b"0" * 1000)
    part = b"<< /Length %d /Filter /FlateDecode >>\nstream\n%b\nendstream" % (len(packed), packed)
    assert refusal(pdf(FILLED, FILLED, FILLED, objects=[part]), limits) == code


def outcome(data):
    try:
        found = read(data, DEFAULT_LIMITS)
    except CannotRead as refused:
        return refused.code
    for block in found.blocks:
        str(block).encode()
    return "read"


@given(st.integers(0, 10**9), st.integers(1, 60))
def test_a_changed_file_is_read_or_refused(seed, changes):
    dice = random.Random(seed)  # noqa: S311 -- damage, no secret
    data = bytearray(dice.choice([PRINTED, pdf(FILLED, PAGE)]))
    for _ in range(changes):
        data[dice.randrange(len(data))] = dice.randrange(256)
    assert outcome(bytes(data)) in {"read", "E105", "E106", "E109", "E112", "E115", "E116"}


STRANGE = [*FILLED.split(), *"0 -1 1e9 -1e9 0.001 cm q Q Tz Tc TL T* re c h W n".split()]  # noqa: SIM905 -- as a page has them


@given(st.lists(st.sampled_from(STRANGE), max_size=400))
def test_operators_in_any_order_are_read_or_refused(parts):
    assert outcome(pdf(" ".join(parts))) in {"read", "E105", "E112", "E115", "E116", "E108"}
