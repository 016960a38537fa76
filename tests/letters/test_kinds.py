"""The kinds of notices: whole, cited, matched to steps and outcomes, and stating what the law wants stated."""

from datetime import date

import pytest

from gongkai.law import sources
from gongkai.law.remedies import review_first
from gongkai.law.steps import steps
from gongkai.letters import faults, fields, fields_in, fill, kinds
from gongkai.letters.kinds import ground, phrase
from gongkai.request import outcomes

each_kind = pytest.mark.parametrize("kind", kinds().values(), ids=lambda kind: kind.key)


def test_seven_procedural_and_nineteen_substantive():
    groups = [kind.group for kind in kinds().values()]
    assert (groups.count("procedural"), groups.count("substantive")) == (7, 19)


@each_kind
def test_a_kind_rests_on_a_text_and_leads_somewhere(kind):
    assert kind.source.partition("/")[0] in sources()
    assert not kind.step or kind.step in steps()
    assert not kind.outcome or kind.step in outcomes()[kind.outcome].closes
    assert kind.to in {"applicant", "third_party", "joint_maker", "organ"}


@each_kind
def test_the_shipped_text_is_a_sound_template_of_its_kind(kind):
    assert list(faults(kind, kind.text)) == []


@each_kind
def test_an_answer_tells_the_remedy_and_nothing_else_on_the_way_does(kind):
    assert ("remedy" in fields_in(kind.text)) == (bool(kind.outcome) or kind.key == "third_party_told")


@each_kind
def test_the_text_filled_is_as_it_was(kind, golden_file):
    values = {key: f"〔{field.name}〕" for key, field in fields().items()}
    golden_file(f"{kind.key}.txt", f"{kind.title}\n\n{fill(kind.text, values)}\n")


def test_every_row_of_table_three_that_is_answered_has_a_notice():
    silent = {"other.not_corrected", "other.unpaid"}
    assert {kind.outcome for kind in kinds().values()} - {""} == outcomes().keys() - silent


def test_every_step_the_office_tells_somebody_has_a_notice():
    told = {step for kind in kinds().values() if (step := kind.step)}
    quiet = {"confirmed", "fee_waived", "not_corrected", "not_paid", "merged", "ended"}
    assert told == {step.kind for step in steps().values() if step.by == "office"} - quiet


def test_a_refusal_uses_only_what_its_outcome_demands_on_file():
    for kind in kinds().values():
        used = {key.partition(".")[0] for key in fields_in(kind.text) if "." in key}
        assert used <= {record.key for record in outcomes()[kind.outcome].records} if kind.outcome else not used


def test_every_refusal_that_a_partial_disclosure_may_rest_on_has_its_words():
    assert all(ground(key) for key in outcomes() if key.startswith("denied."))
    assert {key for key in outcomes() if review_first(key, date(2026, 1, 5))} <= {k.outcome for k in kinds().values()}


def test_shared_sentences_hold_known_fields_or_reach():
    assert set(fields_in(phrase("opening") + phrase("contact"))) <= {*fields(), "reach"}
