"""Every cell and every figure leads to exactly the records it counts; what is typed in shows where it comes from."""

import re
from datetime import date
from decimal import Decimal

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from gongkai.web.organs import figures as rooms
from gongkai.web.organs.action import Refused
from gongkai.web.organs.models import Attachment
from gongkai.web.reporting.actions.write import TypeIn
from gongkai.web.reporting.chips import offers
from gongkai.web.reporting.evidence import NO_RECORDS, evidence_of
from gongkai.web.reporting.known import TYPED, known
from gongkai.web.reporting.models import Typed
from gongkai.web.reporting.value import compile_report
from gongkai.web.reporting.views.figures import grouped
from gongkai.words.tables import table
from hotline import order

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


WORDS = "本年12345 热线转办件2件，热线工单2件。"


def typed_in(report, year):
    return TypeIn(report, "typed.hotline", Decimal(5), "热线平台", by=year.clerk).do(
        actor=year.clerk, at=report.begun_at
    )


def keys(report):
    return {each["figure"].key for _, group in grouped(report, known(report), every=True) for each in group}


def test_what_says_the_same_is_a_figure_of_a_room_with_the_same_unit():
    for name, told in table("web/reporting/typed").items():
        if "counted" in told:
            assert rooms.figures()[told["counted"]].unit == told["unit"], name


def test_without_records_it_is_typed_in(year, begun):
    typed_in(begun, year)
    figure = known(begun)["typed.hotline"]
    assert (figure.value, figure.counted) == (5, "")
    assert "typed.hotline" in keys(begun)
    assert "typed.hotline" in evidence_of(begun)


def test_with_records_they_are_what_counts_and_nothing_is_typed_in(year, begun, at_desk):
    typed_in(begun, year)
    for _ in range(2):
        order(year.organ, date(begun.year, 5, 6))
    figure = known(begun)["typed.hotline"]
    assert (figure.value, figure.source, figure.note) == (2, TYPED, ""), "a chip in a text goes on and tells the truth"
    assert figure.counted == "dialogue.orders"
    assert {"typed.hotline", "dialogue.orders"} & keys(begun) == {"dialogue.orders"}
    assert {offer.figure.key for offer in offers(WORDS, known(begun))} == {"dialogue.orders"}
    assert {"typed.hotline", "dialogue.orders"} & evidence_of(begun).keys() == {"dialogue.orders"}
    with pytest.raises(Refused, match="由记录统计得出"):
        typed_in(begun, year)
    counted = reverse("report_records", args=[begun.pk, "dialogue.orders"])
    for name in ("report_records", "type_figure"):
        assert at_desk(year.clerk).get(reverse(name, args=[begun.pk, "typed.hotline"])).url == counted


def test_records_of_another_year_or_organ_change_nothing(year, begun, county):
    order(year.organ, date(begun.year - 1, 5, 6))
    order(county.other, date(begun.year, 5, 6))
    assert known(begun)["typed.hotline"].counted == ""
