"""What the annual report counts: every cell leads to its records, and their number is the cell."""

from datetime import date

import pytest

from gongkai.web.requests.actions.step import StrikeEvent
from gongkai.web.requests.figures import behind, paths, table_four, table_three
from gongkai.web.requests.models import Proceeding, Request
from letters import letter as written
from letters import noon


def test_a_year_lands_in_its_cells(letter, step, office):
    carried = letter(date(2024, 12, 20))[0]
    step(carried, "answered:2025-01-10", "granted")
    first, second = letter(date(2025, 3, 3), subjects=("甲", "乙"), kind="business")
    step(first, "answered:2025-03-10", "denied.internal")
    letter(date(2025, 12, 30), kind="research")
    letter(date(2025, 12, 30), channel="internet")
    written(office.other, date(2025, 5, 6)).do(actor=None, at=noon(date(2025, 5, 6)))
    cells = {path: count for path, count in table_three(office.organ, 2025).items() if count}
    assert cells == {
        "t3.new.business": 2,
        "t3.new.research": 1,
        "t3.new.total": 3,
        "t3.carried_in.natural": 1,
        "t3.carried_in.total": 1,
        "t3.granted.natural": 1,
        "t3.granted.total": 1,
        "t3.denied.internal.business": 1,
        "t3.denied.internal.total": 1,
        "t3.concluded.natural": 1,
        "t3.concluded.business": 1,
        "t3.concluded.total": 2,
        "t3.carried_out.business": 1,
        "t3.carried_out.research": 1,
        "t3.carried_out.total": 2,
    }
    assert second.outcome == ""


def test_a_confirmation_that_was_struck_counts_in_no_year(letter, step, office):
    request = step(letter(date(2024, 12, 30), channel="internet")[0], "confirmed:2024-12-31")
    StrikeEvent(request.events.last(), "误登", office.head).do(actor=office.head, at=noon(date(2025, 1, 2)))
    assert not any(table_three(office.organ, 2024).values())
    step(Request.objects.get(), "confirmed:2025-01-03")
    assert [table_three(office.organ, year)["t3.new.total"] for year in (2024, 2025)] == [0, 1]


def test_an_answer_ordered_anew_in_a_later_year_is_not_counted_twice(letter, step, office):
    request = letter(date(2024, 3, 4))[0]
    step(request, "answered:2024-03-12", "denied.internal")
    before = table_three(office.organ, 2024)
    step(request, "redo:2025-02-10")
    step(request, "answered:2025-02-20", "granted")
    assert table_three(office.organ, 2024) == before
    assert not any(table_three(office.organ, 2025).values())
    assert request.outcome == "granted"


def test_an_answer_ordered_anew_in_the_same_year_counts_as_it_ended(letter, step, office):
    request = letter(date(2025, 3, 3))[0]
    step(request, "answered:2025-03-12", "denied.internal")
    step(request, "redo:2025-06-10")
    step(request, "answered:2025-06-20", "granted")
    cells = table_three(office.organ, 2025)
    assert (cells["t3.granted.total"], cells["t3.concluded.total"]) == (1, 1)


@pytest.fixture
def cases(office):
    """Proceedings that ended before, within and after 2025, or are open; one in which the organ only reviewed."""

    def case(kind, filed, result="", ended=None, role="actor"):
        return Proceeding.objects.create(
            organ=office.organ,
            kind=kind,
            body="青禾县人民政府",
            filed_on=filed,
            result=result,
            result_on=ended,
            role=role,
        )

    case("reconsideration", date(2024, 5, 5), "upheld", date(2024, 7, 1))
    case("reconsideration", date(2024, 11, 5), "corrected", date(2025, 1, 3))
    case("reconsideration", date(2025, 12, 5), "upheld", date(2026, 1, 20))
    case("suit_after", date(2025, 3, 5), "other", date(2025, 6, 1))
    case("direct_suit", date(2025, 3, 5))
    case("direct_suit", date(2025, 3, 5), "upheld", date(2025, 4, 1), role="reviewer")


@pytest.mark.usefixtures("cases")
def test_proceedings_count_in_the_year_they_end_and_open_ones_as_pending(office):
    cells = {path: count for path, count in table_four(office.organ, 2025).items() if count}
    assert cells == {
        "t4.reconsideration.corrected": 1,
        "t4.reconsideration.pending": 1,
        "t4.reconsideration.total": 2,
        "t4.suit_after.other": 1,
        "t4.suit_after.total": 1,
        "t4.direct_suit.pending": 1,
        "t4.direct_suit.total": 1,
    }


@pytest.mark.usefixtures("cases")
def test_every_cell_leads_to_as_many_records(letter, step, office):
    step(letter(date(2024, 12, 20))[0], "answered:2025-01-10", "granted")
    letter(date(2025, 3, 3), kind="business")
    for path in paths("t3"):
        assert behind(office.organ, 2025, path).count() == table_three(office.organ, 2025)[path], path
    for path in paths("t4"):
        assert behind(office.organ, 2025, path).count() == table_four(office.organ, 2025)[path], path


def test_a_path_that_is_no_cell_of_these_tables_leads_nowhere(office):
    with pytest.raises(KeyError):
        behind(office.organ, 2025, "t2.fees.amount")


@pytest.mark.parametrize(("table", "queries"), [(table_three, 4), (table_four, 4)])
def test_tables_cost_the_same_however_many_records(table, queries, office, letter, django_assert_num_queries):
    letter(subjects=("甲", "乙", "丙"))
    with django_assert_num_queries(queries):
        table(office.organ, 2025)
