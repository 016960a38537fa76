"""What a draft lacks is told field by field."""

from datetime import UTC, datetime

import pytest

from gongkai.web.publishing.complete import complete
from gongkai.web.publishing.models import Item
from gongkai.web.publishing.tables import item_kinds

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)


def test_a_whole_draft_lacks_nothing(item):
    assert list(complete(item(files=[("a.txt", b"one")]), NOW)) == []


def test_every_field_its_kind_demands_is_asked_for(item):
    for kind in item_kinds().values():
        asked = [reason.about for reason in complete(item(kind=kind.key), NOW)]
        assert asked == list(kind.demands)


def test_an_enclosure_stands_in_for_the_text(item):
    assert list(complete(item(body=[], files=[("a.txt", b"one")]), NOW)) == []
    assert [reason.message for reason in complete(Item(title="题", formed_on=NOW.date()), NOW)] == [
        "正文和附件不能都空着"
    ]
