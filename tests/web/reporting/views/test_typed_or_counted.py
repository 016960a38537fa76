"""Of one thing a clerk has one figure: what records count is not typed in beside them."""

from datetime import date
from decimal import Decimal

import pytest
from django.urls import reverse

from gongkai.web.organs import figures as rooms
from gongkai.web.organs.action import Refused
from gongkai.web.reporting.actions.write import TypeIn
from gongkai.web.reporting.chips import offers
from gongkai.web.reporting.evidence import evidence_of
from gongkai.web.reporting.known import TYPED, known
from gongkai.web.reporting.views.figures import grouped
from gongkai.words.tables import table
from hotline import order

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
