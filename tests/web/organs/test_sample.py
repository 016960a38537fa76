"""The sample county: every role held, every post apart that must be, nothing set up twice."""

import re
from datetime import UTC, datetime
from importlib.resources import files

import pytest

from gongkai.web.organs.audit import faults
from gongkai.web.organs.models import Organ, Person, Post
from gongkai.web.organs.sample import open_county
from gongkai.web.organs.tables import roles

pytestmark = pytest.mark.django_db
NOW = datetime(2026, 3, 2, 1, 30, tzinfo=UTC)
PASSWORD = "green-River-2026-bend"  # noqa: S105 -- of nobody


def test_the_county_has_everybody_the_office_knows():
    accounts = open_county(PASSWORD, NOW)
    assert {role for account in accounts for role, _ in account.posts} == roles().keys()
    assert Organ.objects.filter(kind__in=["township", "street"]).count() == 5
    assert Organ.objects.get(name="柳湾镇上湾村村民委员会").get_parent().name == "青禾县柳湾镇人民政府"
    assert Person.objects.get(username="clerk").check_password(PASSWORD)
    assert Post.objects.count() == sum(len(account.posts) for account in accounts)
    assert list(faults()) == []


def test_its_townships_state_of_themselves_what_their_reports_state():
    open_county(PASSWORD, NOW)
    reports = [
        re.sub(r"\s", "", path.read_text("utf-8")) for path in files("gongkai.samples").joinpath("reports").iterdir()
    ]
    for organ in Organ.objects.filter(kind__in=["township", "street"]):
        own = [text for text in reports if organ.name.removesuffix("人民政府").removesuffix("办事处") in text]
        assert own
        for text in own:
            assert organ.phone in text, organ
            assert organ.address in text, organ
            assert organ.office in text, organ


@pytest.mark.usefixtures("county")
def test_an_installation_in_use_is_left_alone():
    assert open_county(PASSWORD, NOW) == []
    assert not Person.objects.exists()
