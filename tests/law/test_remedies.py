"""Remedies: the order of review and suit by outcome and day, the reviewing organ by kind, and the sentence."""

from datetime import date

import pytest

from gongkai.law import sources
from gongkai.law.dated import NotInForce
from gongkai.law.remedies import remedy, review_first

BEFORE, SINCE = date(2023, 12, 31), date(2024, 1, 1)
REFUSALS = (
    "state_secret",
    "forbidden_by_law",
    "security_stability",
    "third_party",
    "internal",
    "process",
    "enforcement_file",
)


@pytest.mark.parametrize("ground", REFUSALS)
def test_refusals_go_to_review_first_since_2024(ground: str) -> None:
    assert remedy(f"denied.{ground}", SINCE, "township").order == "review_first"
    assert remedy(f"denied.{ground}", BEFORE, "township").order == "either"


@pytest.mark.parametrize(
    "outcome", ["granted", "denied.query_matter", "unable.not_held", "unprocessed.petition", "other.other"]
)
def test_other_answers_may_be_sued_directly(outcome: str) -> None:
    assert remedy(outcome, SINCE, "township").order == "either"
    assert not review_first(outcome, SINCE)


def test_a_partial_disclosure_follows_its_grounds() -> None:
    assert remedy("partial", SINCE, "township", grounds=["denied.internal"]).order == "review_first_in_part"
    assert remedy("partial", SINCE, "township", grounds=["denied.query_matter"]).order == "either"
    assert remedy("partial", BEFORE, "township", grounds=["denied.internal"]).order == "either"


@pytest.mark.parametrize(
    ("organ", "day", "reviewer"),
    [
        ("township", SINCE, "上一级人民政府"),
        ("department", SINCE, "本级人民政府"),
        ("department", BEFORE, "本级人民政府或者上一级主管部门"),
        ("street", SINCE, "设立该派出机关的人民政府"),
        ("vertical", SINCE, "上一级主管部门"),
    ],
)
def test_who_reviews(organ: str, day: date, reviewer: str) -> None:
    assert remedy("granted", day, organ).reviewer == reviewer


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
