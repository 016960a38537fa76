"""An area is shown by two clicks or typed; a picture goes as a whole."""

import struct
from datetime import date
from io import BytesIO

import pytest
from django.urls import reverse
from docx import Document

from filed import keep
from gongkai.redaction.png import png
from gongkai.web.requests.models import Redaction
from gongkai.writers.sheet import Sheet, render

DAY = date(2025, 3, 10)
GROUND = "denied.internal"


@pytest.fixture(autouse=True)
def today(on_the_day):
    on_the_day(DAY)


@pytest.fixture
def begun(client, office, letter):
    """A function that begins to redact a file and returns the redaction."""
    case = letter()[0]
    client.force_login(office.clerk)

    def on(data, name):
        kept = keep(case, office.clerk, data=data, name=name)
        client.post(reverse("start_redaction", args=[case.pk, kept.pk]))
        return Redaction.objects.get()

    return on


@pytest.fixture
def page(begun):
    """The address of a pdf's only page; a line of text comes before it."""
    return reverse("redaction_area", args=[begun(render(Sheet("标题")), "a.pdf").pk, 2])


def boxes():
    return [mark[4] for mark in Redaction.objects.get().marks]


def test_two_clicks_are_an_area(client, page):
    wide, tall = struct.unpack_from(">II", client.get(f"{page}/picture").content, 16)
    answer = client.post(page, {"ground": GROUND, "from": "", "at.x": wide // 2, "at.y": tall // 2})
    corner = answer["Location"].partition("from=")[2].partition("&")[0]
    assert "再点对角" in client.get(answer["Location"]).content.decode()
    client.post(page, {"ground": GROUND, "from": corner, "at.x": "0", "at.y": "0"})
    assert boxes() == [pytest.approx([0, 0, 0.5, 0.5], abs=0.01)]
    assert "左 0%" in client.get(page).content.decode()


def test_or_four_numbers(client, page):
    client.post(page, {"ground": GROUND, "left": "10", "top": "20", "right": "30.5", "bottom": "40"})
    assert boxes() == [[0.1, 0.2, 0.305, 0.4]]


@pytest.mark.parametrize(
    "told",
    [
        {"ground": GROUND},
        {"ground": GROUND, "left": "a", "top": "1", "right": "2", "bottom": "3"},
        {"ground": GROUND, "left": "nan", "top": "1", "right": "2", "bottom": "3"},
        {"ground": GROUND, "left": "0", "top": "0", "right": "200", "bottom": "3"},
        {"ground": GROUND, "from": "x", "at.x": "1", "at.y": "1"},
        {"ground": "", "left": "1", "top": "1", "right": "2", "bottom": "3"},
    ],
)
def test_nonsense_marks_nothing(client, page, told):
    assert client.post(page, told).status_code == 302
    assert boxes() == []


def test_a_picture_in_a_document_goes_as_a_whole(client, begun):
    document, stream = Document(), BytesIO()
    document.add_paragraph("见图")
    document.add_picture(BytesIO(png(2, 2, bytes(12))))
    document.save(stream)
    here = reverse("redaction_area", args=[begun(stream.getvalue(), "a.docx").pk, 1])
    assert client.get(f"{here}/picture")["Content-Type"] == "image/png"
    client.post(here, {"ground": GROUND})
    assert Redaction.objects.get().marks == [[1, GROUND, 0, 0, None]]


@pytest.mark.usefixtures("page")
@pytest.mark.parametrize("piece", [0, 99])
def test_text_and_what_is_not_there_have_no_picture(client, piece):
    redaction = Redaction.objects.get().pk
    assert client.get(reverse("redaction_area", args=[redaction, piece])).status_code == 404
    assert client.get(reverse("redaction_picture", args=[redaction, piece])).status_code == 404
