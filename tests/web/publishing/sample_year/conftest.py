"""The sample county at the beginning of its year."""

from datetime import UTC, datetime

import pytest

from gongkai.web.organs.models import Organ
from gongkai.web.organs.sample import open_county
from gongkai.web.publishing.sample import open_carriers, open_site
from gongkai.web.publishing.sample_year.going_on import township_years

BEGUN = datetime(2025, 1, 2, 1, 0, tzinfo=UTC)


@pytest.fixture
def township():
    """A function that opens the sample county, and the site of one township in it; nothing is published yet."""
    open_county("green-River-2026-bend", BEGUN)

    def opened(key):
        found = next(each for each in township_years() if each.key == key)
        organ = Organ.objects.get(pk=found.organ.pk)
        open_site(organ, BEGUN)
        open_carriers(organ, BEGUN)
        return found

    return opened
