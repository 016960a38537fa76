"""The public's pages of annual reports: read back cell by cell, years side by side, corrections in sight."""

import pytest
from django.urls import reverse

from gongkai.law import form
from gongkai.readers import read_bytes
from gongkai.report.plain import from_plain
from gongkai.web.publishing.actions.column import OpenSite
from gongkai.web.publishing.models import RegisterRow
from gongkai.web.reporting.actions.publish import CorrectReport
from gongkai.web.reporting.models import AnnualReport
from web.reporting.conftest import NOW, YEAR, begun, team, through, year  # noqa: F401 -- fixtures

pytestmark = pytest.mark.django_db


@pytest.fixture
def published(begun, through):  # noqa: F811 -- fixtures
    """The town's report, published."""
    return through(begun)


@pytest.fixture
def corrected(published, team, through):  # noqa: F811 -- fixtures
    """The same, corrected once: a licence more."""
    CorrectReport(published, "漏计行政许可").do(actor=team.clerk, at=NOW)
    row = {"register": "licence", "number": "9", "matter": "事项", "decided_on": f"{YEAR}-05-06"}
    RegisterRow.objects.create(organ=team.organ, **row)
    return through(AnnualReport.objects.get(pk=published.pk), public_note="行政许可漏计1件")


def page(client, name, *given, **query):
    answer = client.get(reverse(name, args=given), query)
    return answer.status_code, answer.content.decode()


def years_before(report, *years):
    """Editions of other years with the same content but the year."""
    for number in years:
        earlier = AnnualReport.objects.create(
            organ=report.organ, year=number, stage="published", due=f"{number + 1}-01-31", begun_at=NOW
        )
        first = report.editions.first()
        round_ = earlier.rounds.create(digest="0" * 64, content={}, by=first.round.by, at=NOW, outcome="passed")
        content = {**first.content, "year": number, "title": str(earlier)}
        content["cells"] = {**content["cells"], "t2.licensing.decisions": number - 2000}
        earlier.editions.create(
            number=1, round=round_, content=content, evidence={}, digest="0" * 64, published_on="2026-01-12", at=NOW
        )


def test_the_page_is_read_back_cell_by_cell(client, published):
    status, text = page(client, "public_report", published.pk)
    assert status == 200
    said = from_plain(published.editions.get().content)
    found = read_bytes(text.encode(), "report.html").report
    assert (found.organ, found.year) == (said.organ, said.year)
    assert dict(found.cells()) == dict(said.cells())


def test_the_page_brings_tables_files_charts_and_hints_but_no_style(client, published):
    _, text = page(client, "public_report", published.pk)
    assert all(f'data-path="{path}"' in text for path in form("2021").paths)
    assert text.count("<h1") == 1
    assert "style=" not in text
    assert 'data-path="t2.fees.amount">1.23456<' in text
    assert "申请的办理结果" in text
    assert "<svg" in text
    assert "名词解释" in text
    assert all(f"report.{kind}" in text for kind in ("docx", "pdf", "html", "xlsx", "json"))


def test_nothing_is_shown_before_it_is_published(client, begun, through):  # noqa: F811 -- fixtures
    through(begun, until="approved")
    assert page(client, "public_report", begun.pk)[0] == 404
    assert "还没有公布年度报告" in page(client, "public_reports", begun.organ.pk)[1]
    assert "还没有公布年度报告" in page(client, "public_reports_compared", begun.organ.pk)[1]
    assert reverse("public_reports", args=[begun.organ.pk]) not in page(client, "public_organ", begun.organ.pk)[1]


def test_a_correction_tells_what_it_changed_and_keeps_what_stood(client, corrected):
    _, text = page(client, "public_report", corrected.pk)
    assert "行政许可漏计1件" in text
    assert "行政许可 本年处理决定数量" in text
    assert 'data-path="t2.licensing.decisions">3<' in text
    status, before = page(client, "public_edition", corrected.pk, 1)
    assert (status, "这一版已经被更正" in before) == (200, True)
    assert 'data-path="t2.licensing.decisions">2<' in before
    assert page(client, "public_edition", corrected.pk, 3)[0] == 404


def test_the_organs_page_and_its_column_lead_to_the_reports(client, published, team):  # noqa: F811 -- fixtures
    OpenSite(team.organ).do(actor=None, at=NOW)
    _, text = page(client, "public_organ", team.organ.pk)
    assert reverse("public_report", args=[published.pk]) in text
    column = team.organ.columns.get(kind="report")
    assert reverse("public_reports", args=[team.organ.pk]) in page(client, "public_column", column.pk)[1]
    asked = team.organ.columns.filter(kind="request").order_by("path").first()
    assert reverse("public_column", args=[asked.pk]) in page(client, "public_report", published.pk)[1]


def test_all_years_are_listed_newest_first_and_charted(client, published):
    years_before(published, 2023, 2024)
    _, text = page(client, "public_reports", published.organ.pk)
    assert text.index("2025年年度报告") < text.index("2024年年度报告") < text.index("2023年年度报告")
    assert "历年处理决定" in text


def test_two_years_are_compared(client, published):
    years_before(published, 2023, 2024)
    where = published.organ.pk
    _, text = page(client, "public_reports_compared", where)
    assert "<span>-22</span>" in text
    assert text.count('<tr><th scope="row">') == 1
    _, text = page(client, "public_reports_compared", where, **{"from": 2023, "to": 2024, "all": "yes"})
    assert "<span>+1</span>" in text
    assert text.count('<tr><th scope="row">') == len(form("2021").paths)
    assert page(client, "public_reports_compared", where, **{"from": "x", "to": "1900"})[0] == 200


def test_more_years_ask_no_more(client, published, django_assert_max_num_queries):
    years_before(published, *range(2012, 2025))
    for name, key in (("public_report", published.pk), ("public_reports", published.organ.pk)):
        with django_assert_max_num_queries(14):
            client.get(reverse(name, args=[key]))
