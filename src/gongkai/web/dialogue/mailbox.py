"""The mailbox as data: kinds, channels, states; and by when a letter is answered."""

from datetime import date
from typing import Any

from gongkai.web.organs.due import working_days_after
from gongkai.web.organs.models import Organ
from gongkai.words.tables import table

Choices = tuple[tuple[str, str], ...]


def told(part: str) -> dict[str, dict[str, Any]]:
    """Return a part of mailbox.toml: kinds, channels, ways, states, escalations, scores."""
    found: dict[str, dict[str, Any]] = table("web/dialogue/mailbox")[part]
    return found


def petition() -> dict[str, str]:
    """Return what the law says to who brings a petition to the mailbox: name, message, source."""
    found: dict[str, str] = table("web/dialogue/mailbox")["petition"]
    return found


def _choices(part: str) -> Choices:
    return tuple((key, each["name"]) for key, each in told(part).items())


KINDS, CHANNELS, WAYS, STATES = (_choices(part) for part in ("kinds", "channels", "ways", "states"))
ESCALATIONS = tuple((int(level), name) for level, name in _choices("escalations"))
SCORES = {int(score): name for score, name in _choices("scores")}

OPEN = tuple(key for key, state in told("states").items() if state.get("open"))
"""The states of letters still to be answered."""

UNNAMED = "来信（事项待核定）"
"""What a letter is called until the clerk names it: the writer's own words may hold personal data."""


def limit_of(organ: Organ, kind: str, day: date) -> int:
    """Return within how many working days an organ answers a letter of `kind` that came on `day`.

    Its own promise counts where it has made one that is shorter than the limit of the kind. Raises KeyError for a kind
    that is not in the table.
    """
    limit, promise = (int(organ.setting(key, day)) for key in (told("kinds")[kind]["limit"], "mailbox_promise"))
    return min(limit, promise) if promise else limit


def due_of(received_on: date, days: int, extended: int = 0) -> tuple[date, bool]:
    """Return the last day to answer what came on `received_on`, so many working days after it, `extended` more.

    The second is whether that day is provisional, because a holiday notice is missing.
    """
    due = working_days_after(received_on, days + extended)
    assert due.day  # noqa: S101 -- working days always come to an end
    return due.day, due.provisional
