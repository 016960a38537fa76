"""What an applicant may do against an answer: who reviews, whether review comes first, by when; and the sentence."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from gongkai.law.dated import NotInForce, parameters
from gongkai.words import say
from gongkai.words.tables import table

COURT = "有管辖权的人民法院"
_PERIODS = ("reconsideration_filing", "suit_filing", "suit_after_filing")


@dataclass(frozen=True, slots=True)
class Remedy:
    """The remedy against one answer.

    `order` is either, review_first or review_first_in_part; `reviewer` says which organ reviews; `review` and
    `after` are days, `suit` months, all from the day after receipt. `doubts` name what the texts do not settle.
    """

    order: str
    reviewer: str
    review: int
    suit: int
    after: int
    sources: tuple[str, ...]
    doubts: tuple[str, ...]

    def sentence(self, reviewer: str = "", court: str = COURT, lang: str = "zh") -> str:
        """Return the sentence for the notice; `reviewer` is the reviewing organ's full name where it is known."""
        values = {"review": self.review, "suit": self.suit, "after": self.after, "court": court}
        return say(table("law/remedies")[self.order]["message"], lang, values | {"reviewer": reviewer or self.reviewer})


def remedy(outcome: str, day: date, organ: str, *, grounds: Iterable[str] = ()) -> Remedy:
    """Return the remedy against an answer given on `day` with `outcome` (a result row of table three).

    `organ` is the kind of organ that answers: township, county, department, street or vertical. `grounds` are the
    result rows a partial disclosure withholds the rest by. Raises KeyError for a kind of organ that is not known.
    """
    reviewers, order = _on("reviewer", day), _on("order", day)
    refused = order["first"]
    kind = "review_first" if outcome in refused else "either"
    if outcome == "partial" and any(ground in refused for ground in grounds):
        kind = "review_first_in_part"
    review, suit, after = (parameters("deadlines")[key].on(day) for key in _PERIODS)
    used = [reviewers, order]
    cited = [*(each["source"] for each in used), review.source, suit.source, after.source]
    return Remedy(
        order=kind,
        reviewer=reviewers["of"][organ],
        review=review.value,
        suit=suit.value,
        after=after.value,
        sources=tuple(dict.fromkeys(cited)),
        doubts=tuple(each["doubt"] for each in used if "doubt" in each),
    )


def review_first(outcome: str, day: date) -> bool:
    """Tell whether an answer with `outcome` on `day` must go to review before a court. Source: reconsider2023/23."""
    return outcome in _on("order", day)["first"]


def _on(values_of: str, day: date) -> dict[str, Any]:
    values = [value for value in table("law/remedies")[values_of]["values"] if value["from"] <= day]
    if not values:
        raise NotInForce(values_of, day)
    latest: dict[str, Any] = max(values, key=lambda value: value["from"])
    return latest
