"""The four kinds of records: their facts, addresses, and forms that ask for fields of the model."""

import pytest
from django.urls import reverse

from gongkai.web.dialogue.dealings import address, dealings, public_state
from gongkai.web.dialogue.models import Proposal
from hotline import answered, press, proposal

pytestmark = pytest.mark.django_db


def test_every_kind_has_its_acts_and_columns():
    for key, each in dealings().items():
        assert each.key == key
        assert each.form.base_fields
        assert len({each.enter.name, each.change.name, each.publish.name, each.take_back.name}) == 4


def test_facts_tell_what_there_is(county):
    made = proposal(county.town)
    before = dict(dealings()["proposals"].facts(made))
    assert (before["类别"], "答复全文" in before) == ("人大代表建议", False)
    after = dict(dealings()["proposals"].facts(answered(made)))
    assert after["答复全文"] == "已经修好。"
    assert after["公开审查"] == "全文公开"


def test_a_record_knows_its_page(county):
    made = press(county.town)
    assert address(made) == reverse("dealing", args=["press", made.pk])
    assert public_state(made) == "未公开"


def test_days_are_asked_for_as_days():
    fields = dealings()["proposals"].form.base_fields
    assert fields["received_on"].widget.input_type == "date"
    assert (fields["received_on"].required, fields["due"].required) == (True, False)
    assert set(fields) <= {each.name for each in Proposal._meta.get_fields()}
