"""What is frozen with an edition: how many records stood behind each figure; of a typed one its source and proof."""

from decimal import Decimal

from gongkai.web.reporting.evidence import evidence_of


def test_every_figure_that_counts_something_has_its_records(begun):
    found = evidence_of(begun)
    assert (found["t2.licensing.decisions"]["value"], found["t2.licensing.decisions"]["count"]) == ("2", 2)
    assert found["t3.new.total"]["kind"] == "requests.Request"
    assert "t4.direct_suit.total" not in found


def test_other_records_leave_another_digest(begun):
    before = evidence_of(begun)["t2.licensing.decisions"]["digest"]
    begun.organ.register_rows.filter(register="licence").first().delete()
    assert evidence_of(begun)["t2.licensing.decisions"]["digest"] != before


def test_a_typed_figure_has_its_source(begun):
    begun.typed.create(key="typed.hotline", value=Decimal(37), note="热线平台", at=begun.begun_at)
    assert evidence_of(begun)["typed.hotline"] == {"typed": "37", "note": "热线平台"}
