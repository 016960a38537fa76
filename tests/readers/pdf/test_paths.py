import pypdfium2 as pdfium
import pytest

from gongkai.readers.pdf.geometry import ruling
from gongkai.readers.pdf.paths import Drawing
from readers.pdf.handmade import fill, line, pdf

MOST = 10_000


def drawn(content, most=MOST, **extra):
    file = pdfium.PdfDocument(pdf(content, **extra))
    page = file[0]  # kept: a page lets go of what PDFium holds when nobody names it
    drawing = Drawing(page.raw, most)
    file.close()
    return sorted(tuple(round(at) for at in ends) for ends in drawing.lines), drawing.seen


def long_ones(content, **extra):
    """Return the lines that would be rules, each once."""
    return sorted({tuple(rule) for ends in drawn(content, **extra)[0] if (rule := ruling(*ends, thin=3.0))})


DASHES = "".join(f"{100 + 5 * index} 200 {3 if index < 39 else 5} 0.4 re " for index in range(40)) + "f\n"
ACROSS = (100, 200, 300, 200)


@pytest.mark.parametrize(
    "content",
    [
        line(100, 200, 300, 200),
        line(300, 200, 100, 200),
        fill(100, 200, 200, 0.4),
        "100 199.9 m 300 199.9 l 300 200.1 l 100 200.1 l h f\n",
        f"q 2 0 0 2 0 0 cm {line(50, 100, 150, 100, 0.2)} Q\n",
        DASHES,
    ],
    ids=["a line", "drawn backwards", "a thin box", "a thin outline", "enlarged", "dashed"],
)
def test_one_line(content):
    assert long_ones(content) == [ACROSS]


def test_the_edges_of_an_outlined_box():
    assert long_ones("0.5 w 100 200 200 100 re S\n") == [
        (100, 200, 100, 300),
        (100, 200, 300, 200),
        (100, 300, 300, 300),
        (300, 200, 300, 300),
    ]


def test_many_lines_in_one_path():
    assert long_ones("0.5 w 100 200 m 300 200 l 100 300 m 300 300 l 100 200 m 100 300 l S\n") == [
        (100, 200, 100, 300),
        (100, 200, 300, 200),
        (100, 300, 300, 300),
    ]


@pytest.mark.parametrize(
    "content",
    [fill(100, 200, 200, 100), "100 200 m 300 200 l n\n", "0.5 w 100 200 m 150 300 250 300 300 200 c S\n"],
    ids=["a shade", "not painted", "a curve"],
)
def test_no_line(content):
    assert long_ones(content) == []


def test_lines_in_a_form():
    inner = "0.1 w 50 100 m 150 100 l S"
    form = f"<< /Type /XObject /Subtype /Form /BBox [0 0 595 842] /Length {len(inner)} >>\nstream\n{inner}\nendstream"
    resources = "/Resources << /XObject << /X 6 0 R >> >>"
    assert long_ones("q 2 0 0 2 0 0 cm /X Do Q", page=resources, objects=[form]) == [ACROSS]


def test_looking_stops_at_the_bound():
    lines, seen = drawn(line(100, 200, 300, 200) * 500, 40)
    assert seen <= 80
    assert len(lines) <= 40
