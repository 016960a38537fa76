"""Messages in Chinese and English. The Chinese sentence is the gettext id; `en/LC_MESSAGES/<room>.po` carries the English.

Each room keeps a catalogue of its own; `script/messages` compiles them, and a test fails where one is stale or incomplete.
"""

import gettext
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

CHINESE, ENGLISH = "zh", "en"


def say(message: str, lang: str = CHINESE, values: Mapping[str, Any] | None = None) -> str:
    """Return `message` (a Chinese sentence with {named} holes) in `lang`, its holes filled from `values`.

    A sentence that has no translation is said in Chinese rather than not at all.
    """
    text = message if lang == CHINESE else _catalogue(lang).gettext(message)
    return text.format(**values) if values else text


@cache
def _catalogue(lang: str) -> gettext.NullTranslations:
    whole: gettext.NullTranslations = gettext.NullTranslations()
    folder = files("gongkai.words").joinpath(lang, "LC_MESSAGES")
    for entry in sorted(folder.iterdir(), key=lambda found: found.name):
        if entry.name.endswith(".mo"):
            with entry.open("rb") as stream:
                room = gettext.GNUTranslations(stream)
            room.add_fallback(whole)
            whole = room
    return whole
