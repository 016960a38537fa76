"""Places: by day, then by order within it; many to a day."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from gongkai.web.publishing.models import Listed
from gongkai.web.publishing.models.listed import A_DAY, places_of


@given(st.dates(max_value=date(9999, 12, 30)), st.dates(max_value=date(9999, 12, 30)))
def test_places_keep_the_order_of_days(one, other):
    assert (places_of(one) < places_of(other)) == (one < other)
    first, after = places_of(one)
    assert after - first == A_DAY
    assert 0 < after < 2**63


def test_a_row_is_called_by_its_title():
    assert str(Listed(text="题目\n正文")) == "题目"
