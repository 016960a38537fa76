"""Which day counts as the day of an answer, by the way it was delivered (国办公开办函〔2016〕235号)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from gongkai.law.events import EventRefused
from gongkai.words.tables import table


@dataclass(frozen=True, slots=True)
class Delivery:
    """A way to deliver an answer: `counts` names the day that counts, `needs` what must be recorded, by key."""

    key: str
    name: str
    message: str
    counts: str
    needs: Mapping[str, str]
    source: str
    doubt: str = ""


@cache
def deliveries() -> dict[str, Delivery]:
    """Return every way to deliver by its key, as `request/delivery.toml` states it."""
    return {key: Delivery(key, **entry) for key, entry in table("request/delivery").items() if key != "carriers"}


def objection(key: str, proof: Mapping[str, str]) -> EventRefused | None:
    """Return what speaks against counting a delivery by `key` with this proof as the answer's; None where nothing does.

    Post counts only where a postal enterprise carried it: with a private courier the day of sending is none.
    """
    way = deliveries()[key]
    for need, name in way.needs.items():
        if not proof.get(need, "").strip():
            return EventRefused("“{way}”没有记录{need}", {"way": way.name, "need": name}, way.source)
    if way.counts == "posted" and proof["carrier"] not in table("request/delivery")["carriers"]["allowed"]:
        values = {"carrier": proof["carrier"]}
        return EventRefused("“{carrier}”不是邮政企业，交寄之日不能算作答复之日", values, way.source)
    return None
