"""Which language to speak: what --lang says, else GONGKAI_LANG, else the locale; Chinese where none of them tells."""

import os
from collections.abc import Callable
from typing import Any

from gongkai.words import CHINESE, ENGLISH, say

_VARIABLES = ("GONGKAI_LANG", "LC_ALL", "LC_MESSAGES", "LANG")


def language(asked: str | None = None) -> str:
    """Return "zh" or "en": `asked` if given, else what the environment says first."""
    told = (asked, *(os.environ.get(name) for name in _VARIABLES))
    return next((lang for lang in map(_known, told) if lang), CHINESE)


def speaker(lang: str) -> Callable[..., str]:
    """Return a function that says a message in `lang`, its holes given by name."""

    def spoken(message: str, /, **values: Any) -> str:
        return say(message, lang, values)

    return spoken


def _known(name: str | None) -> str:
    prefix = (name or "")[:2].lower()
    return prefix if prefix in (CHINESE, ENGLISH) else ""
