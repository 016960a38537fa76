"""The day registers read: what waits, what is late, what must be gone."""

from datetime import date

import pytest

from gongkai.web.publishing.models import RegisterRow
from gongkai.web.publishing.registers import listable, standing

DAY = date(2026, 3, 2)
EARLIER = date(2026, 2, 2)


@pytest.fixture
def rows(county):
    lives = {
        "waits": {"due": date(2026, 3, 9)},
        "late": {"due": EARLIER},
        "closed": {"publishable": False, "reason": "未成年人"},
        "public": {"due": EARLIER, "published_on": EARLIER},
        "revoked": {"published_on": EARLIER, "revoked_on": DAY},
        "gone": {"published_on": EARLIER, "revoked_on": EARLIER, "withdrawn_on": DAY},
    }
    told = {"organ": county.town, "register": "penalty", "matter": "占道", "decided_on": EARLIER}
    for number, life in lives.items():
        RegisterRow.objects.create(number=number, **told, **life)
    return RegisterRow.objects.order_by("pk")


@pytest.mark.parametrize(
    ("key", "numbers"),
    [
        ("waiting", ["waits", "late"]),
        ("overdue", ["late"]),
        ("public", ["public", "revoked"]),
        ("to_withdraw", ["revoked"]),
        ("", ["waits", "late", "closed", "public", "revoked", "gone"]),
    ],
)
def test_rows_stand_where_their_days_say(rows, key, numbers):
    assert [row.number for row in rows.filter(standing(key, DAY))] == numbers


def test_only_what_is_to_be_public_and_in_no_item_can_be_listed(rows):
    assert [row.number for row in listable(rows)] == ["waits", "late", "public"]
