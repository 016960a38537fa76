"""Remedies: the order of review and suit by outcome and day, the reviewing organ by kind, and the sentence."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from gongkai.law import sources
from gongkai.law.dated import NotInForce
from gongkai.law.remedies import remedy, review_first

SINCE = date(2024, 1, 1)
PATH = Path(__file__).parent.parent / "cases" / "remedy" / "remedies.toml"
CASES = tomllib.loads(PATH.read_text("utf-8"))["case"]


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_case(case: dict) -> None:
    found = remedy(case["outcome"], case["day"], case["organ"], grounds=case.get("grounds", "").split())
    assert (found.order, found.reviewer) == (case["order"], case["reviewer"])
    assert case["clause"] in found.sources
    assert review_first(case["outcome"], case["day"]) == (case["order"] == "review_first")


def test_the_sentence_tells_reviewer_court_and_times() -> None:
    sentence = remedy("denied.internal", SINCE, "township").sentence("青禾县人民政府", "青禾县人民法院")
    assert all(part in sentence for part in ("60日", "先向青禾县人民政府", "15日", "青禾县人民法院"))
    either = remedy("unable.not_held", SINCE, "township").sentence()
    assert all(part in either for part in ("60日", "6个月", "上一级人民政府", "有管辖权的人民法院"))
    assert "先向" not in either


def test_sources_are_known_and_doubts_told() -> None:
    found = remedy("denied.internal", SINCE, "township")
    assert {source.partition("/")[0] for source in found.sources} <= sources().keys()
    assert found.doubts


def test_nothing_is_said_before_the_law_was() -> None:
    with pytest.raises(NotInForce):
        remedy("granted", date(1990, 9, 30), "township")
    with pytest.raises(KeyError):
        remedy("granted", SINCE, "village")
