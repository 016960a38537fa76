"""Every cell and every figure leads to exactly the records it counts; what is typed in shows where it comes from."""

import re
from decimal import Decimal

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gongkai.web.organs.models import Attachment
from gongkai.web.reporting.evidence import NO_RECORDS
from gongkai.web.reporting.models import Typed
from gongkai.web.reporting.value import compile_report

pytestmark = pytest.mark.django_db


def found(page):
    """Return how many records a list says it has."""
    return int(re.search(r'role="status">共 (\d+) 条', page.content.decode())[1])


def test_every_figure_opens_and_counts_what_it_says(year, begun, at_desk):
    clerk, known = at_desk(year.clerk), compile_report(begun).known
    told = [each for each in known.values() if each.value and not each.key.startswith(NO_RECORDS)]
    assert len(told) > 12
    for figure in told:
        page = clerk.get(reverse("report_records", args=[begun.pk, figure.key]))
        assert page.status_code == 200, figure.key
        if figure.unit in {"条", "件", ""}:
            assert found(page) == figure.value, figure.key


def test_a_cell_without_records_says_so(year, begun, at_desk):
    page = at_desk(year.clerk).get(reverse("report_records", args=[begun.pk, "t4.direct_suit.total"]))
    assert "没有记录，所以是零" in page.content.decode()


def test_a_sum_shows_the_sum_and_its_records(year, begun, at_desk):
    page = at_desk(year.clerk).get(reverse("report_records", args=[begun.pk, "t2.fees.amount"]))
    assert "1.23456" in page.content.decode()
    assert found(page) == 1


def test_the_tables_link_every_cell(year, begun, at_desk):
    text = at_desk(year.clerk).get(reverse("report_tables", args=[begun.pk])).content.decode()
    for path in compile_report(begun).report.form.paths:
        assert reverse("report_records", args=[begun.pk, path]) in text, path


def test_a_reviewer_counts_requests_and_opens_none(year, begun, at_desk):
    case = reverse("case", args=[year.organ.requests.first().pk])
    where = reverse("report_records", args=[begun.pk, "t3.new.total"])
    assert case in at_desk(year.clerk).get(where).content.decode()
    assert case not in at_desk(year.first).get(where).content.decode()
    assert found(at_desk(year.first).get(where)) == 2


def test_a_figure_that_is_none_is_not_there(year, begun, at_desk):
    clerk = at_desk(year.clerk)
    for name in ("nothing", "t3.new", "typed.nothing", "requests.channel.pigeon"):
        assert clerk.get(reverse("report_records", args=[begun.pk, name])).status_code == 404
        assert clerk.get(reverse("type_figure", args=[begun.pk, name])).status_code == 404


def test_a_figure_is_typed_in_with_its_proof_and_taken_back(year, begun, at_desk):
    clerk = at_desk(year.clerk)
    proof = SimpleUploadedFile("热线.txt", "十二月止，共 37 件".encode())
    where = reverse("type_figure", args=[begun.pk, "typed.hotline"])
    clerk.post(where, {"value": "37", "note": "热线平台导出", "file": proof})
    typed = Typed.objects.get(report=begun)
    assert (typed.value, typed.evidence.name) == (Decimal(37), "热线.txt")
    text = clerk.get(reverse("report_records", args=[begun.pk, "typed.hotline"])).content.decode()
    assert "热线平台导出" in text
    assert reverse("attachment", args=[typed.evidence.pk]) in text
    figures = clerk.get(reverse("report_figures", args=[begun.pk])).content.decode()
    assert "热线平台导出" in figures
    assert "<code>{{typed.hotline}}</code>" in figures
    clerk.post(reverse("take_back_figure", args=[begun.pk, "typed.hotline"]))
    assert not Typed.objects.exists()
    typed.evidence.file.delete(save=False)


@pytest.mark.parametrize(
    ("sent", "told"),
    [
        ({"value": "-1", "note": "台账"}, "不能小于零"),
        ({"value": "3"}, "errorlist"),
        ({"value": "3", "note": "台账", "file": SimpleUploadedFile("a.exe", b"MZ")}, "exe"),
    ],
)
def test_what_is_typed_wrongly_changes_nothing(year, begun, at_desk, sent, told):
    page = at_desk(year.clerk).post(reverse("type_figure", args=[begun.pk, "typed.hotline"]), sent)
    assert told in page.content.decode()
    assert not Typed.objects.exists()
    assert not Attachment.objects.exists()


def test_what_records_count_cannot_be_typed(year, begun, at_desk):
    where = reverse("type_figure", args=[begun.pk, "t3.new.total"])
    page = at_desk(year.clerk).post(where, {"value": "250", "note": "手工"})
    assert "不能填报" in page.content.decode()
    assert (
        "填报数据"
        not in at_desk(year.clerk).get(reverse("report_records", args=[begun.pk, "t3.new.total"])).content.decode()
    )


def test_a_total_names_who_reported_what(year, begun, at_desk):
    whole = begun.__class__.objects.create(
        organ=year.county, year=2025, scope="whole", due=begun.due, begun_at=begun.begun_at
    )
    page = at_desk(year.overseer).get(reverse("report_records", args=[whole.pk, "t3.new.total"]))
    assert page.status_code == 200
