"""Every kind of record a figure counts is shown, and without a link where the person may not open it."""

import pytest

from gongkai.web.reporting.evidence import NO_RECORDS
from gongkai.web.reporting.known import behind
from gongkai.web.reporting.known import known as figures
from gongkai.web.requests.models import Request
from gongkai.web.screens.looks import look_of


def test_the_records_of_every_figure_have_a_look(begun):
    for key in figures(begun):
        if not key.startswith(NO_RECORDS):
            rows = behind(begun.organ, begun.year, key)
            look = look_of(rows.model)
            for record in rows.select_related(*look.narrow)[:1]:
                assert all(each.of(record) is not NotImplemented for each in look.columns), key


def test_who_may_not_open_a_record_gets_no_link():
    assert any(each.link for each in look_of(Request).columns)
    assert not any(each.link for each in look_of(Request).without_links().columns)


def test_nothing_of_the_applicant_is_shown():
    assert not {"subject", "applicant", "handler"} & {each.value for each in look_of(Request).columns}


def test_records_no_figure_counts_have_none():
    with pytest.raises(KeyError):
        look_of(object)
