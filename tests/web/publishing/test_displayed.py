"""Which rows the public can read follows from the text of what was released, and from its end."""

from datetime import UTC, date, datetime

from gongkai.web.publishing.displayed import cells_of, rows_gone, rows_may_be_shown, rows_shown
from gongkai.web.publishing.models import Item, RegisterRow
from gongkai.web.publishing.tabled import table


def test_the_cells_of_an_items_tables_are_what_stands_in_it(item):
    page = item(body=[table("处罚", ("文书号", "事项"), [("1", "占道"), (" 2 ", "")])])
    assert cells_of(Item.objects.get(pk=page.pk)) == {"文书号", "事项", "1", "占道", "2"}


def test_rows_are_shown_while_they_stand_in_a_released_item(site, released):
    page = released(body=[table("处罚", ("文书号",), [("1",)])])
    told = {"organ": site.organ, "register": "penalty", "matter": "占道", "decided_on": date(2026, 2, 27), "item": page}
    there = RegisterRow.objects.create(number="1", **told)
    gone = RegisterRow.objects.create(number="2", published_on=date(2026, 3, 1), **told)
    release = page.releases.get()
    rows_shown(release)
    there.refresh_from_db()
    gone.refresh_from_db()
    assert (there.published_on, there.withdrawn_on) == (date(2026, 3, 2), None)
    assert gone.withdrawn_on == date(2026, 3, 2)
    release.ended_at = release.at
    rows_gone(release)
    there.refresh_from_db()
    assert there.withdrawn_on == date(2026, 3, 2)


def test_a_row_that_was_dropped_before_it_was_ever_shown_may_be_listed_elsewhere(site, released):
    page = released(body=[table("处罚", ("文书号",), [("1",)])])
    told = {"organ": site.organ, "register": "penalty", "matter": "占道", "decided_on": date(2026, 2, 27), "item": page}
    shown, dropped = (RegisterRow.objects.create(number=number, **told) for number in ("1", "2"))
    rows_shown(page.releases.get())
    shown.refresh_from_db()
    dropped.refresh_from_db()
    assert (shown.item, dropped.item, dropped.published_on) == (page, None, None)


def test_rows_that_are_not_to_be_shown_hold_back_the_draft_that_shows_them(site, item):
    page = item(body=[table("处罚", ("文书号",), [("1",), ("2",), ("3",)])])
    told = {"organ": site.organ, "register": "penalty", "matter": "占道", "decided_on": date(2026, 2, 27), "item": page}
    RegisterRow.objects.create(number="1", **told)
    RegisterRow.objects.create(number="2", publishable=False, **told)
    RegisterRow.objects.create(number="3", revoked_on=date(2026, 3, 1), **told)
    RegisterRow.objects.create(number="4", publishable=False, **told)
    draft = Item.objects.get(pk=page.pk).get_latest_revision_as_object()
    found = list(rows_may_be_shown(draft, datetime(2026, 3, 2, tzinfo=UTC)))
    assert [reason.message.format(**reason.values) for reason in found] == ["2 定为不公开", "3 已经变更或者撤销"]
