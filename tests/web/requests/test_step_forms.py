"""Forms of steps ask for what each needs."""

import pytest

from gongkai.law.steps import steps
from gongkai.web.requests.step_forms import APART, RecordForm, StepForm, step_of


@pytest.mark.parametrize(
    ("kind", "asked"),
    [
        ("reasons_asked", {"day"}),
        ("correction_asked", {"day", "until"}),
        ("answered", {"day", "outcome"}),
        ("extended", {"day", "days"}),
        ("opinion_served", {"day", "party"}),
    ],
)
def test_what_a_step_asks(letter, kind, asked):
    assert set(StepForm(letter()[0], steps()[kind]).fields) == asked


def test_an_end_offers_the_outcomes_it_can_have(letter):
    offered = dict(StepForm(letter()[0], steps()["not_paid"]).fields["outcome"].choices)
    assert set(offered) == {"", "other.unpaid"}


def test_every_step_has_one_way_in():
    assert {kind for kind in steps() if step_of(kind) is None} == set(APART)


def test_a_record_asks_for_its_parts():
    assert set(RecordForm("search").fields) == {"where", "who", "words", "when"}


def test_grounds_are_chosen_by_their_labels_and_kept_as_rows_of_table_three():
    form = RecordForm("withheld", {"passages": "甲", "grounds": ["denied.internal", "denied.third_party"]})
    assert form.is_valid()
    assert form.cleaned_data["grounds"] == "denied.internal denied.third_party"
    shown = RecordForm("withheld", initial={"grounds": "denied.third_party"}).as_p()
    assert "4.保护第三方合法权益" in shown
    assert shown.count("checked") == 1
    assert not RecordForm("withheld", {"passages": "甲", "grounds": ["丙"]}).is_valid()
