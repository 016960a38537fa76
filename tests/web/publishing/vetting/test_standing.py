"""What the vetting leaves open holds a draft back from submission."""

from datetime import UTC, datetime

import pytest

from gongkai.web.publishing.gate import obstacles
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.vetting.standing import last_form, unvetted, vetting_of

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_the_gate_asks_this_room(item):
    draft = item().get_latest_revision_as_object()
    mine = {reason.message for reason in unvetted(draft, NOW)}
    assert mine == {"这一稿还没有进行公开前扫描"}
    assert mine <= {reason.message for reason in obstacles(draft, NOW)}


def test_a_vetted_draft_goes_on_to_the_reviews(submitted):
    mine = submitted()
    assert mine.stage == "first"
    draft = mine.get_latest_revision_as_object()
    assert list(unvetted(draft, NOW)) == []
    assert vetting_of(draft) == last_form(mine)


def test_a_form_of_an_earlier_draft_is_found_but_does_not_count(submitted, revised):
    mine = revised(submitted(), title="改过的标题")
    draft = Item.objects.get(pk=mine.pk).get_latest_revision_as_object()
    assert vetting_of(draft) is None
    assert last_form(mine) is not None
    assert list(unvetted(draft, NOW))


def test_it_asks_the_database_a_few_times_however_much_was_found(item, django_assert_max_num_queries):
    draft = item(text="<p>13812345678</p>" * 30).get_latest_revision_as_object()
    with django_assert_max_num_queries(8):
        list(unvetted(draft, NOW))
