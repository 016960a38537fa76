"""The register of documents read: gaps, states, banners; and table two, whose figures add up from year to year."""

from datetime import date, timedelta

import pytest
from django.db import transaction
from django.utils.timezone import localdate
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gongkai.web.publishing.documents import banner_of, counted, gaps, in_force_on, settle, standing_of, with_number
from gongkai.web.publishing.models import Document, Item
from gongkai.web.publishing.models.document import ENDS


def entered(organ, serial, *, series="柳政发", year=2026, kind="normative", formed=None, **fields):
    formed = formed or date(year, 1, 5)
    made = Document.objects.create(
        organ=organ,
        series=series,
        year=year,
        serial=serial,
        kind=kind,
        title=f"文件{serial}",
        formed_on=formed,
        **fields,
    )
    made.changes.create(kind="issued", on=formed)
    return made


def test_gaps_are_found_by_series_and_year(county, django_assert_num_queries):
    for serial in (2, 5):
        entered(county.town, serial)
    for serial in (1, 2):
        entered(county.town, serial, series="柳政办发")
    entered(county.town, 1, year=2025)
    entered(county.other, 2, series="白政发")
    entered(county.town, 3, series="柳溪镇人民政府令", year=2025)
    entered(county.town, 1, series="柳溪镇人民政府令", year=2024)
    with django_assert_num_queries(3):
        found = [(gap.organ, gap.series, gap.year, gap.missing) for gap in gaps(Document.objects.all())]
    assert found == [
        (county.town, "柳政发", 2026, (1, 3, 4)),
        (county.town, "柳溪镇人民政府令", 0, (2,)),
        (county.other, "白政发", 2026, (1,)),
    ]


def test_an_explained_gap_is_none(county):
    entered(county.town, 2)
    entered(county.town, 1, void=True)
    assert list(gaps(Document.objects.all())) == []


def test_a_gap_reads_as_its_numbers(county):
    entered(county.town, 3)
    listed = next(gaps(Document.objects.all())).listed
    assert listed == [(1, "柳政发〔2026〕1号"), (2, "柳政发〔2026〕2号")]


@given(there=st.sets(st.integers(1, 30), min_size=1, max_size=20))
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_documents_and_gaps_together_are_all_numbers_up_to_the_last(county, there):
    point = transaction.savepoint()
    for serial in there:
        entered(county.town, serial)
    missing = {serial for gap in gaps(Document.objects.all()) for serial in gap.missing}
    assert missing | there == set(range(1, max(there) + 1))
    assert not missing & there
    transaction.savepoint_rollback(point)


def test_a_number_finds_its_document_in_its_own_organ(county):
    document = entered(county.town, 3)
    assert with_number(county.town, "柳政发〔2026〕3号") == document
    assert with_number(county.other, "柳政发〔2026〕3号") is None
    assert with_number(county.town, "柳政发[2026]3号") is None


def test_the_state_follows_from_the_changes_up_to_the_day(county):
    document = entered(county.town, 1)
    document.changes.create(kind="amended", on=date(2026, 2, 1))
    document.changes.create(kind="declared_void", on=date(2026, 3, 1))
    days = (date(2026, 1, 31), date(2026, 2, 1), date(2026, 3, 1))
    assert [standing_of(document, day) for day in days] == ["in_force", "amended", "expired"]
    assert settle(document, date(2026, 2, 5)) == Document.objects.get().state == "amended"


@pytest.mark.parametrize(("validity", "says"), [("repealed", "废止"), ("expired", "失效"), ("amended", "修改")])
def test_a_page_says_what_became_of_its_document_though_no_change_is_on_record(county, validity, says):
    assert banner_of(Item(pk=1, organ=county.town, validity="in_force")) is None
    assert says in str(banner_of(Item(pk=1, organ=county.town, validity=validity)))


@pytest.mark.parametrize("kind", ["amended", *ENDS])
@pytest.mark.parametrize("by_another", [False, True])
def test_every_change_has_its_banner(item, kind, by_another):
    page = item()
    newer, document = entered(page.organ, 2), entered(page.organ, 1, item=page)
    document.changes.create(kind=kind, on=date(2026, 2, 1), by_document=newer if by_another else None)
    settle(document, date(2026, 2, 1))
    banner = banner_of(Item.objects.get(pk=page.pk))
    assert "2026年2月1日" in str(banner)
    assert ("number" in banner.values) == by_another


def test_a_page_tells_of_no_change_before_its_day(item):
    page, today = item(), localdate()
    document = entered(page.organ, 1, item=page)
    document.changes.create(kind="amended", on=date(2026, 2, 1))
    document.changes.create(kind="amended", on=today + timedelta(days=1))
    settle(document, today)
    assert "2026年2月1日" in str(banner_of(Item.objects.get(pk=page.pk)))


def test_a_document_of_the_last_day_of_the_year_is_in_force_on_it(county):
    document = entered(county.town, 1, formed=date(2026, 12, 31))
    assert list(in_force_on(counted(county.town), date(2026, 12, 31))) == [document]
    document.changes.create(kind="repealed", on=date(2026, 12, 31))
    assert list(in_force_on(counted(county.town), date(2026, 12, 31))) == []
