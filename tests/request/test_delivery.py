"""Delivery: what proves it, and that only a postal enterprise's post counts by the day of posting."""

import pytest

from gongkai.law import sources
from gongkai.request.delivery import deliveries, objection

PROOF = {
    "signature": "已签收",
    "carrier": "EMS",
    "receipt": "1040",
    "address": "a@example.org",
    "witness": "两名村干部",
}


@pytest.mark.parametrize("key", list(deliveries()))
def test_with_its_proof_a_delivery_counts(key: str) -> None:
    assert objection(key, PROOF) is None
    assert deliveries()[key].source.partition("/")[0] in sources()


@pytest.mark.parametrize(("key", "need"), [(key, need) for key, way in deliveries().items() for need in way.needs])
def test_without_its_proof_it_does_not(key: str, need: str) -> None:
    found = objection(key, PROOF | {need: ""})
    assert found is not None
    assert found.values["need"] == deliveries()[key].needs[need]


def test_a_private_courier_is_no_post() -> None:
    found = objection("post", PROOF | {"carrier": "某某快递"})
    assert found is not None
    assert found.source == deliveries()["post"].source


def test_the_day_that_counts() -> None:
    assert {key: way.counts for key, way in deliveries().items()} == {
        "in_person": "signed",
        "entrusted": "signed",
        "post": "posted",
        "electronic": "sent",
        "left": "left",
    }
