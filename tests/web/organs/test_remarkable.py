"""Only records a room has entered take remarks."""

import pytest

from gongkai.web.organs import remarkable as module
from gongkai.web.organs.models import Organ, OrganSetting, Person
from gongkai.web.organs.remarkable import kind_of, remarkable, takes_remarks


def test_an_organ_takes_remarks_and_is_its_own_organ():
    organ = Organ(name="甲")
    assert remarkable("organs.organ").see == "see_organs"
    assert kind_of(organ).organ(organ) is organ


def test_a_record_leads_to_its_organ(monkeypatch):
    monkeypatch.setattr(module, "_ENTERED", {})
    takes_remarks(OrganSetting, "see_organs")
    organ = Organ(name="甲")
    assert kind_of(OrganSetting(organ=organ)).organ(OrganSetting(organ=organ)) is organ


def test_any_other_record_does_not():
    with pytest.raises(KeyError):
        remarkable("organs.person")
    with pytest.raises(KeyError):
        kind_of(Person())
