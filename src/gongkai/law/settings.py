"""The questions the texts leave open, as settings: a cautious default each, with the doubt that made it one."""

from dataclasses import dataclass
from functools import cache

from gongkai.words.tables import table


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """One question the texts leave open: its answers by key, the cautious one first, and the doubt."""

    key: str
    label: str
    options: dict[str, str]
    doubt: str
    source: str


@cache
def open_questions() -> dict[str, OpenQuestion]:
    """Return every open question by its key, as `law/settings.toml` states it."""
    return {key: OpenQuestion(key, **entry) for key, entry in table("law/settings").items()}


@dataclass(frozen=True, slots=True)
class Settings:
    """An office's answers to the open questions of `law/settings.toml`, field by field; the defaults are cautious.

    Raises ValueError for an answer the question does not offer.
    """

    pause_last_day: str = "runs"
    unserved_limit: str = "from_dispatch"
    late_correction: str = "runs_on"
    after_payment: str = "resumes"
    extensions: str = "once"

    def __post_init__(self) -> None:
        for key, question in open_questions().items():
            if getattr(self, key) not in question.options:
                message = f"{key} = {getattr(self, key)!r}; one of {sorted(question.options)}"
                raise ValueError(message)


CAUTIOUS = Settings()
