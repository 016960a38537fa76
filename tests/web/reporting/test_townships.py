"""Five townships' year, worked through the office: the compiled tables equal their real reports, cell by cell."""

import tomllib
from pathlib import Path

import pytest

from gongkai.checks import Severity
from gongkai.law import form
from gongkai.law.events import Event
from gongkai.web.organs.models import Post
from gongkai.web.publishing.sample_year.plan import DocumentPiece, ListPiece
from gongkai.web.reporting.actions.begin import BeginReport
from gongkai.web.reporting.actions.write import WritePart
from gongkai.web.reporting.tables import behind, tallied
from gongkai.web.reporting.value import compile_report
from gongkai.web.reporting.verdict import judged
from gongkai.web.requests.actions.proceeding import ConcludeProceeding, OpenProceeding
from gongkai.web.requests.actions.step import TakeStep
from letters import letter, noon, put_on_file
from web.publishing.sample_year.conftest import township  # noqa: F401 -- a fixture
from web.reporting.conftest import NOW, TEXTS, YEAR

pytestmark = pytest.mark.django_db
TOWNSHIPS = tomllib.loads((Path(__file__).parent / "townships.toml").read_text("utf-8"))
COUNTED = (ListPiece, DocumentPiece)
"""The pieces of the year that tables two counts, or must not count."""


def work(here, pieces):
    """Do pieces of a township's year, and its cases."""
    for piece in pieces:
        here.do(piece)
    clerk = Post.objects.get(organ=here.organ, role="clerk").person
    for told in TOWNSHIPS[here.key].get("requests", ()):
        asked = letter(here.organ, told["received"], by=clerk, kind=told["kind"])
        request = asked.do(actor=clerk, at=noon(told["received"])).requests.get()
        put_on_file(request, clerk, told["outcome"], told["closed"])
        step = Event.parse(f"answered:{told['closed']}")
        TakeStep(request, step, told["outcome"], by=clerk).do(actor=clerk, at=noon(told["closed"]))
    for told in TOWNSHIPS[here.key].get("proceedings", ()):
        opened = OpenProceeding(here.organ, told["kind"], "青禾县人民政府", told["filed"])
        case = opened.do(actor=None, at=noon(told["filed"]))
        ConcludeProceeding(case, told["closed"], told["result"]).do(actor=None, at=noon(told["closed"]))


def compiled(here):
    """Return the township's report, its text written, and what was compiled."""
    clerk = Post.objects.get(organ=here.organ, role="clerk").person
    report = BeginReport(here.organ, YEAR, by=clerk).do(actor=clerk, at=NOW)
    for number, text in TEXTS.items():
        seen = report.parts.filter(number=number).first()
        WritePart(report, number, text, "", seen.at.isoformat() if seen else "", clerk).do(actor=clerk, at=NOW)
    return report, compile_report(report)


def equal_and_sound(here):
    """Tell the cells that are not as printed, and the errors; and look that every cell leads to that many records."""
    report, made = compiled(here)
    printed = dict.fromkeys(form("2021").paths, 0) | TOWNSHIPS[here.key]["cells"]
    assert len(printed) == 200
    assert {path: made.report[path] for path in printed} == printed
    for path, value in printed.items():
        assert tallied(behind(here.organ, YEAR, path), path) == value, path
    assert [each.text() for each in judged(report, made).of(Severity.ERROR)] == []


@pytest.mark.parametrize("key", TOWNSHIPS)
def test_the_tables_are_those_printed_and_pass_every_check(key, township):  # noqa: F811 -- a fixture
    here = township(key)
    work(here, [piece for piece in here.left() if isinstance(piece, COUNTED)])
    equal_and_sound(here)


@pytest.mark.long
@pytest.mark.parametrize("key", TOWNSHIPS)
def test_the_whole_year_changes_no_cell(key, township):  # noqa: F811 -- a fixture
    here = township(key)
    work(here, here.left())
    equal_and_sound(here)


def test_a_figure_beside_the_tables_cannot_be_typed_unnoticed(township):  # noqa: F811 -- a fixture
    here = township("shiqiao")
    work(here, ())
    report, made = compiled(here)
    part = report.parts.get(number=1)
    assert "收到政府信息公开申请3件" in "".join(made.report.section(1).lines)
    text = part.before.replace("{{t3.new.total}}", "5")
    clerk = part.by
    WritePart(report, 1, text, "", part.at.isoformat(), clerk).do(actor=clerk, at=NOW)
    found = judged(report, compile_report(report)).findings
    assert any("5" in each.text() and "3" in each.text() for each in found)
