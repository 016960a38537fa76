"""Findings as the screen shows them."""

import pytest
from django.utils import translation

from gongkai.web.publishing.models import Finding, Vetting
from gongkai.web.publishing.vetting.shown import asks_outside, by_file, opened_by

pytestmark = pytest.mark.django_db
CELL = {"kind": "cell", "values": {"sheet": "名单", "cell": "C2"}}


@pytest.fixture
def vetting(item):
    mine = item()
    return Vetting.objects.create(item=mine, revision=mine.latest_revision, digest="0")


def add(vetting, code, severity="block", **told):
    number = Finding.objects.count()
    return Finding.objects.create(
        **{"vetting": vetting, "code": code, "severity": severity, "place": [CELL], "print": str(number)} | told
    )


def test_the_text_stands_first_and_the_undecided_and_gravest_of_each_file(vetting):
    add(vetting, "H206", "note", file="a.xlsx")
    add(vetting, "P101", file="a.xlsx", decision="kept")
    add(vetting, "P110", file="a.xlsx", better="138****5678")
    add(vetting, "W401", "warn")
    files = by_file(vetting)
    assert [(file.name, [each.row.code for each in file.findings]) for file in files] == [
        ("", ["W401"]),
        ("a.xlsx", ["P110", "H206", "P101"]),
    ]
    assert [(file.open, file.undecided, file.mendable) for file in files] == [(0, True, False), (1, True, True)]


@pytest.mark.parametrize(
    ("code", "file", "told", "mendable", "chosen"),
    [
        ("P110", "a.docx", {"better": "*"}, True, True),
        ("P110", "a.pdf", {"better": "*"}, False, False),
        ("W403", "", {"better": "〔2025〕"}, True, False),
        ("S301", "", {}, False, False),
        ("H210", "a.pdf", {}, True, True),
        ("H212", "a.pdf", {}, False, False),
        ("H201", "a.docx", {"decision": "cleaned"}, False, False),
    ],
)
def test_only_what_the_program_can_mend_is_offered(vetting, code, file, told, mendable, chosen):
    add(vetting, code, file=file, **told)
    shown = by_file(vetting)[0].findings[0]
    assert (shown.mendable, shown.chosen) == (mendable, chosen)


def test_places_are_said_in_the_language_of_the_page_and_not_all_of_them(vetting):
    add(vetting, "P110", place=[CELL] * 5, count=9)
    with translation.override("en"):
        shown = by_file(vetting)[0].findings[0]
    assert shown.places == ("sheet “名单”, cell C2",)
    assert shown.more == 6
    assert shown.title == "mobile number"


def test_somebody_outside_is_asked_for_a_mark_or_by_the_form(vetting):
    assert not asks_outside(vetting)
    vetting.answers = {"process": "ask"}
    assert asks_outside(vetting)
    vetting.answers = {}
    add(vetting, "S301")
    assert asks_outside(vetting)
    assert not opened_by(None)
    assert not opened_by(vetting)
