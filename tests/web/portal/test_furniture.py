"""What stands on every page: set by the organ or one above it."""

from datetime import date

import pytest

from gongkai.web.organs.models import OrganSetting
from gongkai.web.portal.furniture import furniture_of

pytestmark = pytest.mark.django_db
DAY = date(2026, 3, 2)


def test_codes_come_from_above_and_the_host_is_the_organ(county):
    for key, value in (("site_code", "3400000001"), ("police_filing", "皖公网安备 34000002000001号")):
        OrganSetting.objects.create(organ=county.county, key=key, value=value, since=DAY)
    held = furniture_of(county.town, DAY)
    assert (held.code, held.host, held.icp) == ("3400000001", county.town.name, "")
    assert held.police_digits == "34000002000001"


def test_without_an_organ_it_is_the_firsts_and_without_any_none(county):
    assert furniture_of(None, DAY).organ == county.county
    county.county.get_descendants().delete()
    county.county.delete()
    assert furniture_of(None, DAY) is None


def test_it_stands_at_head_and_foot(client, county):
    OrganSetting.objects.create(organ=county.county, key="site_code", value="3400000001", since=date(2020, 1, 1))
    OrganSetting.objects.create(organ=county.county, key="icp_filing", value="皖ICP备1号", since=date(2020, 1, 1))
    text = client.get("/").content.decode()
    assert '<meta name="SiteIDCode" content="3400000001">' in text
    assert "皖ICP备1号</a>" in text
    assert '<meta name="SiteDomain" content="testserver">' in text
