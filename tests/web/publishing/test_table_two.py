"""Table two counted from the registers: its figures add up from year to year, and every cell is its records."""

from datetime import date
from decimal import Decimal

from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gongkai.law import form
from gongkai.web.organs.models import OrganSetting
from gongkai.web.publishing.models import Document, RegisterRow
from gongkai.web.publishing.models.document import ENDS
from gongkai.web.publishing.table_two import behind, table_two

YEARS = (2023, 2024, 2025, 2026)
DAYS = st.dates(date(2023, 1, 1), date(2026, 12, 31))


def entered(organ, serial, *, formed, kind="normative"):
    told = {"series": "柳政发", "year": formed.year, "serial": serial, "kind": kind, "title": f"文件{serial}"}
    made = Document.objects.create(organ=organ, formed_on=formed, **told)
    made.changes.create(kind="issued", on=formed)
    return made


def test_it_holds_every_cell_of_the_form_and_no_other(county, django_assert_num_queries):
    with django_assert_num_queries(5):
        cells = table_two(county.town, 2026)
    assert list(cells) == [cell.path for cell in form("2021").cells if cell.table == "t2"]
    assert set(cells.values()) == {0}


LIVES = st.lists(
    st.tuples(
        st.sampled_from(["regulation", "normative", "other"]), DAYS, st.sampled_from([None, *ENDS]), DAYS, st.booleans()
    ),
    max_size=12,
)


@given(lives=LIVES)
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_in_force_is_last_years_plus_issued_less_repealed(county, lives):
    point = transaction.savepoint()
    for serial, (kind, formed, end, ended, taken_back) in enumerate(lives, start=1):
        document = entered(county.town, serial, kind=kind, formed=formed)
        if end:
            document.changes.create(kind=end, on=max(formed, ended), taken_back=taken_back)
    years = {year: table_two(county.town, year) for year in YEARS}
    for year, last in zip(YEARS[1:], YEARS, strict=False):
        for row in ("regulations", "normative"):
            now, before = (
                {key: cells[f"t2.{row}.{key}"] for key in ("issued", "repealed", "in_force")}
                for cells in (years[year], years[last])
            )
            assert now["in_force"] == before["in_force"] + now["issued"] - now["repealed"]
    for year, cells in years.items():
        for path, count in cells.items():
            assert path == "t2.fees.amount" or behind(county.town, year, path).count() == count
    brute = [
        (kind, formed)
        for kind, formed, end, ended, back in lives
        if kind == "normative" and (not end or back or max(formed, ended) > date(2025, 12, 31)) and formed.year <= 2025
    ]
    assert years[2025]["t2.normative.in_force"] == len(brute)
    transaction.savepoint_rollback(point)


def test_what_ran_out_counts_as_repealed_unless_the_organ_decides_otherwise(county):
    document = entered(county.town, 1, formed=date(2025, 3, 1))
    document.changes.create(kind="expired", on=date(2026, 5, 1))
    assert table_two(county.town, 2026)["t2.normative.repealed"] == 1
    OrganSetting.objects.create(organ=county.county, key="expiry_in_table_two", value="no", since=date(2026, 1, 1))
    assert table_two(county.town, 2026)["t2.normative.repealed"] == 0
    assert table_two(county.town, 2026)["t2.normative.in_force"] == 0


def test_a_document_that_was_ended_twice_is_counted_once_when_it_was_first(county):
    document = entered(county.town, 1, formed=date(2025, 3, 1))
    for day in (date(2026, 5, 1), date(2026, 6, 1), date(2027, 1, 5)):
        document.changes.create(kind="repealed", on=day)
    assert [table_two(county.town, year)["t2.normative.repealed"] for year in (2025, 2026, 2027)] == [0, 1, 0]
    assert list(behind(county.town, 2026, "t2.normative.repealed")) == [document]


@given(
    rows=st.lists(
        st.tuples(
            st.sampled_from(["licence", "penalty", "coercion", "fee"]),
            DAYS,
            st.decimals(0, 99999, places=2, allow_nan=False),
        ),
        max_size=12,
    )
)
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_decisions_are_counted_and_fees_added_up_in_ten_thousands(county, rows):
    point = transaction.savepoint()
    for number, (register, day, amount) in enumerate(rows):
        told = {"register": register, "number": str(number), "matter": "事项", "decided_on": day}
        RegisterRow.objects.create(organ=county.town, amount=amount if register == "fee" else None, **told)
    for year in YEARS:
        cells = table_two(county.town, year)
        for register, cell in (("licence", "licensing"), ("penalty", "penalties"), ("coercion", "coercion")):
            path = f"t2.{cell}.decisions"
            count = sum(kind == register and day.year == year for kind, day, _ in rows)
            assert cells[path] == behind(county.town, year, path).count() == count
        yuan = sum(amount for kind, day, amount in rows if kind == "fee" and day.year == year)
        assert cells["t2.fees.amount"] * 10_000 == yuan
        behind_it = behind(county.town, year, "t2.fees.amount")
        assert sum((row.amount for row in behind_it), Decimal(0)) == yuan
    transaction.savepoint_rollback(point)
