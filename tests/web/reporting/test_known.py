"""Every figure equals its records: cells, what publishing and requests count."""

import pytest

from gongkai.web.organs import figures as rooms
from gongkai.web.reporting.evidence import NO_RECORDS
from gongkai.web.reporting.known import behind, known, known_of, tally
from gongkai.web.reporting.tables import behind as behind_cell
from gongkai.web.reporting.tables import cells, tallied


def test_every_cell_equals_its_records(year):
    for path, value in cells(year.organ, 2025).items():
        assert tallied(behind_cell(year.organ, 2025, path), path) == value, path


def test_every_figure_equals_its_records(year, begun):
    for key, figure in known(begun).items():
        if figure.source in {"publishing", "requests"} and not key.startswith(NO_RECORDS):
            assert tally(behind(year.organ, 2025, key), key) == figure.value, key


def test_a_figure_typed_in_has_its_source_and_no_records(year, begun):
    begun.typed.create(key="typed.meetings", value=3, note="会议纪要", at=begun.begun_at)
    figure = known(begun)["typed.meetings"]
    assert (figure.value, figure.note) == (3, "会议纪要")
    with pytest.raises(KeyError):
        behind(year.organ, 2025, "typed.meetings")


def test_a_cell_typed_in_stands_for_the_one_counted_whoever_asks(year, begun):
    told = {"value": "7.000000", "note": "许可系统", "at": begun.begun_at}
    begun.typed.create(key="t2.licensing.decisions", **told)
    begun.typed.create(key="t3.new.total", **told)
    for figures in (known(begun), known_of(year.organ, 2025, begun.typed.all(), wanted=["t2.licensing.decisions"])):
        assert (figures["t2.licensing.decisions"].value, figures["t2.licensing.decisions"].source) == (7, "cells")
    assert known(begun)["t3.new.total"].value == 2, "what the requests say is not typed in"
    assert known_of(year.organ, 2025)["t2.licensing.decisions"].value == 2


def test_what_nobody_knows_is_blank_and_not_zero(begun):
    assert known(begun)["typed.meetings"].value is None


def test_the_queries_follow_from_the_models_counted(begun, django_assert_num_queries):
    with django_assert_num_queries(13):
        values = cells(begun.organ, 2025)
    models = {(rooms.counted_as(key).model, rooms.counted_as(key).organ) for key in rooms.figures()}
    typed, published, requested = 1, 8, 4
    with django_assert_num_queries(typed + published + requested + len(models)):
        known(begun, values)


@pytest.mark.parametrize(
    "key", ["publishing.all", "requests.received", "oversight.meetings", "typed.meetings", "t3.new.total"]
)
def test_a_figure_asked_for_alone_is_the_same_and_no_other_room_is_asked(begun, key, django_assert_max_num_queries):
    every = known(begun)
    with django_assert_max_num_queries(13 + 1):
        alone = known_of(begun.organ, begun.year, begun.typed.all(), wanted={key, "typed.nobody"})
    assert alone == {key: every[key]}
