import pytest

from gongkai.readers.errors import CannotRead
from gongkai.readers.pdf.forms import count
from gongkai.readers.pdf.streams import look_through
from readers.pdf.handmade import pdf

MOST = 1000


def form(content, draws=None):
    resources = f"/Resources << /XObject << /X {draws} 0 R >> >>" if draws else ""
    return (
        f"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] {resources} /Length {len(content)} >>\n"
        f"stream\n{content}\nendstream"
    )


def counted(content, *objects):
    """Count the forms of a file whose first object of its own is number 6, and named X on its page."""
    data = pdf(content, page="/Resources << /XObject << /X 6 0 R >> >>", objects=objects)
    count(data, look_through(data, 1 << 20), MOST)


@pytest.mark.parametrize(
    ("content", "objects"),
    [
        ("/X Do", [form("/X Do", 7), form("/X Do", 8), form("0 0 m")]),
        ("/X Do " * 5, [form("/X Do " * 5, 7), form("/X Do " * 5, 8), form("0 0 m")]),
        ("/X Do", [form("/Y Do /Z Do")]),
    ],
    ids=["one within the other", "a few in each", "pictures in a form"],
)
def test_what_reports_draw_may_be_drawn(content, objects):
    counted(content, *objects)


@pytest.mark.parametrize(
    ("content", "objects"),
    [
        ("/X Do", [form("/X Do " * 10, 7), form("/X Do " * 10, 8), form("/X Do " * 10, 9), form("0 0 m")]),
        ("/X Do " * 40, [form("/X Do " * 30, 7), form("0 0 m")]),
        ("/X Do", [form("/X Do " * 2, 6)]),
        ("/X Do", [form("/X Do " * 2, 7), form("/X Do", 6)]),
    ],
    ids=["ten of ten of ten", "a page of many", "itself", "itself through another"],
)
def test_what_multiplies_is_refused(content, objects):
    with pytest.raises(CannotRead) as refused:
        counted(content, *objects)
    assert refused.value.code == "E116"


def test_forms_named_in_a_page_are_found_where_they_name_none():
    with pytest.raises(CannotRead):
        counted("/X Do", form("/X Do /X Do"))
