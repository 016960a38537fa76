"""The year's statistics on a page, leading to its cases, and as a workbook."""

from datetime import date
from io import BytesIO

import pytest
from django.urls import reverse
from openpyxl import load_workbook


@pytest.fixture
def clerk(client, office, on_the_day, letter):
    on_the_day(date(2025, 4, 1))
    letter(date(2025, 3, 3), subjects=("甲", "乙"))
    letter(date(2024, 12, 3))
    client.force_login(office.clerk)
    return client


def test_a_figure_leads_to_as_many_cases(clerk):
    page = clerk.get(reverse("request_statistics"))
    line = next(line for line in page.context["tables"][0].lines if line.label == "3")
    assert line.figures == (2, 0)
    assert clerk.get(f"{reverse('cases')}?{line.query}").context["page"].paginator.count == 2


@pytest.mark.parametrize(("asked", "shown"), [("2024", 2024), ("1066", 2025), ("x", 2025), ("", 2025)])
def test_a_year_nothing_is_known_of_is_passed_over(clerk, asked, shown):
    assert clerk.get(reverse("request_statistics"), {"year": asked}).context["year"] == shown


def test_it_leaves_as_a_workbook_with_a_sheet_for_each_table(clerk):
    answer = clerk.get(reverse("request_statistics"), {"export": "xlsx"})
    book = load_workbook(BytesIO(b"".join(answer)))
    assert book.sheetnames == ["按月", "申请人类别", "渠道", "按办理结果", "按用时"]
    assert [cell.value for cell in book["按月"][4]] == ["3", 2, 0]
